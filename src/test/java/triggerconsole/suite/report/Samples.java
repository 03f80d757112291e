package triggerconsole.suite.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.Mark;

/** Results as a run leaves them. */
final class Samples {

  static final String SUITE = "Checkout regression";

  private static final Instant START = Instant.parse("2026-01-01T10:00:00.123456789Z");

  private Samples() {}

  static CaseResult passed(int index) {
    return passed(SUITE, index, "Paid order moves the customer");
  }

  static CaseResult passed(String suite, int index, String name) {
    return answered(suite, index, name, Mark.PASSED, "", List.of(), VerdictCode.ACCEPTED_REDIRECT);
  }

  static CaseResult failed(int index, Difference... differences) {
    return answered(
        SUITE,
        index,
        "The plan is written",
        Mark.FAILED,
        "The answer was not as expected.",
        List.of(differences),
        VerdictCode.SILENT_NO_REDIRECT);
  }

  static CaseResult failed(int index) {
    return failed(
        index,
        new Difference("verdict", "ACCEPTED_REDIRECT", "SILENT_NO_REDIRECT"),
        new Difference("variables.plan", "\"gold\"", "\"basic\""));
  }

  static CaseResult unanswered(int index) {
    return new CaseResult(
        SUITE,
        index,
        "Nobody listens",
        OptionalInt.empty(),
        Mark.FAILED,
        "Not sent: the connection was refused.",
        List.of(new Difference("verdict", "ACCEPTED_REDIRECT", "NOT_SENT")),
        Optional.of(VerdictCode.NOT_SENT),
        List.of(),
        Optional.of(Cause.CONNECTION_REFUSED),
        OptionalInt.empty(),
        Optional.of(START.plusMillis(index)),
        OptionalDouble.of(0.4),
        OptionalLong.of(index + 1L));
  }

  static CaseResult skipped(int index) {
    return new CaseResult(
        SUITE,
        index,
        "Only in the sandbox",
        OptionalInt.empty(),
        Mark.SKIPPED,
        "It runs only in sandbox and test.",
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty());
  }

  static CaseResult named(CaseResult result, String name) {
    return with(result, name, result.row());
  }

  static CaseResult inRow(CaseResult result, int row) {
    return with(result, result.name(), OptionalInt.of(row));
  }

  /** One of many results with times like real ones, most of them passed. */
  static CaseResult oneOfMany(int index) {
    SplittableRandom random = new SplittableRandom(index);
    int dice = random.nextInt(1000);
    CaseResult result =
        switch (dice / 5) {
          case 0 -> failed(index);
          case 1 -> unanswered(index);
          case 2 -> skipped(index);
          default -> passed(index);
        };
    double ms = 0.4 + Math.exp(random.nextGaussian()) * (dice > 980 ? 60 : 2);
    return inRow(timed(result, ms), index + 1);
  }

  static CaseResult timed(CaseResult result, double ms) {
    return new CaseResult(
        result.suite(),
        result.index(),
        result.name(),
        result.row(),
        result.mark(),
        result.reason(),
        result.differences(),
        result.verdict(),
        result.fields(),
        result.cause(),
        result.status(),
        result.startedAt(),
        result.status().isPresent() ? OptionalDouble.of(ms) : result.durationMs(),
        result.historyId());
  }

  /** A record with these results in this order. */
  static Path record(Path file, List<CaseResult> results) {
    try (RecordWriter writer = RecordWriter.create(file)) {
      results.forEach(writer::write);
    }
    return file;
  }

  static Results results(Path file, CaseResult... results) {
    return Results.of(List.of(record(file, List.of(results))), Results.Twice.REFUSED);
  }

  static String html(Results results) throws IOException {
    StringWriter out = new StringWriter();
    HtmlReport.write(results, out);
    return out.toString();
  }

  static String xml(Results results) throws IOException {
    StringWriter out = new StringWriter();
    JUnitXml.write(results, out);
    return out.toString();
  }

  private static CaseResult answered(
      String suite,
      int index,
      String name,
      Mark mark,
      String reason,
      List<Difference> differences,
      VerdictCode verdict) {
    return new CaseResult(
        suite,
        index,
        name,
        OptionalInt.empty(),
        mark,
        reason,
        differences,
        Optional.of(verdict),
        verdict == VerdictCode.SILENT_NO_REDIRECT ? List.of("is_async") : List.of(),
        Optional.empty(),
        OptionalInt.of(200),
        Optional.of(START.plusMillis(2L * index)),
        OptionalDouble.of(1.25),
        OptionalLong.of(index + 1L));
  }

  private static CaseResult with(CaseResult result, String name, OptionalInt row) {
    return new CaseResult(
        result.suite(),
        result.index(),
        name,
        row,
        result.mark(),
        result.reason(),
        result.differences(),
        result.verdict(),
        result.fields(),
        result.cause(),
        result.status(),
        result.startedAt(),
        result.durationMs(),
        result.historyId());
  }
}
