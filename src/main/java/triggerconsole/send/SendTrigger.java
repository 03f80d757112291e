package triggerconsole.send;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import triggerconsole.base.ConsoleException;
import triggerconsole.exchange.Senders;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.History;
import triggerconsole.profile.TokenVault;
import triggerconsole.send.SendResult.Refusal;
import triggerconsole.send.SendResult.RefusedByGuard;
import triggerconsole.send.SeriesResult.Opened;
import triggerconsole.send.SeriesResult.Refused;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.TokenFacts;

/**
 * Sends one request and accounts for it, or opens a series of them. Blocks; interrupting the thread
 * cancels the request, whose entry is completed all the same. The order of the steps, and why, is
 * in docs/decisions/0002-send-order.md.
 */
public final class SendTrigger {

  private final History history;
  private final TokenVault vault;
  private final Senders senders;
  private final InstantSource clock;

  /** Over the history that keeps account, the vault that has the tokens, and the network. */
  public SendTrigger(History history, TokenVault vault, Senders senders, InstantSource clock) {
    this.history = history;
    this.vault = vault;
    this.senders = senders;
    this.clock = clock;
  }

  /**
   * Sends at most one request.
   *
   * @throws ConsoleException for a closed keychain, a broken certificate file or a history that
   *     cannot be written; nothing was sent and nothing recorded then
   */
  public SendResult send(SendOrder order) {
    return switch (series(order.series(), senders.alone())) {
      case Refused(Refusal refusal) -> refused(order, refusal);
      case Opened(Series series) -> {
        try (series) {
          yield series.send(order.shot(), sameSentAt(order));
        }
      }
    };
  }

  /**
   * Opens a series: guards, then the token.
   *
   * @throws ConsoleException for a closed keychain
   */
  public SeriesResult series(SeriesOrder order) {
    return series(order, senders);
  }

  private SeriesResult series(SeriesOrder order, Senders these) {
    Optional<Refusal> refusal = Production.guard(order);
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    return new Opened(
        new Series(order, token(order.target()), these, new Recorded(history), clock));
  }

  /** The keychain stays closed, so the token is taken to be there. */
  private RefusedByGuard refused(SendOrder order, Refusal refusal) {
    return new RefusedByGuard(
        refusal,
        Series.check(
            order.target(),
            order.shot(),
            Optional.of(TokenFacts.OPAQUE),
            sameSentAt(order),
            clock.instant()));
  }

  private Optional<Instant> sameSentAt(SendOrder order) {
    TriggerRequest request = new TriggerRequest(order.target().url(), order.body());
    return history.lastSame(request, clock.instant().minus(Destination.REPETITION));
  }

  private Optional<Token> token(Target target) {
    return switch (target) {
      case ToProfile(var profile) -> vault.token(profile);
      case ToUrl url -> url.token();
    };
  }
}
