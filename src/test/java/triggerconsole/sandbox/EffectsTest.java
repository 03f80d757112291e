package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;
import static triggerconsole.sandbox.Wire.BEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;

/** What a trigger does behind its answer, over real HTTP and with time moved by hand. */
class EffectsTest {

  private static final long CHECKOUT = 1068931;
  private static final long PAID = 1068935;
  private static final long FORM = 1068936;

  private final ManualTime time = new ManualTime();
  private final SandboxServer server =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), time);
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private void trigger(String more) throws Exception {
    String body = "{\"user_id\":\"" + ANNA + "\"," + more.replace('\'', '"') + "}";
    assertThat(wire.trigger(body).statusCode()).as(body).isEqualTo(200);
  }

  private UserSnapshot anna() {
    return server.user(ANNA).orElseThrow();
  }

  private long module() {
    return anna().moduleId().orElseThrow();
  }

  @Test
  void without_a_wait_time_nothing_moves_before_3_seconds() throws Exception {
    trigger("'module_id':1068935,'is_async':true");
    time.advanceSeconds("2.999");
    assertThat(module()).isEqualTo(CHECKOUT);
    time.advanceSeconds("0.001");
    assertThat(module()).isEqualTo(PAID);
    assertThat(anna().moduleName()).contains("Payment received");
    assertThat(anna().pending()).isEmpty();
  }

  @Test
  void a_wait_time_of_0_redirects_at_once() throws Exception {
    trigger("'module_id':1068935,'wait_time':0,'is_async':true");
    assertThat(module()).isEqualTo(PAID);
  }

  @Test
  void a_wait_time_may_have_decimals() throws Exception {
    trigger("'module_id':1068935,'wait_time':0.25,'is_async':true");
    time.advanceSeconds("0.249999999");
    assertThat(module()).isEqualTo(CHECKOUT);
    time.advance(Duration.ofNanos(1));
    assertThat(module()).isEqualTo(PAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2'", "-1", "-0.5", "true", "null", "[]", "{}"})
  void an_unusable_wait_time_counts_as_the_default_and_is_noted(String wait) throws Exception {
    trigger("'module_id':1068935,'is_async':true,'wait_time':" + wait);
    assertThat(anna().pending().getFirst().dueIn()).isEqualTo(Duration.ofSeconds(3));
    assertThat(server.events())
        .first()
        .extracting("notes")
        .isEqualTo(List.of(Event.Note.WAIT_TIME_UNUSABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "999999999999999999999999999999", "1e999999999"})
  void an_endless_wait_time_is_only_a_long_one(String wait) throws Exception {
    trigger("'module_id':1068935,'is_async':true,'wait_time':" + wait);
    assertThat(anna().pending().getFirst().dueIn()).isEqualTo(Duration.ofDays(3650));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",'is_async':false",
        ",'is_async':'true'",
        ",'is_async':1",
        ",'is_async':null",
        ",'is_async':true,'is_async':false"
      })
  void without_is_async_true_variables_are_written_and_nobody_moves(String async) throws Exception {
    trigger("'module_id':1068935,'wait_time':0,'custom_vars':{'plan':'pro'}" + async);
    assertThat(anna().variables()).containsEntry("plan", JsonValue.text("pro"));
    assertThat(anna().pending()).isEmpty();
    time.advanceSeconds("60");
    assertThat(module()).isEqualTo(CHECKOUT);
    assertThat(server.events())
        .anyMatch(event ->
            event instanceof Event.NotRedirected not && not.reason() == Event.Reason.NOT_ASYNC);
  }

  @Test
  void a_null_module_writes_variables_only() throws Exception {
    trigger("'module_id':null,'is_async':true,'custom_vars':{'plan':'pro'}");
    time.advanceSeconds("60");
    assertThat(module()).isEqualTo(CHECKOUT);
    assertThat(anna().variables()).containsEntry("plan", JsonValue.text("pro"));
    assertThat(server.events())
        .last()
        .isEqualTo(
            new Event.NotRedirected(
                time.instant().minusSeconds(60), ANNA, 1, Event.Reason.NO_MODULE));
  }

  @Test
  void variables_are_merged_keep_their_json_and_say_what_they_replaced() throws Exception {
    trigger("'module_id':null,'custom_vars':{'n':12345678901234567890.10,'list':[1,{'a':null}]}");
    trigger("'module_id':null,'custom_vars':{'plan':'pro','n':'','n':false}");
    assertThat(anna().variables())
        .containsExactly(
            Map.entry("plan", JsonValue.text("pro")),
            Map.entry("n", JsonValue.bool(false)),
            Map.entry("list", anna().variables().get("list")));
    assertThat(wire.get("/__admin/users/" + ANNA).body())
        .contains("\"customVars\":{\"plan\":\"pro\",\"n\":false,\"list\":[1,{\"a\":null}]}");
    assertThat(server.events())
        .contains(
            new Event.VariablesWritten(
                time.instant(),
                ANNA,
                2,
                List.of(
                    new Event.Change(
                        "plan", Optional.of(JsonValue.text("basic")), JsonValue.text("pro")),
                    new Event.Change(
                        "n",
                        Optional.of(new JsonNumber("12345678901234567890.10")),
                        JsonValue.bool(false)))));
  }

  @Test
  void an_unusual_variable_name_is_written_and_noted() throws Exception {
    trigger("'module_id':null,'custom_vars':{'1st':'x'}");
    assertThat(anna().variables()).containsKey("1st");
    assertThat(server.events().getFirst())
        .extracting("notes")
        .isEqualTo(List.of(Event.Note.VARIABLE_NAME_UNUSUAL));
  }

  @Test
  void a_refused_trigger_leaves_everything_as_it_was() throws Exception {
    List<UserSnapshot> before = server.users();
    for (String module : List.of("42", "2068935", "\"abc\"", "-1")) {
      assertThat(
              wire.trigger(
                      ("{\"user_id\":\"%s\",\"module_id\":%s,\"is_async\":true,"
                              + "\"custom_vars\":{\"plan\":\"pro\"}}")
                          .formatted(ANNA, module))
                  .statusCode())
          .isEqualTo(400);
    }
    time.advanceSeconds("60");
    assertThat(server.users()).isEqualTo(before);
    assertThat(server.events())
        .last()
        .isEqualTo(
            new Event.Rejected(
                time.instant().minusSeconds(60), ANNA, 4, DocumentedAnswer.MODULE_NOT_FOUND));
  }

  @Test
  void a_trigger_never_touches_another_user() throws Exception {
    UserSnapshot ben = server.user(BEN).orElseThrow();
    trigger("'module_id':1068935,'wait_time':0,'is_async':true,'custom_vars':{'x':1}");
    assertThat(server.user(BEN)).contains(ben);
  }

  @Test
  void two_redirects_happen_in_the_order_in_which_they_are_due() throws Exception {
    trigger("'module_id':1068935,'wait_time':10,'is_async':true");
    trigger("'module_id':1068936,'wait_time':2,'is_async':true");
    assertThat(anna().pending())
        .containsExactly(
            new UserSnapshot.PendingRedirect(FORM, Duration.ofSeconds(2)),
            new UserSnapshot.PendingRedirect(PAID, Duration.ofSeconds(10)));
    time.advanceSeconds("2");
    assertThat(module()).isEqualTo(FORM);
    time.advanceSeconds("8");
    assertThat(module()).isEqualTo(PAID);
  }

  @Test
  void whoever_looks_late_finds_each_redirect_at_the_moment_it_was_due() throws Exception {
    var start = time.instant();
    trigger("'module_id':1068935,'wait_time':2,'is_async':true");
    trigger("'module_id':1068936,'wait_time':1,'is_async':true");
    trigger("'module_id':1068932,'wait_time':2,'is_async':true");
    time.advanceSeconds("3600");
    List<Event> redirected = new ArrayList<>(server.events());
    redirected.removeIf(event -> !(event instanceof Event.Redirected));
    assertThat(redirected)
        .containsExactly(
            new Event.Redirected(start.plusSeconds(1), ANNA, 2, Optional.of(CHECKOUT), FORM),
            new Event.Redirected(start.plusSeconds(2), ANNA, 1, Optional.of(FORM), PAID),
            new Event.Redirected(start.plusSeconds(2), ANNA, 3, Optional.of(PAID), 1068932));
  }

  @Test
  void the_events_of_one_trigger_come_in_their_order() throws Exception {
    trigger("'module_id':1068935,'wait_time':0,'is_async':true,'custom_vars':{'x':1}");
    assertThat(server.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "TriggerReceived", "VariablesWritten", "RedirectScheduled", "Redirected", "Message");
  }
}
