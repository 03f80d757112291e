package triggerconsole.suite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.history.HistoryEntry;
import triggerconsole.suite.Afterwards.Anywhere;
import triggerconsole.suite.Afterwards.At;
import triggerconsole.suite.Afterwards.Nowhere;
import triggerconsole.suite.Afterwards.Unchanged;

/** What is not as expected of one exchange; the verdict first. */
final class Comparison {

  private static final int LONGEST_ECHO = 300;

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /** The differences between what is expected of an answer and what came. */
  static List<Difference> of(Expectation expected, HistoryEntry entry) {
    Comparison comparison = new Comparison();
    Verdict verdict = entry.verdict().orElseThrow();
    comparison.text("verdict", expected.verdict().name(), verdict.code().name());
    comparison.status(expected, entry.answer());
    expected.fields().ifPresent(fields -> comparison.fields(fields, verdict.fields()));
    expected.texts().forEach(text -> comparison.contains(text, entry.answer()));
    comparison.time(expected, entry);
    return List.copyOf(comparison.differences);
  }

  /** The differences between how a user is to be and how they are. */
  static List<Difference> of(Afterwards expected, UserState before, UserState after) {
    Comparison comparison = new Comparison();
    comparison.module(expected.module(), before, after);
    if (expected.variablesUnchanged()) {
      comparison.variables(before.variables(), after.variables());
      after.variables().keySet().stream()
          .filter(name -> !before.variables().containsKey(name))
          .forEach(name -> comparison.variable(name, Optional.empty(), after.variables()));
    }
    comparison.variables(expected.variables(), after.variables());
    return List.copyOf(comparison.differences);
  }

  private void text(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      differences.add(new Difference(what, expected, actual));
    }
  }

  private void status(Expectation expected, Optional<Answer> answer) {
    expected
        .status()
        .ifPresent(status ->
            text(
                "status",
                Integer.toString(status),
                answer
                    .map(came -> Integer.toString(came.status()))
                    .orElseGet(() -> Messages.of("suite.actual.no-answer"))));
  }

  private void fields(List<String> expected, List<String> actual) {
    if (!new HashSet<>(expected).equals(new HashSet<>(actual))) {
      differences.add(new Difference("fields", listed(expected), listed(actual)));
    }
  }

  private static String listed(List<String> words) {
    return words.isEmpty() ? Messages.of("suite.actual.none") : String.join(", ", words);
  }

  private void contains(String text, Optional<Answer> answer) {
    String body = answer.map(came -> came.body().text()).orElse("");
    if (!body.contains(text)) {
      String actual =
          answer.isEmpty()
              ? Messages.of("suite.actual.no-answer")
              : body.length() <= LONGEST_ECHO ? body : body.substring(0, LONGEST_ECHO) + "…";
      differences.add(new Difference("text", text, actual));
    }
  }

  private void time(Expectation expected, HistoryEntry entry) {
    expected
        .longestMs()
        .ifPresent(longest -> {
          double took = entry.durationMs().orElse(Double.POSITIVE_INFINITY);
          if (took > longest) {
            differences.add(
                new Difference(
                    "time",
                    Messages.of("suite.expected.at-most", milliseconds(longest)),
                    Messages.of("suite.actual.milliseconds", milliseconds(took))));
          }
        });
  }

  private static String milliseconds(double value) {
    return Double.isInfinite(value)
        ? "∞"
        : BigDecimal.valueOf(value)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  private void module(Afterwards.Module expected, UserState before, UserState after) {
    switch (expected) {
      case Anywhere _ -> {}
      case Unchanged _ -> text("module", module(before), module(after));
      case At(long id) -> text("module", Long.toString(id), module(after));
      case Nowhere _ -> text("module", JsonWriter.compact(JsonValue.NULL), module(after));
    }
  }

  private static String module(UserState user) {
    return user.module()
        .map(JsonWriter::compact)
        .orElseGet(() -> Messages.of("suite.actual.no-user"));
  }

  private void variables(Map<String, JsonValue> expected, Map<String, JsonValue> actual) {
    expected.forEach((name, value) -> variable(name, Optional.of(value), actual));
  }

  private void variable(String name, Optional<JsonValue> expected, Map<String, JsonValue> actual) {
    Optional<JsonValue> found = Optional.ofNullable(actual.get(name));
    boolean same =
        expected.isPresent() == found.isPresent()
            && (expected.isEmpty() || same(expected.get(), found.get()));
    if (!same) {
      differences.add(new Difference("variables." + name, shown(expected), shown(found)));
    }
  }

  private static String shown(Optional<JsonValue> value) {
    return value.map(JsonWriter::compact).orElseGet(() -> Messages.of("suite.actual.absent"));
  }

  /** Whether two values mean the same: numbers by their value, objects whatever their order. */
  static boolean same(JsonValue one, JsonValue other) {
    return switch (one) {
      case JsonNumber(String literal) when other instanceof JsonNumber(String second) ->
          literal.equals(second) || new BigDecimal(literal).compareTo(new BigDecimal(second)) == 0;
      case JsonArray(var items) when other instanceof JsonArray(var others) -> {
        boolean same = items.size() == others.size();
        for (int i = 0; same && i < items.size(); i++) {
          same = same(items.get(i), others.get(i));
        }
        yield same;
      }
      case JsonObject object when other instanceof JsonObject second ->
          object.members().size() == second.members().size()
              && object.members().stream()
                  .allMatch(member ->
                      second
                          .get(member.name())
                          .filter(value -> same(member.value(), value))
                          .isPresent());
      case JsonNull _ -> other instanceof JsonNull;
      default -> one.equals(other);
    };
  }
}
