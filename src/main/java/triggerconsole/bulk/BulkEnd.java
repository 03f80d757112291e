package triggerconsole.bulk;

import triggerconsole.base.Messages;

/**
 * How a run ended.
 *
 * @param sentence why it ended before every row was sent, and what to do; empty when none waits
 */
public record BulkEnd(Reason reason, Totals totals, String sentence) {

  /** Why a run ends. */
  public enum Reason {
    /** No row waits any more. */
    DONE,
    /** Somebody stopped it. */
    STOPPED,
    /** Too many failures in a row. */
    FAILURES,
    /** The service said 429, and nobody said to go on. */
    TOO_MANY_REQUESTS,
    /** The token is refused, as it would be for every row. */
    AUTH_FAILED,
    /** A row of the file is no longer what was checked. */
    ROW_CHANGED,
    INTERRUPTED
  }

  static BulkEnd of(Reason reason, Totals totals, int detail) {
    String sentence =
        reason == Reason.DONE
            ? ""
            : Messages.of("bulk.end." + reason.name(), detail, totals.waiting());
    return new BulkEnd(reason, totals, sentence);
  }
}
