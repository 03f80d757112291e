package triggerconsole.sandbox.botfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.Connection;
import triggerconsole.sandbox.Line.Speaker;

/** Bots as a bot file in JSON, which is YAML too, with every key written out. */
final class WrittenBots {

  private WrittenBots() {}

  static String json(Bots bots) {
    return JsonWriter.pretty(
            object(
                new Member("bots", array(bots.bots().stream().map(WrittenBots::bot).toList())),
                new Member("users", array(bots.users().stream().map(WrittenBots::user).toList()))))
        .text();
  }

  private static JsonValue bot(Bot bot) {
    return object(
        new Member("name", JsonValue.text(bot.name())),
        new Member("id", JsonValue.text(bot.id())),
        new Member("tokens", JsonValue.texts(bot.tokens())),
        new Member("fallback", JsonValue.text(bot.fallback())),
        new Member("modules", array(bot.modules().stream().map(WrittenBots::module).toList())));
  }

  private static JsonValue module(BotModule module) {
    List<Member> members = new ArrayList<>();
    members.add(new Member("id", JsonValue.number(module.id())));
    members.add(new Member("name", JsonValue.text(module.name())));
    members.add(new Member("says", JsonValue.texts(module.messages())));
    members.add(new Member("replies", JsonValue.texts(module.replies())));
    members.add(
        new Member(
            "connections",
            array(module.connections().stream().map(WrittenBots::connection).toList())));
    members.add(new Member("movesOn", JsonValue.bool(module.arrival().movesOn())));
    members.add(new Member("listens", JsonValue.bool(module.arrival().listens())));
    module
        .arrival()
        .webhook()
        .ifPresent(
            address -> members.add(new Member("webhook", JsonValue.text(address.toString()))));
    return new JsonObject(members);
  }

  private static JsonValue connection(Connection connection) {
    List<Member> members = new ArrayList<>();
    members.add(new Member("reply", JsonValue.texts(connection.replies())));
    members.add(new Member("where", variables(connection.where())));
    members.add(new Member("set", variables(connection.sets())));
    switch (connection.next()) {
      case Connection.GoTo to -> members.add(new Member("go", JsonValue.number(to.moduleId())));
      case Connection.HandOver to -> {
        String seconds = BigDecimal.valueOf(to.takes().toNanos(), 9).toPlainString();
        members.add(
            new Member(
                "handOver",
                object(
                    new Member("to", JsonValue.text(to.botId())),
                    new Member("after", new JsonNumber(seconds)))));
      }
      case Connection.Stay _ -> {}
    }
    return new JsonObject(members);
  }

  private static JsonValue user(BotUser user) {
    JsonValue transcript =
        array(
            user.transcript().lines().stream()
                .map(line ->
                    object(
                        new Member(
                            line.speaker() == Speaker.BOT ? "bot" : "user",
                            JsonValue.text(line.text()))))
                .toList());
    return object(
        new Member("id", JsonValue.text(user.id())),
        new Member("name", JsonValue.text(user.name())),
        new Member("bot", JsonValue.text(user.botId())),
        new Member("module", user.moduleId().map(JsonValue::number).orElse(JsonValue.NULL)),
        new Member("variables", variables(user.variables())),
        new Member("transcript", transcript),
        new Member("listening", JsonValue.bool(user.listening())));
  }

  private static JsonValue variables(Map<String, JsonValue> variables) {
    return new JsonObject(
        variables.entrySet().stream()
            .map(entry -> new Member(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static JsonValue array(List<JsonValue> items) {
    return new JsonArray(items);
  }

  private static JsonValue object(Member... members) {
    return new JsonObject(List.of(members));
  }
}
