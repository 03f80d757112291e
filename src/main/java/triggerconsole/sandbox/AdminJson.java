package triggerconsole.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/** Bots, users and requests in the shapes of the contract, section 4. */
final class AdminJson {

  private static final int SHOWN_OF_TOKEN = 4;

  private AdminJson() {}

  static JsonValue bots(List<Bot> bots, List<UserSnapshot> users) {
    return object(member("bots", array(bots.stream().map(bot -> bot(bot, users)).toList())));
  }

  static JsonValue user(UserSnapshot user) {
    List<JsonValue> pending = user.pending().stream().map(AdminJson::pending).toList();
    return object(
        member("userId", JsonValue.text(user.id())),
        member("name", JsonValue.text(user.name())),
        member("bot", JsonValue.text(user.bot().name())),
        member("moduleId", user.moduleId().map(JsonValue::number).orElse(JsonValue.NULL)),
        member("moduleName", user.moduleName().map(JsonValue::text).orElse(JsonValue.NULL)),
        member("customVars", object(user.variables())),
        member("pendingRedirect", pending.isEmpty() ? JsonValue.NULL : pending.getFirst()),
        member("pendingRedirects", array(pending)));
  }

  static JsonValue requests(List<Received> requests) {
    return object(
        member("requests", array(requests.stream().<JsonValue>map(AdminJson::request).toList())));
  }

  private static JsonValue bot(Bot bot, List<UserSnapshot> users) {
    return object(
        member("id", JsonValue.text(bot.id())),
        member("name", JsonValue.text(bot.name())),
        member("modules", array(bot.modules().stream().map(AdminJson::module).toList())),
        member(
            "users",
            JsonValue.texts(
                users.stream()
                    .filter(user -> user.bot().id().equals(bot.id()))
                    .map(UserSnapshot::id)
                    .toList())),
        member("tokens", JsonValue.texts(bot.tokens().stream().map(AdminJson::masked).toList())));
  }

  private static JsonValue module(BotModule module) {
    return object(
        member("id", JsonValue.number(module.id())), member("name", JsonValue.text(module.name())));
  }

  private static String masked(String token) {
    int shown = token.length() < 2 * SHOWN_OF_TOKEN ? 0 : SHOWN_OF_TOKEN;
    return token.substring(0, shown) + "…";
  }

  private static JsonValue pending(UserSnapshot.PendingRedirect redirect) {
    return object(
        member("moduleId", JsonValue.number(redirect.moduleId())),
        member("dueInSeconds", ClockJson.seconds(redirect.dueIn())));
  }

  /** A line of the log: a request, and the events it led to at once. */
  static JsonValue logged(Received request, JsonArray events) {
    List<Member> members = new ArrayList<>(request(request).members());
    members.add(member("events", events));
    return new JsonObject(members);
  }

  private static JsonObject request(Received request) {
    Map<String, JsonValue> headers = new LinkedHashMap<>();
    request.headers().forEach((name, value) -> headers.put(name, JsonValue.text(value)));
    return object(
        member("at", JsonValue.text(request.at().toString())),
        member("method", JsonValue.text(request.method())),
        member("path", JsonValue.text(request.path())),
        member("headers", object(headers)),
        member("body", JsonValue.text(request.body().text())),
        member("status", status(request.status())));
  }

  private static JsonValue status(OptionalInt status) {
    return status.isPresent() ? JsonValue.number(status.getAsInt()) : JsonValue.NULL;
  }

  private static Member member(String name, JsonValue value) {
    return new Member(name, value);
  }

  private static JsonObject object(Member... members) {
    return new JsonObject(List.of(members));
  }

  private static JsonObject object(Map<String, JsonValue> members) {
    return new JsonObject(
        members.entrySet().stream()
            .map(entry -> new Member(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static JsonArray array(List<JsonValue> items) {
    return new JsonArray(items);
  }
}
