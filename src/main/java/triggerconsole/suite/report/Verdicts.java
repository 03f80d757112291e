package triggerconsole.suite.report;

import java.io.IOException;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;

/** How a verdict looks in a report: its code, with a sign and a colour from the style sheet. */
final class Verdicts {

  private Verdicts() {}

  /** The class that the style sheet gives the family's colour and sign to. */
  static String style(VerdictCode code) {
    return switch (code) {
      case ACCEPTED_REDIRECT -> "success";
      case ACCEPTED_VARIABLES_ONLY -> "accent";
      case SILENT_NO_REDIRECT -> "attention";
      case MISSING_KEYS, NOT_FOUND, AUTH_FAILED -> "danger";
      case UNDOCUMENTED -> "done";
      case NOT_SENT, OUTCOME_UNKNOWN, REQUEST_UNKNOWN -> "unsure";
    };
  }

  /** The verdict as a chip; a plain word when there is none. */
  static void chip(Html html, Optional<VerdictCode> verdict) throws IOException {
    if (verdict.isPresent()) {
      html.open("span", "class", "chip " + style(verdict.get()));
      html.code(verdict.get().name()).close();
    } else {
      html.leaf("span", Messages.of("report.no-verdict"), "class", "chip neutral");
    }
  }
}
