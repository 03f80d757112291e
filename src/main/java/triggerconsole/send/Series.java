package triggerconsole.send;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import triggerconsole.base.ConsoleException;
import triggerconsole.exchange.Line;
import triggerconsole.exchange.Senders;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.exchange.Urls;
import triggerconsole.history.NewEntry;
import triggerconsole.history.PastFinding;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.send.SendResult.StoppedByFindings;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.TokenFacts;

/**
 * Many requests to one target: the guards were asked and the token was fetched once, and each
 * request is checked, recorded, sent and judged by itself. Safe for any number of threads.
 */
public final class Series implements AutoCloseable {

  private final SeriesOrder order;
  private final Optional<Token> token;
  private final Optional<TokenFacts> facts;
  private final Senders senders;
  private final Recorded recorded;
  private final InstantSource clock;
  private Optional<Line> line = Optional.empty();

  Series(
      SeriesOrder order,
      Optional<Token> token,
      Senders senders,
      Recorded recorded,
      InstantSource clock) {
    this.order = order;
    this.token = token;
    this.facts = token.map(known -> facts(order.target(), known, clock.instant()));
    this.senders = senders;
    this.recorded = recorded;
    this.clock = clock;
  }

  /**
   * What the check says of a request; nothing is sent. Whether the same went out a moment ago is
   * not asked: who sends many knows what is in them.
   */
  public List<Finding> findings(Shot shot) {
    return findings(shot, Optional.empty());
  }

  /**
   * Sends at most one request. Blocks; interrupting the thread cancels it, and its entry is
   * completed all the same. The result is never {@link SendResult.RefusedByGuard}.
   *
   * @throws ConsoleException for a broken certificate file or a history that cannot be written;
   *     nothing was sent and nothing recorded then
   */
  public SendResult send(Shot shot) {
    return send(shot, Optional.empty());
  }

  /** Lets go of what the requests shared. */
  @Override
  public synchronized void close() {
    line.ifPresent(Line::close);
    line = Optional.empty();
  }

  SendResult send(Shot shot, Optional<Instant> sameSentAt) {
    List<Finding> findings = findings(shot, sameSentAt);
    if (!shot.sendAnyway() && errors(findings).findAny().isPresent() && canLeave()) {
      return new StoppedByFindings(findings);
    }
    return recorded.send(
        line(),
        entry(shot, findings),
        shot.tokenUse().credential(token),
        shot.timeLimit(),
        findings);
  }

  private synchronized Line line() {
    Line open = line.orElseGet(senders::line);
    line = Optional.of(open);
    return open;
  }

  private List<Finding> findings(Shot shot, Optional<Instant> sameSentAt) {
    Instant now = clock.instant();
    // What is done to a token on purpose is nothing to be told of.
    Optional<TokenFacts> told =
        shot.tokenUse() instanceof TokenUse.AsKept ? facts : Optional.of(TokenFacts.OPAQUE);
    return check(order.target(), shot, told, sameSentAt, now);
  }

  static List<Finding> check(
      Target target,
      Shot shot,
      Optional<TokenFacts> token,
      Optional<Instant> sameSentAt,
      Instant now) {
    Destination destination = new Destination(target.url(), token, sameSentAt, now);
    return Check.findings(new CheckInput(shot.body(), shot.botToBot(), Optional.of(destination)));
  }

  private static TokenFacts facts(Target target, Token known, Instant now) {
    return new TokenFacts(
        TokenState.of(known, now).until(), target instanceof ToUrl url ? url.takenOff() : Set.of());
  }

  /** Nothing can leave for a URL that is none: it is accounted for, not stopped. */
  private boolean canLeave() {
    return Urls.check(order.target().url()).isEmpty();
  }

  private NewEntry entry(Shot shot, List<Finding> findings) {
    Optional<Profile> profile =
        order.target() instanceof ToProfile(var known) ? Optional.of(known) : Optional.empty();
    return new NewEntry(
        clock.instant(),
        order.origin(),
        order.run(),
        profile.map(Profile::name),
        profile.map(known -> known.environment().name()),
        new TriggerRequest(order.target().url(), shot.body()),
        findings.stream().map(PastFinding::of).toList(),
        shot.sendAnyway()
            ? errors(findings).map(finding -> finding.rule().code()).distinct().toList()
            : List.of());
  }

  private static Stream<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR);
  }
}
