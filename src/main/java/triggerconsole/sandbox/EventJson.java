package triggerconsole.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/**
 * Events as {@code /__admin/timeline} tells them (contract, section 4; docs/sandbox.md). What the
 * conversation itself does is a {@code MESSAGE}, whose {@code from} says what kind.
 */
final class EventJson {

  private final Bots bots;

  private EventJson(Bots bots) {
    this.bots = bots;
  }

  static JsonValue write(List<Event> events, Bots bots) {
    return new JsonObject(List.of(new Member("events", array(events, bots))));
  }

  static JsonArray array(List<Event> events, Bots bots) {
    EventJson writer = new EventJson(bots);
    return new JsonArray(events.stream().map(writer::event).toList());
  }

  private JsonValue event(Event event) {
    List<Member> members = new ArrayList<>();
    members.add(text("at", event.at().toString()));
    members.add(text("user", event.user()));
    members.addAll(
        switch (event) {
          case Event.TriggerReceived received -> received(received);
          case Event.VariablesWritten written ->
              type("VARIABLES_WRITTEN", array("changes", changes(written.changes())));
          case Event.RedirectScheduled scheduled ->
              type(
                  "REDIRECT_SCHEDULED",
                  id("moduleId", scheduled.moduleId()),
                  text("dueAt", scheduled.due().toString()),
                  dueIn(scheduled.at(), scheduled.due()));
          case Event.Redirected redirected ->
              type("REDIRECTED", from(redirected.from()), id("moduleId", redirected.to()));
          case Event.NotRedirected stays ->
              type("NOT_REDIRECTED", text("reason", stays.reason().name()));
          case Event.Rejected rejected -> rejected(rejected.answer());
          case Event.Message message -> said(message.line());
          case Event.MovedOn moved ->
              message(
                  "MODULE", moduleName(moved.to()), from(moved.from()), id("moduleId", moved.to()));
          case Event.WebhookCalled called -> message("WEBHOOK", called.address().toString());
          case Event.HandoverBegun begun -> begun(begun);
          case Event.HandedOver done ->
              message(
                  "HANDOVER",
                  botName(done.toBotId()),
                  text("handover", "DONE"),
                  text("fromBotId", done.fromBotId()),
                  text("toBotId", done.toBotId()));
        });
    return new JsonObject(members);
  }

  private static List<Member> received(Event.TriggerReceived received) {
    Event.Asked asked = received.asked();
    List<Member> keys = new ArrayList<>();
    asked.moduleId().ifPresent(value -> keys.add(new Member("module_id", value)));
    asked.waitTime().ifPresent(value -> keys.add(new Member("wait_time", value)));
    asked.isAsync().ifPresent(value -> keys.add(new Member("is_async", value)));
    List<String> notes = received.notes().stream().map(Enum::name).toList();
    return type(
        "TRIGGER_RECEIVED",
        new Member("asked", new JsonObject(keys)),
        new Member("notes", JsonValue.texts(notes)));
  }

  // A new variable has no member "before", since null is a value too.
  private static List<JsonValue> changes(List<Event.Change> changes) {
    List<JsonValue> written = new ArrayList<>();
    for (Event.Change change : changes) {
      List<Member> members = new ArrayList<>(List.of(text("name", change.name())));
      change.before().ifPresent(before -> members.add(new Member("before", before)));
      members.add(new Member("after", change.after()));
      written.add(new JsonObject(members));
    }
    return written;
  }

  private static List<Member> rejected(DocumentedAnswer answer) {
    return type(
        "REJECTED",
        new Member("status", JsonValue.number(answer.status())),
        text("error", answer.text()));
  }

  private static List<Member> said(Line line) {
    return line.speaker() == Line.Speaker.BOT
        ? message("BOT", line.text(), new Member("replies", JsonValue.texts(line.replies())))
        : message(line.speaker().name(), line.text());
  }

  private List<Member> begun(Event.HandoverBegun begun) {
    return message(
        "HANDOVER",
        botName(begun.toBotId()),
        text("handover", "BEGUN"),
        text("toBotId", begun.toBotId()),
        text("dueAt", begun.due().toString()),
        dueIn(begun.at(), begun.due()));
  }

  private String moduleName(long id) {
    return bots.module(id).map(BotModule::name).orElse("");
  }

  private String botName(String id) {
    return bots.bot(id).map(Bot::name).orElse("");
  }

  private static List<Member> message(String from, String text, Member... more) {
    List<Member> members = new ArrayList<>(type("MESSAGE", text("from", from), text("text", text)));
    members.addAll(List.of(more));
    return members;
  }

  private static List<Member> type(String type, Member... more) {
    List<Member> members = new ArrayList<>(List.of(text("type", type)));
    members.addAll(List.of(more));
    return members;
  }

  private static Member from(Optional<Long> moduleId) {
    return new Member("fromModuleId", moduleId.map(JsonValue::number).orElse(JsonValue.NULL));
  }

  private static Member dueIn(Instant at, Instant due) {
    return new Member("dueInSeconds", ClockJson.seconds(Duration.between(at, due)));
  }

  private static Member id(String name, long id) {
    return new Member(name, JsonValue.number(id));
  }

  private static Member array(String name, List<JsonValue> items) {
    return new Member(name, new JsonArray(items));
  }

  private static Member text(String name, String text) {
    return new Member(name, JsonValue.text(text));
  }
}
