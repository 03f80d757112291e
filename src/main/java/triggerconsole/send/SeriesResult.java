package triggerconsole.send;

import triggerconsole.send.SendResult.Refusal;

/** What became of the order for a series. */
public sealed interface SeriesResult {

  /** It may begin; whoever ordered it closes it. */
  record Opened(Series series) implements SeriesResult {}

  /** A guard refused it; nothing was sent and the keychain stayed closed. */
  record Refused(Refusal refusal) implements SeriesResult {}
}
