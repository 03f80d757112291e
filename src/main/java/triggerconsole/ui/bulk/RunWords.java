package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.BulkEnd;
import triggerconsole.bulk.Opening;
import triggerconsole.bulk.Opening.Conflict;
import triggerconsole.trigger.Finding;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/** What the place says of a run: how it goes, how it ended, and why it cannot begin. */
record RunWords(BulkParts parts, RunViewModel model) {

  /** The notice while a 429 waits for an answer. */
  static final String ASKED = "bulk-429";

  /** In the status line: {@code Bulk to Sandbox: 528 of 1,000}. */
  String status(Shown run) {
    return Messages.of(
        "bulkplace.status",
        Targets.name(run.facts().target()),
        Numbers.grouped(run.totals().done()),
        Numbers.grouped(run.totals().planned() - run.totals().stopped()));
  }

  /** The service said that there were too many requests. */
  Said asked() {
    return Said.of(Tone.ATTENTION, "bulkplace.429", List.of(), goOn(), stop());
  }

  Notice askedNotice() {
    return Notice.lasting(
        ASKED, Tone.ATTENTION, Messages.of("bulkplace.429.notice"), goOn(), stop());
  }

  /** How it ended. */
  Said of(BulkEnd end) {
    Tone tone =
        switch (end.reason()) {
          case DONE -> wrong(end) ? Tone.ATTENTION : Tone.SUCCESS;
          case STOPPED, INTERRUPTED -> Tone.NEUTRAL;
          case FAILURES, TOO_MANY_REQUESTS -> Tone.ATTENTION;
          case AUTH_FAILED, ROW_CHANGED -> Tone.DANGER;
        };
    String open = Numbers.grouped(end.totals().waiting());
    String done = Numbers.grouped(end.totals().done());
    Action[] actions =
        end.reason() == BulkEnd.Reason.AUTH_FAILED
            ? new Action[] {token(), profile()}
            : new Action[0];
    List<Object> numbers =
        List.of(
            done,
            open,
            Numbers.grouped(end.totals().failed()),
            Numbers.grouped(end.totals().unknown()));
    return Said.of(tone, "bulkplace.end." + end.reason() + some(end), numbers, actions);
  }

  // A run to its end with failures says so in words, not by another colour alone.
  private static String some(BulkEnd end) {
    return end.reason() == BulkEnd.Reason.DONE && wrong(end) ? ".some" : "";
  }

  private static boolean wrong(BulkEnd end) {
    return end.totals().failed() + end.totals().unknown() > 0;
  }

  /** What there is to say of a past run; nothing where the totals say it all. */
  Optional<Said> of(Shown run) {
    String done = Numbers.grouped(run.totals().done());
    String open = Numbers.grouped(run.totals().waiting());
    if (run.elsewhere()) {
      return Optional.of(Said.of(Tone.ACCENT, "bulkplace.elsewhere", List.of(done)));
    }
    return run.totals().waiting() == 0
        ? Optional.empty()
        : Optional.of(Said.of(Tone.ATTENTION, "bulkplace.interrupted", List.of(done, open)));
  }

  /** Why a run cannot begin. */
  Optional<Said> of(Opening opening, Order order) {
    return switch (opening) {
      case Opening.Refused(var guard, var sentence) -> Optional.of(refused(sentence));
      case Opening.Stopped(List<Finding> findings) -> Optional.of(stopped(findings));
      case Opening.Unreadable(var trouble) ->
          Optional.of(refused(trouble.sentence(), "bulkplace.unreadable"));
      case Opening.Unmapped(var sentence) -> Optional.of(refused(sentence));
      case Conflict conflict -> Optional.of(conflict(conflict, order));
      case Opening.NothingToDo(var sentence) ->
          Optional.of(
              new Said(Tone.NEUTRAL, Messages.of("bulkplace.nothing"), sentence, List.of()));
      case Opening.Ready _, Opening.RowsNotConfirmed _, Opening.Interrupted _ -> Optional.empty();
    };
  }

  /** Trouble on this machine. */
  Said trouble(ConsoleException trouble, Runnable again) {
    Action repeat = new Action(Messages.of("window.remedy.TRY_AGAIN"), again);
    return new Said(
        Tone.DANGER, Messages.of("bulkplace.trouble"), trouble.getMessage(), List.of(repeat));
  }

  /** Trouble on this machine in the middle of a run. */
  Said trouble(ConsoleException trouble) {
    return new Said(
        Tone.DANGER, Messages.of("bulkplace.trouble.going"), trouble.getMessage(), List.of());
  }

  private Said conflict(Conflict conflict, Order order) {
    List<Action> actions = new ArrayList<>();
    Action anew = new Action(word("anew"), () -> model.start(order, Way.ANEW));
    Action look = new Action(word("look"), () -> model.open(conflict.ledger()));
    switch (conflict.kind()) {
      case UNFINISHED -> actions.addAll(List.of(look, anew));
      case FINISHED -> actions.addAll(List.of(look, anew));
      case CHANGED -> actions.add(anew);
      case IN_USE -> actions.add(look);
    }
    String key = "bulkplace.conflict." + conflict.kind();
    return Said.of(
        Tone.ATTENTION,
        key,
        List.of(
            Targets.name(order.profile().name()), order.order().file().getFileName().toString()),
        actions.toArray(Action[]::new));
  }

  private Said stopped(List<Finding> findings) {
    String text = findings.stream().map(Finding::message).collect(Collectors.joining("\n"));
    return new Said(
        Tone.DANGER, Messages.of("bulkplace.refused"), text, List.of(token(), profile()));
  }

  private static Said refused(String sentence) {
    return refused(sentence, "bulkplace.refused");
  }

  private static Said refused(String sentence, String title) {
    return new Said(Tone.DANGER, Messages.of(title), sentence, List.of());
  }

  private Action goOn() {
    return new Action(word("goOn"), model::goOn);
  }

  private Action stop() {
    return new Action(word("stop"), model::stop);
  }

  private Action token() {
    return new Action(word("token"), parts.ways()::token);
  }

  private Action profile() {
    return new Action(word("profile"), parts.ways()::profile);
  }

  private static String word(String key) {
    return Messages.of("bulkplace.do." + key);
  }

  /** When a run was begun, in the few characters a list has room for. */
  String begun(Shown run) {
    return Times.brief(run.facts().begunAt(), parts.clock().instant());
  }
}
