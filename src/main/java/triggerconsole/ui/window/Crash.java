package triggerconsole.ui.window;

import triggerconsole.app.BugReport;

/**
 * A bug as it is shown.
 *
 * @param code short, and the same wherever the same thing goes wrong
 * @param details for whoever mends it; no token has a text form, so none is in them
 */
public record Crash(String code, String details) {

  static Crash of(Throwable fault) {
    BugReport report = BugReport.of(fault);
    return new Crash(report.code(), report.details());
  }
}
