package triggerconsole.suite;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.HistoryEntry;
import triggerconsole.send.TokenUse;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Slot;

/** Makes cases of what was sent before: each expects what came of it then. */
public final class PastCases {

  private static final int LONGEST_NAME = 100;

  private PastCases() {}

  /**
   * The cases, in the order in which the requests were sent. What is still in flight is left out.
   * The history does not know which token was used, so a refused one becomes a wrong one.
   *
   * @param taken the names that cases of the suite have already
   */
  public static List<NewCase> of(Collection<HistoryEntry> entries, Collection<String> taken) {
    Set<String> names = new HashSet<>(taken);
    return entries.stream()
        .filter(entry -> entry.verdict().isPresent())
        .sorted(Comparator.comparingLong(HistoryEntry::id))
        .map(entry -> one(entry, entry.verdict().orElseThrow(), names))
        .toList();
  }

  private static NewCase one(HistoryEntry entry, Verdict verdict, Set<String> names) {
    TokenUse tokenUse =
        verdict.code() == VerdictCode.AUTH_FAILED ? new TokenUse.Wrong() : new TokenUse.AsKept();
    Body body = entry.sent().request().body();
    return new NewCase(
        free(name(entry, verdict), names), body, false, tokenUse, expectation(verdict));
  }

  private static Expectation expectation(Verdict verdict) {
    Optional<List<String>> fields =
        verdict.fields().isEmpty() ? Optional.empty() : Optional.of(verdict.fields());
    return new Expectation(
        verdict.code(),
        OptionalInt.empty(),
        fields,
        List.of(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  /** The person's own words where there are any; else what came, of whom and where to. */
  private static String name(HistoryEntry entry, Verdict verdict) {
    if (!entry.note().isBlank()) {
      return shortened(entry.note().strip().replaceAll("\\R", " "));
    }
    Body body = entry.sent().request().body();
    return shortened(
        Stream.of(Optional.of(verdict.chip()), text(body, Keys.USER_ID), text(body, Keys.MODULE_ID))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
  }

  private static Optional<String> text(Body body, String key) {
    return switch (body.slot(key)) {
      case Slot.Value(JsonText(String text)) -> Optional.of(text);
      case Slot.Value(JsonValue value) -> Optional.of(JsonWriter.compact(value));
      case Slot.Null _, Slot.Absent _ -> Optional.empty();
    };
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  private static String free(String name, Set<String> names) {
    String free = name;
    for (int number = 2; !names.add(free); number++) {
      free = name + " (" + number + ")";
    }
    return free;
  }
}
