package triggerconsole.ui.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.Line.Speaker;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxTime;
import triggerconsole.ui.kit.Tone;

/**
 * An event in words.
 *
 * @param title what happened, in two or three words
 * @param detail one line more; may be long
 * @param tone its colour family
 */
record EventWords(String title, String detail, Tone tone) {

  /** The words for a row, when it is that late in the sandbox. */
  static EventWords of(TimelineRow row, Seen seen, SandboxTime time) {
    return switch (row.event()) {
      case Event.TriggerReceived event -> received(event, row.outcome());
      case Event.VariablesWritten event ->
          words("variables", Tone.ACCENT, changes(event.changes()));
      case Event.RedirectScheduled event ->
          words(
              "scheduled",
              Tone.ACCENT,
              due("scheduled", seen.module(event.moduleId()), event.at(), event.due(), time));
      case Event.Redirected event ->
          words("redirected", Tone.SUCCESS, way(seen, event.from(), event.to()));
      case Event.NotRedirected event -> notRedirected(event, seen);
      case Event.Rejected event ->
          words(
              "rejected",
              Tone.DANGER,
              of("sandboxplace.event.rejected.detail", event.answer().text()));
      case Event.Message event -> message(event, seen);
      case Event.MovedOn event -> words("moved", Tone.NEUTRAL, way(seen, event.from(), event.to()));
      case Event.WebhookCalled event ->
          words(
              "webhook",
              Tone.NEUTRAL,
              of("sandboxplace.event.webhook.detail", event.address(), event.user()));
      case Event.HandoverBegun event ->
          words(
              "handover",
              Tone.DONE,
              due("handover", seen.bot(event.toBotId()), event.at(), event.due(), time));
      case Event.HandedOver event ->
          words(
              "handed",
              Tone.DONE,
              of(
                  "sandboxplace.event.way",
                  of("sandboxplace.module", seen.bot(event.fromBotId())),
                  of("sandboxplace.module", seen.bot(event.toBotId()))));
    };
  }

  /** Whether the words change while time goes on. */
  static boolean countsDown(Event event, Instant now) {
    return switch (event) {
      case Event.RedirectScheduled scheduled -> scheduled.due().isAfter(now);
      case Event.HandoverBegun begun -> begun.due().isAfter(now);
      default -> false;
    };
  }

  /** A value as the timeline and the table of variables show it: a text without its quotes. */
  static String value(JsonValue value) {
    return value instanceof JsonValue.JsonText text ? text.text() : JsonWriter.compact(value);
  }

  /** A stretch of sandbox time, to the tenth of a second, never shorter than it is. */
  static String seconds(Duration span) {
    long tenths = Math.ceilDiv(span.toMillis(), 100L);
    return of(
        "sandboxplace.seconds",
        tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10);
  }

  private static EventWords received(Event.TriggerReceived event, TimelineRow.Outcome outcome) {
    Event.Asked asked = event.asked();
    boolean async = asked.isAsync().filter(new JsonBoolean(true)::equals).isPresent();
    boolean named = asked.moduleId().filter(id -> !(id instanceof JsonNull)).isPresent();
    List<String> parts = new ArrayList<>();
    parts.add(key("module_id", asked.moduleId()));
    parts.add(key("is_async", asked.isAsync()));
    parts.add(key("wait_time", asked.waitTime()));
    if (outcome != TimelineRow.Outcome.REFUSED && named && !async) {
      parts =
          List.of(of("sandboxplace.event.received." + outcome, key("is_async", asked.isAsync())));
    }
    String notes =
        event.notes().stream()
            .map(note -> " · " + of("sandboxplace.note." + note))
            .collect(Collectors.joining());
    boolean silent = named && !async && outcome != TimelineRow.Outcome.REFUSED;
    return words(
        "received",
        silent
            ? Tone.ATTENTION
            : outcome == TimelineRow.Outcome.REFUSED ? Tone.DANGER : Tone.ACCENT,
        String.join(" · ", parts) + notes);
  }

  private static EventWords notRedirected(Event.NotRedirected event, Seen seen) {
    Tone tone = event.reason() == Event.Reason.NO_MODULE ? Tone.NEUTRAL : Tone.ATTENTION;
    String why = of("sandboxplace.reason." + event.reason(), seen.userName(event.user()));
    return words("notRedirected", tone, why);
  }

  private static EventWords message(Event.Message event, Seen seen) {
    boolean user = event.line().speaker() == Speaker.END_USER;
    String title =
        user
            ? of("sandboxplace.event.said", seen.userName(event.user()))
            : of("sandboxplace.event.bot");
    return new EventWords(title, event.line().text(), Tone.NEUTRAL);
  }

  private static String changes(List<Event.Change> changes) {
    return changes.stream().map(EventWords::change).collect(Collectors.joining(" · "));
  }

  private static String change(Event.Change change) {
    String after = value(change.after());
    return change
        .before()
        .map(before ->
            before.equals(change.after())
                ? of("sandboxplace.variable.same", change.name(), after)
                : of("sandboxplace.variable.overwritten", change.name(), value(before), after))
        .orElseGet(() -> of("sandboxplace.variable.new", change.name(), after));
  }

  private static String due(
      String what, String where, Instant begun, Instant due, SandboxTime time) {
    if (!due.isAfter(time.now())) {
      return of("sandboxplace.due." + what + ".past", where, seconds(Duration.between(begun, due)));
    }
    String left = seconds(Duration.between(time.now(), due));
    String words = of("sandboxplace.due." + what, where, left);
    return time.rate() == Rate.MANUAL ? of("sandboxplace.due.paused", words) : words;
  }

  private static String way(Seen seen, Optional<Long> from, long to) {
    return from.map(id -> of("sandboxplace.event.way", seen.module(id), seen.module(to)))
        .orElseGet(() -> of("sandboxplace.event.to", seen.module(to)));
  }

  private static String key(String name, Optional<JsonValue> value) {
    return value
        .map(is -> name + " " + JsonWriter.compact(is))
        .orElseGet(() -> of("sandboxplace.absent", name));
  }

  private static EventWords words(String title, Tone tone, String detail) {
    return new EventWords(of("sandboxplace.event." + title), detail, tone);
  }

  private static String of(String key, Object... arguments) {
    return Messages.of(key, arguments);
  }
}
