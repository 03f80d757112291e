package triggerconsole.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Failure;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.NewEntry;
import triggerconsole.history.PastFinding;
import triggerconsole.trigger.Finding;

/** Writes results for people: plain, aligned text without colours. */
final class TextReport {

  private final PrintStream out;
  private boolean begun;

  TextReport(PrintStream out) {
    this.out = out;
  }

  /** A verdict: title, explanation, what to do next. */
  void verdict(Verdict verdict) {
    begun = true;
    out.println(verdict.title());
    out.println(verdict.explanation());
    List<String> steps = verdict.nextSteps();
    if (!steps.isEmpty()) {
      out.println();
      out.println(Messages.of("cli.next-steps"));
      for (int i = 0; i < steps.size(); i++) {
        out.println("  " + (i + 1) + ". " + steps.get(i));
      }
    }
  }

  /** The findings, one below the other, each with its reason and mend. */
  void findings(List<Finding> findings) {
    past(findings.stream().map(PastFinding::of).toList());
  }

  /** One line on the exchange itself. */
  void facts(HistoryEntry entry) {
    List<String> facts = new ArrayList<>();
    facts.add(Messages.of("cli.facts.history", entry.id()));
    entry
        .answer()
        .ifPresent(
            answer -> facts.add(Messages.of("cli.facts.answer", answer.status(), size(answer))));
    entry.verdict().ifPresent(verdict -> facts.add(verdict.code().name()));
    entry.verdict().flatMap(Verdict::cause).ifPresent(cause -> facts.add(cause.name()));
    if (entry.durationMs().isPresent()) {
      facts.add(Messages.of("cli.facts.time", Math.round(entry.durationMs().getAsDouble())));
    }
    out.println();
    out.println(String.join(" · ", facts));
  }

  /** A whole entry of the history. */
  void entry(HistoryEntry entry) {
    NewEntry sent = entry.sent();
    entry.verdict().ifPresentOrElse(this::verdict, () -> out.println(Messages.of("cli.sending")));
    past(sent.findings());
    facts(entry);
    out.println();
    out.println(sent.startedAt() + "  " + sent.origin() + "  " + sent.profile().orElse("-"));
    out.println("POST " + sent.request().url());
    out.println(sent.request().body().text());
    entry.answer().ifPresent(answer -> block("HTTP " + answer.status(), answer.body().text()));
    entry.failure().map(Failure::detail).ifPresent(detail -> block("-", detail));
    Optional.of(entry.note())
        .filter(note -> !note.isEmpty())
        .ifPresent(note -> block(Messages.of("cli.note"), note));
  }

  /** A table with a line of headings; columns are as wide as what stands in them. */
  void table(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private void past(List<PastFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    if (begun) {
      out.println();
    }
    out.println(Messages.of("cli.findings"));
    for (PastFinding finding : findings) {
      out.printf("  %-7s  %s  %s%n", finding.severity(), finding.rule(), finding.pointer());
      out.println("           " + finding.message());
      finding.fix().ifPresent(fix -> out.println("           " + Messages.of("cli.fix", fix)));
    }
  }

  private void block(String title, String text) {
    out.println();
    out.println(title);
    out.println(text);
  }

  private static String size(Answer answer) {
    return Messages.of(
        answer.truncated() ? "cli.facts.cut" : "cli.facts.bytes", answer.body().size());
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
