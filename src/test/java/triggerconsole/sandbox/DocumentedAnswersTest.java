package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;
import static triggerconsole.sandbox.Wire.BEN;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;

/** Every documented answer, byte for byte, over real HTTP. */
class DocumentedAnswersTest {

  private static final String SUCCESS = "{\"error\":[],\"message\":\"1\"}";
  private static final String NEED_JSON =
      error("Need a valid json containing user_id and module_id");
  private static final String NEED_USER = error("user_id is mandatory");
  private static final String NEED_MODULE = error("module_id is mandatory");
  private static final String NO_USER = error("Bot user with this id does not exist");
  private static final String NO_MODULE = error("module_id not found for the given bot");
  private static final String BAD_TOKEN =
      "{\"message\":null,\"error\":[{\"location\":\"Backend\","
          + "\"msg\":\"Invalid Authentication credentials\"}]}";

  private final SandboxServer server =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), new ManualTime());
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private static String error(String text) {
    return "{\"message\":null,\"error\":\"" + text + "\"}";
  }

  private void answers(String body, int status, String expected) throws Exception {
    List<UserSnapshot> before = server.users();
    HttpResponse<String> answer = wire.trigger(body.replace('\'', '"').replace("ANNA", ANNA));
    assertThat(answer.statusCode()).as(body).isEqualTo(status);
    assertThat(answer.body()).as(body).isEqualTo(expected);
    assertThat(answer.headers().firstValue("content-type")).contains("application/json");
    if (status != 200) {
      assertThat(server.users()).as("nothing changes on a refusal").isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'user_id':'ANNA','module_id':1068935,'wait_time':0,'custom_vars':{},'is_async':true}",
        "{'user_id':'ANNA','module_id':1068935,'is_async':false}",
        "{'user_id':'ANNA','module_id':1068935}",
        "{'user_id':'ANNA','module_id':null,'custom_vars':{'a':1}}",
        "{'user_id':'ANNA','module_id':'1068935','is_async':true}",
        "{'user_id':'ANNA','module_id':1068935,'custom_vars':null}",
        "{'user_id':'ANNA','module_id':null,'wait_time':-1}",
        "{'user_id':'ANNA','module_id':null,'wait_time':'2'}",
        "{'user_id':'ANNA','module_id':null,'custom_vars':{'9 lives':'x','':0}}",
        "{'user_id':'ANNA','module_id':null,'surprise':[1,2]}",
        "{'user_id':'nobody','user_id':'ANNA','module_id':null}"
      })
  void what_is_accepted_gets_the_one_success(String body) throws Exception {
    answers(body, 200, SUCCESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "''",
        "1",
        "null",
        "{",
        "{}",
        "{'wait_time':1}",
        "{'user_id':'ANNA','module_id':1068935}x",
        "{'user_id':'ANNA','module_id':null,'custom_vars':[]}",
        "{'user_id':'ANNA','module_id':null,'custom_vars':'a'}",
        "{'user_id':'ANNA','module_id':null,'custom_vars':7}"
      })
  void a_body_without_an_object_or_both_keys_needs_a_valid_json(String body) throws Exception {
    answers(body, 400, NEED_JSON);
  }

  @Test
  void no_body_at_all_needs_a_valid_json() throws Exception {
    answers("", 400, NEED_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'module_id':1068935}",
        "{'module_id':null}",
        "{'user_id':null,'module_id':1068935}",
        "{'user_id':'','module_id':1068935}",
        "{'user_id':''}",
        "{'user_id':'ANNA','user_id':null,'module_id':1068935}"
      })
  void a_missing_null_or_empty_user_is_mandatory(String body) throws Exception {
    answers(body, 400, NEED_USER);
  }

  @Test
  void a_missing_module_is_mandatory_also_for_an_unknown_user() throws Exception {
    answers("{'user_id':'ANNA','custom_vars':{'plan':'pro'},'is_async':true}", 400, NEED_MODULE);
    answers("{'user_id':'nobody'}", 400, NEED_MODULE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'user_id':'nobody','module_id':1068935,'custom_vars':{'plan':'pro'},'is_async':true}",
        "{'user_id':'{{certainly.from}}','module_id':1068935}",
        "{'user_id':'nobody','module_id':42}",
        "{'user_id':'anna','module_id':null}",
        "{'user_id':' ANNA','module_id':null}",
        "{'user_id':7,'module_id':null}",
        "{'user_id':['ANNA'],'module_id':null}",
        "{'user_id':true,'module_id':null}"
      })
  void an_unknown_user_does_not_exist(String body) throws Exception {
    answers(body, 400, NO_USER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "42",
        "2068935",
        "0",
        "-1",
        "1068935.0",
        "1068935.5",
        "1.068935e6",
        "99999999999999999999",
        "true",
        "''",
        "'abc'",
        "' 1068935'",
        "'-1'",
        "[]",
        "{}"
      })
  void a_module_that_is_not_in_the_users_bot_is_not_found(String module) throws Exception {
    answers(
        "{'user_id':'ANNA','module_id':%s,'custom_vars':{'plan':'pro'},'is_async':true}"
            .formatted(module),
        400,
        NO_MODULE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JWT wrong",
        "JWT",
        "JWT  sandbox-token",
        "Bearer sandbox-token",
        "sandbox-token",
        "JWTsandbox-token",
        "Basic c2FuZGJveC10b2tlbg==",
        "JWT SANDBOX-TOKEN"
      })
  void a_wrong_token_or_scheme_is_refused_before_anything_else(String value) throws Exception {
    HttpResponse<String> answer =
        wire.send(
            wire.request("/actionsvc/trigger-response/")
                .header("Authorization", value)
                .POST(BodyPublishers.ofString("no json")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo(BAD_TOKEN);
  }

  @Test
  void a_missing_and_a_double_authorization_are_refused_alike() throws Exception {
    String request =
        "POST /actionsvc/trigger-response/ HTTP/1.1\r\nHost: 127.0.0.1:"
            + wire.port()
            + "\r\nConnection: close\r\nContent-Length: 2\r\n%s\r\n{}";
    String header = "Authorization: JWT sandbox-token\r\n";
    assertThat(wire.raw(request.formatted(""))).endsWith(BAD_TOKEN);
    assertThat(wire.raw(request.formatted(header + header))).endsWith(BAD_TOKEN);
    assertThat(wire.raw(request.formatted(header))).endsWith(NEED_JSON);
  }

  @Test
  void the_scheme_word_may_be_written_in_any_case() throws Exception {
    assertThat(
            wire.send(
                    wire.request("/actionsvc/trigger-response/")
                        .header("Authorization", "jwt sandbox-token")
                        .POST(
                            BodyPublishers.ofString(
                                "{\"user_id\":\"" + BEN + "\",\"module_id\":null}")))
                .body())
        .isEqualTo(SUCCESS);
  }

  @Test
  void the_content_type_does_not_matter() throws Exception {
    assertThat(
            wire.send(
                    wire.request("/actionsvc/trigger-response/")
                        .header("Authorization", "JWT sandbox-token")
                        .header("Content-Type", "text/plain")
                        .POST(
                            BodyPublishers.ofString(
                                "{\"user_id\":\"" + BEN + "\",\"module_id\":null}")))
                .body())
        .isEqualTo(SUCCESS);
  }

  @Test
  void the_same_trigger_twice_is_done_twice() throws Exception {
    String body = "{'user_id':'ANNA','module_id':1068935,'is_async':true}";
    answers(body, 200, SUCCESS);
    answers(body, 200, SUCCESS);
    assertThat(server.user(ANNA).orElseThrow().pending()).hasSize(2);
  }

  @Test
  void a_user_of_somebody_elses_bot_does_not_exist_for_this_token() {
    Bot mine = new Bot("1", "Mine", List.of(new BotModule(1, "One")), List.of("mine", "second"));
    Bot theirs = new Bot("2", "Theirs", List.of(new BotModule(2, "Two")), List.of("theirs"));
    BotUser user = new BotUser("u", "U", "2", Optional.of(2L), new LinkedHashMap<>());
    World world = World.start(new Bots(List.of(mine, theirs), List.of(user)), Instant.EPOCH);
    assertThat(answer(world, "mine")).isEqualTo(DocumentedAnswer.NO_SUCH_USER);
    assertThat(answer(world, "second")).isEqualTo(DocumentedAnswer.NO_SUCH_USER);
    assertThat(answer(world, "theirs")).isEqualTo(DocumentedAnswer.SUCCESS);
    assertThat(answer(world, "expired")).isEqualTo(DocumentedAnswer.BAD_TOKEN);
  }

  private static DocumentedAnswer answer(World world, String token) {
    Optional<JsonValue> body = Json.parse("{\"user_id\":\"u\",\"module_id\":2}");
    return Endpoint.answer(
            new Endpoint.Call(1, List.of("JWT " + token), body), world, Instant.EPOCH)
        .answer();
  }
}
