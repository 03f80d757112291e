package triggerconsole.ui.window;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import triggerconsole.app.Console;
import triggerconsole.base.Messages;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.Origin;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.send.Production;
import triggerconsole.send.SendOrder;
import triggerconsole.send.SendResult;
import triggerconsole.send.SendResult.RefusedByGuard;
import triggerconsole.send.SendResult.Sent;
import triggerconsole.send.SendResult.StoppedByFindings;
import triggerconsole.send.Target;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;
import triggerconsole.trigger.TokenFacts;
import triggerconsole.ui.guard.ProductionQuestion;
import triggerconsole.ui.guard.ProductionQuestion.Goal;
import triggerconsole.ui.guard.ProductionSheet;
import triggerconsole.ui.guard.Tokens;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.kit.Troubles;
import triggerconsole.ui.send.form.SendPort;
import triggerconsole.ui.send.result.ResultPane;

/**
 * Sends what the form lets go: asks first in production, shows that it is under way, then what came
 * of it. To be used on the window's thread.
 */
final class SendDesk implements SendPort {

  /** What it works with. */
  record Parts(
      Console console,
      Desk desk,
      Background background,
      Dialogs dialogs,
      Notices notices,
      Troubles troubles,
      Preferences preferences,
      Tokens tokens,
      Known known,
      SandboxTrace trace,
      ResultPane result) {}

  private static final String NOT_RECORDED = "not-recorded";

  private final Parts parts;
  private final Map<TriggerRequest, Instant> sent = new HashMap<>();
  private Optional<Job> job = Optional.empty();

  SendDesk(Parts parts) {
    this.parts = parts;
  }

  /** The name that stands on the button and in the question, for a production profile. */
  static Optional<String> productionName(Profile profile) {
    return Optional.of(profile)
        .filter(used -> Production.is(new Target.ToProfile(used)))
        .map(Profile::name);
  }

  /** Where a body would go now, as far as it is known without asking the keychain or the disk. */
  Optional<Destination> destination(Body body) {
    Profile profile = parts.desk().profile().get();
    Instant now = parts.console().clock().instant();
    sent.values().removeIf(at -> at.isBefore(now.minus(Destination.REPETITION)));
    TokenState state = parts.tokens().status(profile).state();
    Optional<TokenFacts> facts =
        switch (state.kind()) {
          case NONE -> Optional.empty();
          case UNKNOWN -> Optional.of(TokenFacts.OPAQUE);
          default -> Optional.of(new TokenFacts(state.until(), Set.of()));
        };
    Optional<Instant> same = Optional.ofNullable(sent.get(new TriggerRequest(profile.url(), body)));
    return Optional.of(new Destination(profile.url(), facts, same, now));
  }

  @Override
  public void start(Order order, Consumer<List<Finding>> whenDone) {
    Profile profile = parts.desk().profile().get();
    Optional<String> production = productionName(profile);
    if (production.isEmpty()) {
      send(order, profile, Optional.empty(), whenDone);
      return;
    }
    ProductionSheet.ask(
        parts.dialogs(),
        ProductionQuestion.of(
            new Goal(profile.name(), profile.url()),
            order.body(),
            parts.known().names(),
            order.anyway() ? errors(order) : List.of()),
        () -> send(order, profile, production, whenDone),
        () -> whenDone.accept(List.of()));
  }

  @Override
  public void cancel() {
    job.filter(Job::running).ifPresent(Job::interrupt);
  }

  private List<Finding> errors(Order order) {
    return Check.findings(new CheckInput(order.body(), order.botToBot(), destination(order.body())))
        .stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private void send(
      Order order, Profile profile, Optional<String> confirmed, Consumer<List<Finding>> whenDone) {
    Duration limit = Duration.ofSeconds(parts.preferences().settings().get().timeLimitSeconds());
    SendOrder what =
        new SendOrder(
            new Target.ToProfile(profile),
            order.body(),
            order.botToBot(),
            limit,
            order.anyway(),
            confirmed,
            Origin.WINDOW);
    parts.result().showSending(Hosts.of(profile), new TriggerRequest(profile.url(), order.body()));
    parts.desk().status().set(Messages.of("window.sending"));
    job =
        Optional.of(
            parts
                .background()
                .run(
                    "send",
                    () ->
                        parts.trace().follow(what, () -> parts.console().sendTrigger().send(what)),
                    result -> {
                      whenDone.accept(done(result));
                      parts.tokens().tick();
                    },
                    trouble -> {
                      notSent(whenDone);
                      parts.troubles().trouble(trouble, () -> start(order, whenDone));
                    }));
  }

  private List<Finding> done(SendResult result) {
    return switch (result) {
      case Sent(var entry, var findings, var notRecorded) -> {
        sent.put(entry.sent().request(), entry.sent().startedAt());
        parts.result().completed(entry);
        parts.desk().exchanges().set(parts.desk().exchanges().get() + 1);
        parts.desk().status().set(entry.verdict().orElseThrow().chip());
        notRecorded.ifPresentOrElse(
            this::showNotRecorded, () -> parts.notices().settle(NOT_RECORDED));
        yield List.of();
      }
      case StoppedByFindings(var findings) -> {
        ended();
        yield findings;
      }
      case RefusedByGuard(var refusal, var findings) -> {
        ended();
        parts.dialogs().message(Messages.of("window.refused"), refusal.sentence());
        yield List.of();
      }
    };
  }

  /** The verdict stays in sight; the history has it as soon as it can be written again. */
  private void showNotRecorded(String why) {
    parts
        .notices()
        .show(
            Notice.lasting(
                NOT_RECORDED,
                Tone.ATTENTION,
                Messages.of("window.notRecorded", why),
                new Action(Messages.of("window.remedy.TRY_AGAIN"), () -> record(why))));
  }

  private void record(String why) {
    parts
        .background()
        .run(
            "record late",
            () -> parts.console().history().storeLate(),
            stored -> {
              if (stored) {
                parts.notices().settle(NOT_RECORDED);
                parts.result().refresh();
              } else {
                showNotRecorded(why);
              }
            });
  }

  private void notSent(Consumer<List<Finding>> whenDone) {
    ended();
    whenDone.accept(List.of());
  }

  private void ended() {
    parts.result().sendingEnded();
    parts.desk().status().set(Messages.of("window.ready"));
  }
}
