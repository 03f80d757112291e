package triggerconsole.sandbox.shop;

import java.util.List;
import java.util.Map;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.sandbox.BuiltInBots;

/**
 * What a customer did on a page, and the trigger it leads to.
 *
 * @param moduleId where the conversation shall go on
 * @param variables what the bot shall know
 * @param async whether the shop's server sends {@code is_async}; a real one that forgets it gets
 *     the same answer and moves nobody (article, error 1)
 */
record Order(String userId, long moduleId, Map<String, String> variables, boolean async) {

  private static final long PAYMENT_FAILED = 1068932;
  private static final long FORM_RECEIVED = 1068936;

  static Order paid(String userId, boolean async) {
    Map<String, String> variables = Map.of("order_id", "A-2291", "plan", "pro");
    return new Order(userId, BuiltInBots.PAYMENT_RECEIVED, variables, async);
  }

  static Order unpaid(String userId, boolean async) {
    return new Order(userId, PAYMENT_FAILED, Map.of(), async);
  }

  static Order form(String userId, String topic, boolean async) {
    return new Order(userId, FORM_RECEIVED, Map.of("topic", topic), async);
  }

  /** The body of the trigger request. */
  String body() {
    List<Member> written =
        variables.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Member(entry.getKey(), JsonValue.text(entry.getValue())))
            .toList();
    List<Member> members =
        List.of(
            new Member("user_id", JsonValue.text(userId)),
            new Member("module_id", JsonValue.number(moduleId)),
            new Member("wait_time", JsonValue.number(0)),
            new Member("custom_vars", new JsonObject(written)),
            new Member("is_async", JsonValue.bool(true)));
    return JsonWriter.compact(
        new JsonObject(async ? members : members.subList(0, members.size() - 1)));
  }
}
