package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static triggerconsole.sandbox.Wire.ANNA;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;

/** The faults of the contract, section 4: what comes back, and whether the trigger was done. */
class FaultsTest {

  private static final String GOOD =
      "{\"user_id\":\"" + ANNA + "\",\"module_id\":null,\"custom_vars\":{\"plan\":\"pro\"}}";

  private final SandboxServer server = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private void fault(String body) throws Exception {
    HttpResponse<String> answer = wire.put("/__admin/fault", body.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private boolean wasProcessed() {
    return server.user(ANNA).orElseThrow().variables().get("plan").equals(JsonValue.text("pro"));
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR_500,500,application/json",
    "HTML_502,502,text/html",
    "TOO_MANY_429,429,application/json",
    "STATUS_401,401,application/json"
  })
  void a_failing_server_does_not_process_the_trigger(String name, int status, String type)
      throws Exception {
    fault("{'fault':'" + name + "'}");
    HttpResponse<String> answer = wire.trigger(GOOD);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.body()).isNotBlank();
    assertThat(wasProcessed()).isFalse();
    assertThat(server.requests().getLast().status()).hasValue(status);
  }

  @Test
  void status_401_says_what_a_bad_token_says() throws Exception {
    fault("{'fault':'STATUS_401'}");
    assertThat(wire.trigger(GOOD).body()).isEqualTo(DocumentedAnswer.BAD_TOKEN.body());
  }

  @Test
  void too_many_says_when_to_come_back() throws Exception {
    fault("{'fault':'TOO_MANY_429'}");
    assertThat(wire.trigger(GOOD).headers().firstValue("Retry-After")).contains("30");
  }

  @Test
  void malformed_json_is_half_of_an_answer_to_a_processed_trigger() throws Exception {
    fault("{'fault':'MALFORMED_JSON'}");
    HttpResponse<String> answer = wire.trigger(GOOD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"error\":[],\"");
    assertThat(wasProcessed()).isTrue();
  }

  @Test
  void empty_is_a_status_without_a_body_to_a_processed_trigger() throws Exception {
    fault("{'fault':'EMPTY'}");
    HttpResponse<String> answer = wire.trigger(GOOD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(wasProcessed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUT_BEFORE_ANSWER", "CUT_IN_ANSWER"})
  void a_cut_connection_follows_a_processed_trigger(String name) throws Exception {
    fault("{'fault':'" + name + "','times':1}");
    assertThatThrownBy(() -> wire.trigger(GOOD)).isInstanceOf(IOException.class);
    assertThat(wasProcessed()).isTrue();
    assertThat(server.requests()).hasSize(1);
    assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(200);
  }

  @Test
  void a_cut_before_the_answer_sends_no_byte_and_one_in_it_sends_half() throws Exception {
    String request =
        "POST /actionsvc/trigger-response/ HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
                .formatted(wire.port())
            + "Authorization: JWT sandbox-token\r\nContent-Length: 2\r\n\r\n{}";
    fault("{'fault':'CUT_BEFORE_ANSWER','times':1}");
    assertThat(wire.raw(request)).isEmpty();
    assertThat(server.requests().getLast().status()).isEmpty();
    fault("{'fault':'CUT_IN_ANSWER','times':1}");
    String whole = DocumentedAnswer.NEED_VALID_JSON.body();
    assertThat(wire.raw(request))
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("Content-length: " + whole.length())
        .endsWith("\r\n\r\n" + whole.substring(0, whole.length() / 2));
  }

  @Test
  void joined_texts_are_the_articles_and_touch_no_other_answer() throws Exception {
    fault("{'fault':'JOINED_TEXTS'}");
    assertThat(wire.trigger("{}").body())
        .isEqualTo(
            "{\"message\":null,\"error\":\"Need a valid json containing user_id and module_id"
                + " / user_id is mandatory / module_id is mandatory\"}");
    assertThat(wire.trigger(GOOD.replace(ANNA, "nobody")).body())
        .isEqualTo(
            "{\"message\":null,\"error\":\"Bot user with this id does not exist"
                + " / module_id not found for the given bot\"}");
    assertThat(wire.trigger(GOOD).body()).isEqualTo(DocumentedAnswer.SUCCESS.body());
    assertThat(
            wire.send(
                    wire.post("/actionsvc/trigger-response/", GOOD)
                        .setHeader("Authorization", "JWT wrong"))
                .body())
        .isEqualTo(DocumentedAnswer.BAD_TOKEN.body());
    assertThat(wasProcessed()).isTrue();
  }

  @Test
  void slow_holds_the_answer_back_after_the_trigger_was_processed() throws Exception {
    fault("{'fault':'SLOW','millis':600000}");
    CompletableFuture<Object> answer =
        CompletableFuture.supplyAsync(() -> {
          try {
            return wire.trigger(GOOD).statusCode();
          } catch (IOException | InterruptedException e) {
            return e;
          }
        });
    while (!wasProcessed()) {
      Thread.onSpinWait();
    }
    assertThat(answer).isNotDone();
    assertThat(wire.get("/__admin/bots").statusCode()).as("others are served").isEqualTo(200);
    server.close();
    assertThat(answer.get(60, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
  }

  @Test
  void a_short_delay_ends_with_the_documented_answer() throws Exception {
    fault("{'fault':'SLOW','millis':1,'times':1}");
    assertThat(wire.trigger(GOOD).body()).isEqualTo(DocumentedAnswer.SUCCESS.body());
  }

  @Test
  void a_fault_lasts_for_so_many_triggers_and_no_other_call_counts() throws Exception {
    fault("{'fault':'ERROR_500','times':2}");
    assertThat(wire.get("/actionsvc/trigger-response/").statusCode()).isEqualTo(405);
    assertThat(wire.get("/__admin/bots").statusCode()).isEqualTo(200);
    assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(500);
    assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(500);
    assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(200);
  }

  @Test
  void without_times_a_fault_lasts_until_it_is_changed() throws Exception {
    fault("{'fault':'ERROR_500'}");
    for (int i = 0; i < 5; i++) {
      assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(500);
    }
    fault("{'fault':'NONE'}");
    assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "{'fault':'slow'}",
        "{'fault':1}",
        "{'fault':'SLOW','millis':-1}",
        "{'fault':'SLOW','millis':'5'}",
        "{'fault':'EMPTY','times':0}",
        "{'fault':'EMPTY','times':1.5}"
      })
  void a_wrong_fault_is_a_400_with_a_sentence_and_changes_nothing(String body) throws Exception {
    HttpResponse<String> answer = wire.put("/__admin/fault", body.replace('\'', '"'));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"error\":\"").endsWith(".\"}");
    assertThat(wire.trigger(GOOD).statusCode()).isEqualTo(200);
  }
}
