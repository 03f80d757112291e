package triggerconsole.exchange;

/**
 * No complete answer came.
 *
 * @param mayHaveArrived whether the request, or part of it, may have been processed: this alone
 *     tells {@code OUTCOME_UNKNOWN} from {@code NOT_SENT}
 * @param detail what the network said, for people who know; never a token
 */
public record Failure(Cause cause, boolean mayHaveArrived, String detail, double durationMs)
    implements Outcome {}
