package triggerconsole.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import triggerconsole.base.Messages;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;

/** A failed case in plain text: a line for lists, and the whole with expected and actual. */
final class FailureText {

  private static final int LONGEST_VALUE = 200;

  private final CaseResult result;

  FailureText(CaseResult result) {
    this.result = result;
  }

  /** The differences on one line, long values cut; the reason when there are none. */
  String message() {
    return result.differences().isEmpty()
        ? result.reason()
        : result.differences().stream().map(FailureText::line).collect(Collectors.joining("; "));
  }

  /** The verdict that came, by which build servers group failures. */
  String type() {
    return result.verdict().map(Enum::name).orElse("NOT_TRIED");
  }

  /** The reason, expected and actual one below the other, and what is known of the answer. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(result.reason());
    for (Difference difference : result.differences()) {
      lines.add(
          Messages.of(
              "report.failure.difference",
              difference.what(),
              difference.expected(),
              difference.actual()));
    }
    lines.add(facts());
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** Status, time and place in the history, as far as they are known, on one line. */
  String facts() {
    List<String> facts = new ArrayList<>(result.fields());
    result.cause().ifPresent(cause -> facts.add(cause.name()));
    result.status().ifPresent(status -> facts.add(Messages.of("report.fact.status", status)));
    result
        .durationMs()
        .ifPresent(ms -> facts.add(Messages.of("report.fact.time", Numbers.milliseconds(ms))));
    result.historyId().ifPresent(id -> facts.add(Messages.of("report.fact.history", id)));
    return String.join(" · ", facts);
  }

  private static String line(Difference difference) {
    return Messages.of(
        "report.failure.line",
        difference.what(),
        cut(difference.expected()),
        cut(difference.actual()));
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
