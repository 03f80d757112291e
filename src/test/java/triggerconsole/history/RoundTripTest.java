package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Rule;
import triggerconsole.trigger.Severity;

/** Whatever was recorded comes back as it was, also after the history was closed. */
class RoundTripTest {

  private static final int ENTRIES = 400;
  private static final List<String> PIECES =
      List.of(
          "a", "webbot:", "1068935", "\"", "\\", "\n", "\r", "\t", "\0", "\u0001", "'", "é", "Ä",
          "😀", "\u2028", "{", "}", ":", ",", "<html>", "%", "\ufeff", " ", "null", "é");

  private final SplittableRandom random = new SplittableRandom(2026);

  @TempDir Path folder;

  @Test
  void generatedEntriesComeBackAsTheyWere() {
    List<HistoryEntry> expected = new ArrayList<>();
    try (History history = History.open(folder)) {
      for (int i = 0; i < ENTRIES; i++) {
        expected.add(record(history));
      }
    }
    try (History history = History.open(folder)) {
      for (HistoryEntry entry : expected) {
        assertThat(history.entry(entry.id())).contains(entry);
      }
      List<HistoryRow> rows = history.rows(history.find(Query.ALL), 0, ENTRIES);
      assertThat(rows)
          .extracting(HistoryRow::verdict)
          .containsExactlyElementsOf(
              expected.reversed().stream().map(e -> e.verdict().map(Verdict::code)).toList());
    }
  }

  private HistoryEntry record(History history) {
    NewEntry sent = newEntry();
    Outcome outcome = random.nextInt(3) == 0 ? failure() : answer();
    Verdict verdict = verdict();
    String note = random.nextBoolean() ? "" : text(30);
    long id = history.begin(sent);
    history.complete(id, outcome, verdict);
    history.setNote(id, note);
    return new HistoryEntry(id, sent, Optional.of(outcome), Optional.of(verdict), note);
  }

  private NewEntry newEntry() {
    return new NewEntry(
        Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
        pick(Origin.values()),
        maybe(() -> text(10)),
        maybe(() -> text(10)),
        maybe(() -> "TEST"),
        new TriggerRequest(text(20), Body.of(bytes())),
        list(this::finding),
        list(() -> pick(Rule.values()).code()));
  }

  private PastFinding finding() {
    return new PastFinding(
        pick(Rule.values()).code(),
        pick(Severity.values()),
        text(10),
        text(20),
        maybe(() -> text(8)));
  }

  private Answer answer() {
    return new Answer(
        random.nextInt(100, 600),
        list(() -> new Header(text(3), text(6))),
        Bytes.of(bytes()),
        random.nextBoolean(),
        random.nextDouble() * 1000,
        random.nextDouble() * 1000);
  }

  private Failure failure() {
    Cause cause = pick(Cause.values());
    double duration = cause == Cause.PROCESS_ENDED ? 0 : random.nextDouble() * 30_000;
    return new Failure(cause, random.nextBoolean(), text(20), duration);
  }

  private Verdict verdict() {
    return new Verdict(
        pick(VerdictCode.values()),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 5)),
        list(() -> text(4)),
        maybe(random::nextBoolean),
        maybe(() -> pick(Cause.values())),
        text(10),
        text(5),
        text(40),
        list(() -> text(20)),
        list(() -> text(5)));
  }

  private byte[] bytes() {
    if (random.nextBoolean()) {
      return Bytes.of(text(60)).array();
    }
    byte[] bytes = new byte[random.nextInt(80)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <T> List<T> list(Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(4)).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
