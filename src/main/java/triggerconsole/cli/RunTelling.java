package triggerconsole.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Problems;
import triggerconsole.run.Meter;
import triggerconsole.run.Progress;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Counts;
import triggerconsole.suite.Difference;
import triggerconsole.suite.Mark;

/** Tells a run: how far it is, each case that failed, and the sum. */
final class RunTelling implements AutoCloseable {

  /** More failures are in the record, not in the one JSON object. */
  private static final int MOST_FAILURES = 100;

  private final Terminal terminal;
  private final boolean json;
  private final boolean several;
  private final Meter meter;
  private final ProgressLine line;
  private final List<JsonValue> failures = new ArrayList<>();
  private final List<JsonValue> suites = new ArrayList<>();

  RunTelling(Terminal terminal, boolean json, long total, boolean several) {
    this.terminal = terminal;
    this.json = json;
    this.several = several;
    this.meter = new Meter(OptionalLong.of(total));
    this.line = new ProgressLine(terminal);
  }

  void result(CaseResult result) {
    meter.count();
    if (result.mark() == Mark.FAILED) {
      if (!json) {
        line.clear();
        terminal.out().println(failed(result));
      } else if (failures.size() < MOST_FAILURES) {
        failures.add(failure(result));
      }
    }
    line.show(meter.progress());
  }

  /** A suite has ended. */
  void suite(String name, Counts counts) {
    suites.add(
        new JsonObject(
            List.of(
                new Member("suite", JsonValue.text(name)),
                new Member("passed", JsonValue.number(counts.passed())),
                new Member("failed", JsonValue.number(counts.failed())),
                new Member("skipped", JsonValue.number(counts.skipped())))));
  }

  /** A guard refused the rest of the run. */
  void refused(String sentence) {
    line.clear();
    terminal.err().println(sentence);
  }

  /** The run has ended. */
  void sum(Counts counts, String ended) {
    line.clear();
    Progress progress = meter.progress();
    long open = progress.total().orElse(0) - counts.done();
    if (json) {
      terminal.print(object(counts, open, progress, ended));
      return;
    }
    String seconds =
        BigDecimal.valueOf(progress.elapsed().toMillis(), 3)
            .setScale(progress.elapsed().toSeconds() < 10 ? 2 : 0, RoundingMode.HALF_UP)
            .toPlainString();
    String sum =
        Messages.of(
            "cli.run.sum",
            counts.done(),
            seconds,
            counts.passed(),
            counts.failed(),
            counts.skipped());
    terminal.out().println(open == 0 ? sum : sum + " " + Messages.of("cli.run.open", open));
  }

  @Override
  public void close() {
    line.close();
  }

  private JsonObject object(Counts counts, long open, Progress progress, String ended) {
    return new JsonObject(
        List.of(
            new Member("ended", JsonValue.text(ended)),
            new Member("passed", JsonValue.number(counts.passed())),
            new Member("failed", JsonValue.number(counts.failed())),
            new Member("skipped", JsonValue.number(counts.skipped())),
            new Member("open", JsonValue.number(open)),
            new Member("durationMs", new JsonNumber(Long.toString(progress.elapsed().toMillis()))),
            new Member("suites", new JsonArray(suites)),
            new Member("failures", new JsonArray(failures))));
  }

  private String failed(CaseResult result) {
    String name = several ? result.suite() + " › " + result.name() : result.name();
    String row =
        result.row().isPresent() ? " " + Messages.of("cli.run.row", result.row().getAsInt()) : "";
    String why =
        result.differences().isEmpty()
            ? result.reason()
            : result.differences().stream()
                .map(RunTelling::difference)
                .collect(Collectors.joining("; "));
    return printable(Messages.of("cli.run.failed", name + row, why));
  }

  private static String difference(Difference one) {
    return Messages.of(
        "cli.run.difference",
        one.what(),
        Problems.brief(one.expected()),
        Problems.brief(one.actual()));
  }

  /** What an answer holds must not steer the terminal. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static JsonObject failure(CaseResult result) {
    return new JsonObject(
        List.of(
            new Member("suite", JsonValue.text(result.suite())),
            new Member("index", JsonValue.number(result.index())),
            new Member("name", JsonValue.text(result.name())),
            new Member(
                "row",
                result.row().isPresent()
                    ? JsonValue.number(result.row().getAsInt())
                    : JsonValue.NULL),
            new Member("reason", JsonValue.text(result.reason())),
            new Member(
                "differences",
                new JsonArray(
                    result.differences().stream().<JsonValue>map(RunTelling::json).toList())),
            new Member(
                "historyId",
                result.historyId().isPresent()
                    ? JsonValue.number(result.historyId().getAsLong())
                    : JsonValue.NULL)));
  }

  private static JsonObject json(Difference one) {
    return new JsonObject(
        List.of(
            new Member("what", JsonValue.text(one.what())),
            new Member("expected", JsonValue.text(one.expected())),
            new Member("actual", JsonValue.text(one.actual()))));
  }
}
