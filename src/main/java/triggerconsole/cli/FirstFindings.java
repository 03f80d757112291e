package triggerconsole.cli;

import java.util.function.Consumer;
import triggerconsole.base.Messages;
import triggerconsole.bulk.RowFinding;
import triggerconsole.trigger.Severity;

/** Tells on standard error why rows are not sent: the first of them, and how many more. */
final class FirstFindings implements Consumer<RowFinding> {

  private static final int TOLD = 20;

  private final Terminal terminal;
  private int errors;

  FirstFindings(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void accept(RowFinding finding) {
    if (finding.severity() == Severity.ERROR && errors++ < TOLD) {
      terminal.err().println(finding.sentence());
    }
  }

  void end() {
    if (errors > TOLD) {
      terminal.err().println(Messages.of("cli.bulk.more", errors - TOLD));
    }
  }
}
