package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;

/** Sandbox time over HTTP (contract, section 4, {@code /__admin/clock}). */
class ClockTest {

  private static final String START = "{\"now\":\"2026-01-01T09:00:00Z\"}";

  private final SandboxServer server =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), SandboxClock.Rate.MANUAL);
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private void pay(String waitTime) throws Exception {
    String body =
        "{\"user_id\":\"%s\",\"module_id\":1068935,\"is_async\":true%s}"
            .formatted(ANNA, waitTime.isEmpty() ? "" : ",\"wait_time\":" + waitTime);
    assertThat(wire.trigger(body).statusCode()).isEqualTo(200);
  }

  private JsonValue module() throws Exception {
    return wire.user(ANNA).get("moduleId").orElseThrow();
  }

  @Test
  void manual_time_moves_only_when_it_is_moved() throws Exception {
    assertThat(wire.get("/__admin/clock").body()).isEqualTo(START);
    assertThat(wire.advance("2.9").body()).isEqualTo("{\"now\":\"2026-01-01T09:00:02.900Z\"}");
    assertThat(wire.get("/__admin/clock").body()).isEqualTo(wire.advance("0").body());
  }

  @Test
  void nothing_changes_at_2_999_seconds_and_the_redirect_has_happened_at_3() throws Exception {
    pay("");
    wire.advance("2.999");
    assertThat(module()).isEqualTo(JsonValue.number(1068931));
    assertThat(wire.get("/__admin/users/" + ANNA).body())
        .contains("\"pendingRedirect\":{\"moduleId\":1068935,\"dueInSeconds\":0.001}");
    wire.advance("0.001");
    assertThat(module()).isEqualTo(JsonValue.number(1068935));
  }

  @Test
  void tenths_that_no_double_holds_add_up_exactly() throws Exception {
    pay("");
    for (int i = 0; i < 29; i++) {
      wire.advance("0.1");
    }
    wire.advance("0.099999999");
    assertThat(module()).isEqualTo(JsonValue.number(1068931));
    assertThat(wire.advance("1e-9").body()).isEqualTo("{\"now\":\"2026-01-01T09:00:03Z\"}");
    assertThat(module()).isEqualTo(JsonValue.number(1068935));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2026-01-01T09:00:03Z",
    "3.000, 2026-01-01T09:00:03Z",
    "3e0, 2026-01-01T09:00:03Z",
    "-0, 2026-01-01T09:00:00Z",
    "0.000000001, 2026-01-01T09:00:00.000000001Z",
    "1.5000000000000, 2026-01-01T09:00:01.500Z",
    "315360000, 2035-12-30T09:00:00Z"
  })
  void any_decimal_from_0_to_ten_years_is_taken_as_it_stands(String seconds, String now)
      throws Exception {
    assertThat(wire.advance(seconds).body()).isEqualTo("{\"now\":\"" + now + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0.000000001",
        "315360000.1",
        "1e9",
        "1e999999999",
        "1e-10",
        "1e-999999999",
        "0.00000000000000000000000000000000000000000000",
        "\"3\"",
        "null",
        "true",
        "[3]"
      })
  void anything_else_is_a_400_with_a_sentence_and_moves_nothing(String seconds) throws Exception {
    HttpResponse<String> answer = wire.advance(seconds);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"error\":\"The body must say how far to move time");
    assertThat(wire.get("/__admin/clock").body()).isEqualTo(START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "3", "{", "{}"})
  void so_is_a_body_that_says_nothing(String body) throws Exception {
    HttpResponse<String> answer = wire.clock(body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"error\":\"The body must ");
  }

  @Test
  void real_time_can_be_moved_on_too() throws Exception {
    ManualTime time = new ManualTime();
    try (SandboxServer real = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), time);
        Wire other = new Wire(real)) {
      time.advanceSeconds("1");
      assertThat(other.advance("2.5").body()).isEqualTo("{\"now\":\"2026-01-01T00:00:03.500Z\"}");
      time.advanceSeconds("1");
      assertThat(other.get("/__admin/clock").body())
          .isEqualTo("{\"now\":\"2026-01-01T00:00:04.500Z\"}");
      other.reset();
      assertThat(other.get("/__admin/clock").body())
          .isEqualTo("{\"now\":\"2026-01-01T00:00:02Z\"}");
    }
  }

  @Test
  void after_a_reset_every_call_answers_its_first_bytes_again_and_so_does_a_second_run()
      throws Exception {
    List<String> before = state();
    List<String> first = run();
    assertThat(first).isNotEqualTo(before);
    wire.reset();
    assertThat(state()).isEqualTo(before);
    assertThat(run()).isEqualTo(first);
  }

  private List<String> run() throws Exception {
    wire.put("/__admin/rules", "{\"numericText\":\"strict\"}");
    pay("1.5");
    pay("60");
    wire.trigger("{\"user_id\":\"nobody\",\"module_id\":1}");
    wire.advance("4.25");
    return state();
  }

  private List<String> state() throws Exception {
    List<String> state = new ArrayList<>();
    for (String path : List.of("bots", "requests", "timeline", "rules", "clock")) {
      state.add(wire.get("/__admin/" + path).body());
    }
    for (String user : List.of(ANNA, Wire.BEN, Wire.CHLOE)) {
      state.add(wire.get("/__admin/users/" + user).body());
    }
    return state.stream().map(text -> text.replaceAll(":" + wire.port(), "")).toList();
  }

  @Test
  void a_user_who_was_silent_for_years_is_still_there_and_can_be_redirected() throws Exception {
    wire.advance("315360000");
    pay("0");
    assertThat(module()).isEqualTo(JsonValue.number(1068935));
    assertThat(wire.user(ANNA).get("customVars")).isNotEmpty();
  }

  @Test
  void the_clock_tells_the_same_time_as_the_timeline() throws Exception {
    wire.advance("7");
    pay("0");
    JsonObject clock = (JsonObject) Json.parse(wire.get("/__admin/clock").body()).orElseThrow();
    assertThat(clock.get("now"))
        .contains(JsonValue.text(Instant.parse("2026-01-01T09:00:07Z").toString()));
    assertThat(wire.get("/__admin/timeline").body())
        .contains("{\"at\":\"2026-01-01T09:00:07Z\",\"user\":\"" + ANNA);
  }
}
