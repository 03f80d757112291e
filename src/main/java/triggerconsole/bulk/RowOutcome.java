package triggerconsole.bulk;

import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;

/** Where a row is, as people count. */
public enum RowOutcome {
  WAITING,
  STOPPED,
  UNDER_WAY,
  ACCEPTED,
  FAILED,
  UNKNOWN;

  /** What a verdict means for its row. */
  static RowOutcome of(VerdictCode verdict) {
    return switch (verdict) {
      case ACCEPTED_REDIRECT, ACCEPTED_VARIABLES_ONLY -> ACCEPTED;
      case OUTCOME_UNKNOWN -> UNKNOWN;
      case SILENT_NO_REDIRECT,
          MISSING_KEYS,
          NOT_FOUND,
          AUTH_FAILED,
          UNDOCUMENTED,
          NOT_SENT,
          REQUEST_UNKNOWN ->
          FAILED;
    };
  }

  /** In a word or two. */
  public String title() {
    return Messages.of("bulk.outcome." + name());
  }
}
