package triggerconsole.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.Sender;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.exchange.Urls;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.NewEntry;
import triggerconsole.history.PastFinding;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.profile.TokenVault;
import triggerconsole.send.SendResult.Refusal;
import triggerconsole.send.SendResult.RefusedByGuard;
import triggerconsole.send.SendResult.Sent;
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
 * Sends one request and accounts for it. Blocks; interrupting the thread cancels the request, whose
 * entry is completed all the same. The order of the steps, and why, is in
 * docs/decisions/0002-send-order.md.
 */
public final class SendTrigger {

  private final History history;
  private final TokenVault vault;
  private final Supplier<Sender> senders;
  private final InstantSource clock;

  /** Over the history that keeps account, the vault that has the tokens, and the network. */
  public SendTrigger(
      History history, TokenVault vault, Supplier<Sender> senders, InstantSource clock) {
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
    Optional<Refusal> refusal = Production.guard(order);
    if (refusal.isPresent()) {
      return new RefusedByGuard(refusal.get(), findings(order, Optional.of(TokenFacts.OPAQUE)));
    }
    Optional<Token> token = token(order.target());
    List<Finding> findings = findings(order, token.map(known -> facts(order.target(), known)));
    // Nothing can leave for a URL that is none: it is accounted for, not stopped.
    boolean canLeave = Urls.check(order.target().url()).isEmpty();
    if (canLeave && !order.sendAnyway() && errors(findings).findAny().isPresent()) {
      return new StoppedByFindings(findings);
    }
    return account(order, findings, senders.get(), token);
  }

  /** The row is there before the request leaves and is completed whatever happens. */
  private Sent account(
      SendOrder order, List<Finding> findings, Sender sender, Optional<Token> token) {
    NewEntry entry = entry(order, findings);
    long id = history.begin(entry);
    Optional<Outcome> outcome = Optional.empty();
    try {
      Duration limit = TimeLimit.of(order.timeLimit(), order.body());
      outcome = Optional.of(sender.send(entry.request(), token, limit));
    } finally {
      if (outcome.isEmpty()) {
        Failure bug = new Failure(Cause.PROCESS_ENDED, true, Messages.of("send.bug"), 0);
        complete(id, entry, bug, findings);
      }
    }
    return complete(id, entry, outcome.get(), findings);
  }

  /** A cancelled request leaves the thread interrupted; the account of it is kept all the same. */
  private Sent complete(long id, NewEntry entry, Outcome outcome, List<Finding> findings) {
    Verdict verdict = Diagnosis.judge(entry.request().body(), outcome);
    Optional<String> notRecorded = Optional.empty();
    boolean interrupted = Thread.interrupted();
    try {
      history.complete(id, outcome, verdict);
    } catch (ConsoleException e) {
      notRecorded = Optional.of(e.getMessage());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    HistoryEntry done = new HistoryEntry(id, entry, Optional.of(outcome), Optional.of(verdict), "");
    return new Sent(done, findings, notRecorded);
  }

  private List<Finding> findings(SendOrder order, Optional<TokenFacts> token) {
    Instant now = clock.instant();
    Optional<Instant> same = history.lastSame(request(order), now.minus(Destination.REPETITION));
    Destination destination = new Destination(order.target().url(), token, same, now);
    return Check.findings(new CheckInput(order.body(), order.botToBot(), Optional.of(destination)));
  }

  private NewEntry entry(SendOrder order, List<Finding> findings) {
    Optional<Profile> profile =
        order.target() instanceof ToProfile(var known) ? Optional.of(known) : Optional.empty();
    return new NewEntry(
        clock.instant(),
        order.origin(),
        profile.map(Profile::name),
        profile.map(known -> known.environment().name()),
        request(order),
        findings.stream().map(PastFinding::of).toList(),
        order.sendAnyway()
            ? errors(findings).map(finding -> finding.rule().code()).distinct().toList()
            : List.of());
  }

  private Optional<Token> token(Target target) {
    return switch (target) {
      case ToProfile(var profile) -> vault.token(profile);
      case ToUrl url -> url.token();
    };
  }

  private TokenFacts facts(Target target, Token token) {
    return new TokenFacts(
        TokenState.of(token, clock.instant()).until(),
        target instanceof ToUrl url ? url.takenOff() : Set.of());
  }

  private static TriggerRequest request(SendOrder order) {
    return new TriggerRequest(order.target().url(), order.body());
  }

  private static Stream<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR);
  }
}
