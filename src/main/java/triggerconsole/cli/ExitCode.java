package triggerconsole.cli;

import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Cause;

/** What the command line ends with (contract, section 3). */
final class ExitCode {

  /** Accepted, or as expected. */
  static final int FINE = 0;

  /** Answered, but with an error or not as expected. */
  static final int NOT_AS_EXPECTED = 1;

  /** A wrong call, stopped by an error that the check found, or an unknown id. */
  static final int WRONG_CALL = 2;

  /** Trouble on this machine. */
  static final int TROUBLE = 3;

  /** Not sent, or no answer. */
  static final int NO_ANSWER = 4;

  /** Refused by a guard. */
  static final int REFUSED = 5;

  /** A bug. */
  static final int BUG = 70;

  /** Ended by the person. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  static int of(Verdict verdict) {
    return switch (verdict.code()) {
      case ACCEPTED_REDIRECT, ACCEPTED_VARIABLES_ONLY -> FINE;
      case NOT_SENT, OUTCOME_UNKNOWN ->
          verdict.cause().filter(Cause.CANCELLED::equals).isPresent() ? INTERRUPTED : NO_ANSWER;
      case SILENT_NO_REDIRECT,
          MISSING_KEYS,
          NOT_FOUND,
          AUTH_FAILED,
          UNDOCUMENTED,
          REQUEST_UNKNOWN ->
          NOT_AS_EXPECTED;
    };
  }
}
