package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;
import static triggerconsole.sandbox.Wire.CHLOE;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.sandbox.http.Request;

/** The calls beside the endpoint (contract, section 4). */
class AdminTest {

  private static final String DEFAULT_RULES =
      "{\"checkModules\":true,\"checkUsers\":true,\"checkToken\":true,"
          + "\"numericText\":\"lenient\",\"absentModule\":\"error\",\"schemeCase\":\"any\"}";

  private final ManualTime time = new ManualTime();
  private final SandboxServer server =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), time);
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private static String body(String user, String more) {
    return "{\"user_id\":\"" + user + "\"," + more.replace('\'', '"') + "}";
  }

  private String rules(String change) throws Exception {
    HttpResponse<String> answer = wire.put("/__admin/rules", change.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void bots_show_modules_users_and_masked_tokens() throws Exception {
    String bots = wire.get("/__admin/bots").body();
    assertThat(bots)
        .startsWith("{\"bots\":[{\"id\":\"")
        .contains("\"name\":\"Acme Shop\",\"modules\":[{\"id\":1068930,\"name\":\"Welcome\"}")
        .contains("{\"id\":1068931,\"name\":\"Checkout link\"}")
        .contains("{\"id\":1068935,\"name\":\"Payment received\"}")
        .contains("{\"id\":1068936,\"name\":\"Form received\"}")
        .contains("{\"id\":2068935,\"name\":\"Human handover\"}")
        .contains("\"users\":[\"" + ANNA + "\",\"" + Wire.BEN + "\"],\"tokens\":[\"sand…\"]")
        .contains("\"users\":[\"" + CHLOE + "\"]")
        .doesNotContain("sandbox-token");
  }

  @Test
  void a_user_shows_where_they_are_and_what_is_pending() throws Exception {
    assertThat(wire.get("/__admin/users/" + ANNA).body())
        .isEqualTo(
            "{\"userId\":\""
                + ANNA
                + "\",\"name\":\"Anna\",\"bot\":\"Acme Shop\","
                + "\"moduleId\":1068931,\"moduleName\":\"Checkout link\","
                + "\"customVars\":{\"plan\":\"basic\"},"
                + "\"pendingRedirect\":null,\"pendingRedirects\":[]}");
    wire.trigger(body(ANNA, "'module_id':1068935,'is_async':true"));
    wire.trigger(body(ANNA, "'module_id':1068936,'is_async':true,'wait_time':1.5"));
    time.advanceSeconds("0.1");
    assertThat(wire.get("/__admin/users/" + ANNA).body())
        .endsWith(
            "\"pendingRedirect\":{\"moduleId\":1068936,\"dueInSeconds\":1.4},"
                + "\"pendingRedirects\":[{\"moduleId\":1068936,\"dueInSeconds\":1.4},"
                + "{\"moduleId\":1068935,\"dueInSeconds\":2.9}]}");
  }

  @Test
  void a_user_is_found_by_a_percent_encoded_id() throws Exception {
    rules("{'checkUsers':false}");
    String odd = "a/b c+ü%?😀";
    wire.trigger(body(odd, "'module_id':null"));
    assertThat(wire.user("a%2Fb%20c+%C3%BC%25%3F%F0%9F%98%80").get("userId"))
        .contains(JsonValue.text(odd));
    assertThat(wire.user(ANNA.replace(":", "%3A")).get("name")).contains(JsonValue.text("Anna"));
  }

  @Test
  void an_unknown_user_is_a_404_with_a_sentence() throws Exception {
    HttpResponse<String> answer = wire.get("/__admin/users/nobody");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"error\":\"The sandbox has no user nobody.\"}");
  }

  @Test
  void requests_are_kept_oldest_first_without_tokens_and_admin_calls() throws Exception {
    wire.trigger("{\"a\":1}");
    wire.send(wire.post("/elsewhere?x=1", "hi").setHeader("Authorization", "s3cret"));
    wire.send(
        wire.post("/actionsvc/trigger-response/", "").setHeader("Authorization", "Bearer s3cret"));
    wire.get("/__admin/bots");
    String requests = wire.get("/__admin/requests").body();
    JsonArray list =
        (JsonArray) ((JsonObject) Json.parse(requests).orElseThrow()).get("requests").orElseThrow();
    assertThat(list.items()).hasSize(3);
    assertThat(requests)
        .startsWith(
            "{\"requests\":[{\"at\":\"2026-01-01T00:00:00Z\",\"method\":\"POST\",\"path\":\"/actionsvc/trigger-response/\",\"headers\":{\"Authorization\":\"JWT"
                + " ****\"")
        .contains("\"Content-Type\":\"application/json\"")
        .contains("\"body\":\"{\\\"a\\\":1}\",\"status\":400}")
        .contains("\"path\":\"/elsewhere\",\"headers\":{\"Authorization\":\"****\"")
        .contains("\"body\":\"hi\",\"status\":404}")
        .contains("\"Authorization\":\"Bearer ****\"")
        .doesNotContain("__admin", "sandbox-token", "s3cret");
  }

  @Test
  void only_the_newest_10000_requests_are_kept() {
    Sandbox sandbox = new Sandbox(BuiltInBots.bots(), time, SandboxClock.Rate.REAL, call -> {});
    for (int i = 0; i < 10_005; i++) {
      sandbox.remember(new Request("GET", "/" + i, "", Map.of(), Bytes.NONE), 404);
    }
    assertThat(sandbox.requests()).hasSize(10_000);
    assertThat(sandbox.requests().getFirst().path()).isEqualTo("/5");
  }

  @Test
  void large_requests_are_kept_up_to_a_common_limit() {
    Ring<String> ring = new Ring<>(10, 100);
    for (String item : List.of("a", "b", "c", "d")) {
      ring.add(item, 40);
    }
    assertThat(ring.all()).containsExactly("c", "d");
    ring.add("huge", 1000);
    assertThat(ring.all()).containsExactly("huge");
    ring.clear();
    ring.add("e", 100);
    assertThat(ring.all()).containsExactly("e");
  }

  @Test
  void any_subset_of_the_rules_can_change() throws Exception {
    assertThat(wire.get("/__admin/rules").body()).isEqualTo(DEFAULT_RULES);
    assertThat(rules("{}")).isEqualTo(DEFAULT_RULES);
    assertThat(rules("{'numericText':'strict','checkUsers':false}"))
        .isEqualTo(
            DEFAULT_RULES.replace("lenient", "strict").replace("Users\":true", "Users\":false"));
    assertThat(rules("{'numericText':'lenient','checkUsers':true}")).isEqualTo(DEFAULT_RULES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'checkUsers':'no'}",
        "{'numericText':true}",
        "{'schemeCase':'ANY'}",
        "{'checkModules':false,'absentModule':'nothing'}",
        "{'checkModules':false,'typo':1}",
        "[]",
        "",
        "{"
      })
  void a_wrong_rule_is_a_400_with_a_sentence_and_changes_nothing(String change) throws Exception {
    HttpResponse<String> answer = wire.put("/__admin/rules", change.replace('\'', '"'));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"error\":\"").endsWith(".\"}");
    assertThat(wire.get("/__admin/rules").body()).isEqualTo(DEFAULT_RULES);
  }

  @Test
  void strict_numeric_text_refuses_a_quoted_module() throws Exception {
    rules("{'numericText':'strict'}");
    assertThat(wire.trigger(body(ANNA, "'module_id':'1068935'")).body())
        .isEqualTo(DocumentedAnswer.MODULE_NOT_FOUND.body());
    assertThat(wire.trigger(body(ANNA, "'module_id':1068935")).statusCode()).isEqualTo(200);
  }

  @Test
  void an_absent_module_can_count_as_null() throws Exception {
    rules("{'absentModule':'null'}");
    assertThat(wire.trigger(body(ANNA, "'custom_vars':{'plan':'pro'}")).statusCode())
        .isEqualTo(200);
    assertThat(wire.get("/__admin/users/" + ANNA).body()).contains("{\"plan\":\"pro\"}");
    assertThat(wire.trigger("{}").body()).isEqualTo(DocumentedAnswer.USER_ID_MANDATORY.body());
  }

  @Test
  void an_exact_scheme_refuses_another_case() throws Exception {
    rules("{'schemeCase':'exact'}");
    String trigger = body(ANNA, "'module_id':null");
    assertThat(
            wire.send(
                    wire.post("/actionsvc/trigger-response/", trigger)
                        .setHeader("Authorization", "jwt sandbox-token"))
                .body())
        .isEqualTo(DocumentedAnswer.BAD_TOKEN.body());
    assertThat(wire.trigger(trigger).statusCode()).isEqualTo(200);
  }

  @Test
  void an_unchecked_token_may_be_anything_or_nothing() throws Exception {
    rules("{'checkToken':false}");
    assertThat(
            wire.send(
                    wire.request("/actionsvc/trigger-response/")
                        .POST(BodyPublishers.ofString(body(ANNA, "'module_id':null"))))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void an_unchecked_user_is_made_up_in_the_bot_of_the_module() throws Exception {
    rules("{'checkUsers':false}");
    wire.trigger(body("mine", "'module_id':2068935,'wait_time':0,'is_async':true"));
    assertThat(wire.get("/__admin/users/mine").body())
        .startsWith(
            "{\"userId\":\"mine\",\"name\":\"mine\",\"bot\":\"Acme Support\","
                + "\"moduleId\":2068935,\"moduleName\":\"Human handover\"");
    wire.trigger(body("other", "'module_id':null"));
    assertThat(wire.get("/__admin/users/other").body())
        .contains("\"bot\":\"Acme Shop\",\"moduleId\":null,\"moduleName\":null");
    assertThat(wire.trigger(body("third", "'module_id':5")).body())
        .isEqualTo(DocumentedAnswer.MODULE_NOT_FOUND.body());
    assertThat(wire.get("/__admin/users/third").statusCode()).isEqualTo(404);
  }

  @Test
  void an_unchecked_module_may_be_any_positive_whole_number() throws Exception {
    rules("{'checkModules':false}");
    wire.trigger(body(ANNA, "'module_id':7,'wait_time':0,'is_async':true"));
    assertThat(wire.get("/__admin/users/" + ANNA).body())
        .contains("\"moduleId\":7,\"moduleName\":null");
    assertThat(wire.trigger(body(ANNA, "'module_id':-7")).body())
        .isEqualTo(DocumentedAnswer.MODULE_NOT_FOUND.body());
  }

  @Test
  void reset_brings_back_the_starting_state_byte_for_byte() throws Exception {
    List<String> paths =
        List.of("bots", "rules", "requests", "users/" + ANNA, "users/" + CHLOE, "users/mine");
    List<String> before = paths.stream().map(this::admin).toList();
    rules("{'checkUsers':false,'checkToken':false,'absentModule':'null'}");
    wire.put("/__admin/fault", "{\"fault\":\"ERROR_500\"}");
    wire.trigger(body(ANNA, "'module_id':1068935,'is_async':true"));
    wire.put("/__admin/fault", "{\"fault\":\"EMPTY\"}");
    wire.trigger(body(ANNA, "'module_id':1068935,'is_async':true,'custom_vars':{'a':1}"));
    wire.trigger(body("mine", "'module_id':null"));
    assertThat(wire.reset().statusCode()).isEqualTo(200);
    time.advanceSeconds("60");
    assertThat(paths.stream().map(this::admin).toList()).isEqualTo(before);
    assertThat(server.events()).isEmpty();
    assertThat(wire.trigger(body(ANNA, "'module_id':null")).body())
        .isEqualTo(DocumentedAnswer.SUCCESS.body());
  }

  private String admin(String path) {
    try {
      return wire.get("/__admin/" + path).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline/", "clocks", "", "users", "bots/", "nothing"})
  void what_is_not_there_is_a_404(String path) throws Exception {
    HttpResponse<String> answer = wire.get("/__admin/" + path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{\"error\":\"The sandbox has nothing at ");
  }

  @Test
  void a_wrong_method_is_a_405_that_names_the_right_ones() throws Exception {
    assertThat(wire.put("/__admin/reset", "").headers().firstValue("Allow")).contains("POST");
    HttpResponse<String> answer = wire.reset();
    assertThat(answer.statusCode()).isEqualTo(200);
    answer = wire.send(wire.request("/__admin/rules").DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, PUT");
  }
}
