package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;
import static triggerconsole.sandbox.Wire.BEN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Bytes;
import triggerconsole.base.JsonValue;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.http.Request;

/** Time that can be stopped, moved by hand, sped up and taken back. */
class SandboxTimeTest {

  private static final long CHECKOUT = 1068931;
  private static final long PAID = 1068935;

  private final ManualTime machine = new ManualTime();
  private final Sandbox manual = sandbox(Rate.MANUAL);
  private final Sandbox real = sandbox(Rate.REAL);

  private Sandbox sandbox(Rate rate) {
    return new Sandbox(BuiltInBots.bots(), machine, rate, call -> {});
  }

  private static void pay(Sandbox sandbox, String more) {
    String body =
        "{\"user_id\":\"" + ANNA + "\",\"module_id\":1068935,\"is_async\":true" + more + "}";
    Map<String, List<String>> headers = Map.of("Authorization", List.of("JWT sandbox-token"));
    sandbox.trigger(new Request("POST", Front.PATH, "", headers, Bytes.of(body)));
  }

  private static long module(Sandbox sandbox) {
    return sandbox.user(ANNA).orElseThrow().moduleId().orElseThrow();
  }

  @Test
  void manual_time_stands_still_until_it_is_moved() {
    pay(manual, "");
    machine.advanceSeconds("3600");
    assertThat(module(manual)).isEqualTo(CHECKOUT);
    manual.advance(Duration.ofMillis(2_999));
    assertThat(module(manual)).isEqualTo(CHECKOUT);
    manual.advance(Duration.ofMillis(1));
    assertThat(module(manual)).isEqualTo(PAID);
    assertThat(manual.time().now()).isEqualTo(SandboxClock.MANUAL_START.plusSeconds(3));
  }

  @Test
  void time_can_run_ten_times_as_fast_and_stop() {
    pay(real, "");
    real.run(Rate.TENFOLD);
    machine.advanceSeconds("0.299");
    assertThat(module(real)).isEqualTo(CHECKOUT);
    real.run(Rate.MANUAL);
    machine.advanceSeconds("60");
    assertThat(module(real)).isEqualTo(CHECKOUT);
    real.run(Rate.REAL);
    machine.advanceSeconds("0.010");
    assertThat(module(real)).isEqualTo(PAID);
  }

  @Test
  void a_step_goes_to_the_next_thing_that_is_due() {
    pay(manual, "");
    assertThat(manual.step()).isTrue();
    assertThat(module(manual)).isEqualTo(PAID);
    assertThat(manual.step()).isFalse();
  }

  @Test
  void stepping_back_takes_back_one_thing_after_the_other() {
    List<UserSnapshot> start = manual.users();
    pay(manual, ",\"custom_vars\":{\"plan\":\"pro\"}");
    List<UserSnapshot> scheduled = manual.users();
    List<Event> soFar = manual.events();
    manual.advance(Duration.ofSeconds(3));
    manual.hear(ANNA, "Track order");
    assertThat(manual.stepBack()).isTrue();
    assertThat(module(manual)).isEqualTo(PAID);
    assertThat(manual.stepBack()).isTrue();
    assertThat(manual.users()).isEqualTo(scheduled);
    assertThat(manual.events()).isEqualTo(soFar);
    assertThat(manual.stepBack()).isTrue();
    assertThat(manual.users()).isEqualTo(start);
    assertThat(manual.events()).isEmpty();
    assertThat(manual.time().now()).isEqualTo(SandboxClock.MANUAL_START);
    assertThat(manual.canStepBack()).isFalse();
    assertThat(manual.stepBack()).isFalse();
  }

  @Test
  void stepping_back_stops_real_time_before_what_was_taken_back() {
    pay(real, "");
    machine.advanceSeconds("10");
    assertThat(module(real)).isEqualTo(PAID);
    real.stepBack();
    machine.advanceSeconds("10");
    assertThat(module(real)).isEqualTo(CHECKOUT);
    assertThat(real.time().rate()).isEqualTo(Rate.MANUAL);
    real.run(Rate.REAL);
    machine.advanceSeconds("3");
    assertThat(module(real)).isEqualTo(PAID);
  }

  @Test
  void stepping_back_leaves_rules_faults_and_requests() {
    manual.fault(new Fault(Fault.Kind.EMPTY, OptionalLong.empty(), Duration.ZERO));
    pay(manual, "");
    manual.rules(Rules.DEFAULT.with(Rules.Switch.CHECK_USERS, false));
    manual.stepBack();
    assertThat(manual.rules().has(Rules.Switch.CHECK_USERS)).isFalse();
    assertThat(manual.fault().kind()).isEqualTo(Fault.Kind.EMPTY);
    assertThat(manual.requests()).hasSize(1);
  }

  @Test
  void a_snapshot_brings_back_everything_and_outlives_a_reset() {
    pay(manual, "");
    manual.advance(Duration.ofSeconds(1));
    manual.keep("Waiting for the redirect");
    List<UserSnapshot> users = manual.users();
    List<Event> events = manual.events();
    manual.advance(Duration.ofSeconds(60));
    manual.reset();
    Snapshot kept = manual.snapshots().getFirst();
    assertThat(kept.name()).isEqualTo("Waiting for the redirect");
    manual.restore(kept);
    assertThat(manual.users()).isEqualTo(users);
    assertThat(manual.events()).isEqualTo(events);
    manual.advance(Duration.ofSeconds(2));
    assertThat(module(manual)).isEqualTo(PAID);
  }

  @Test
  void a_reset_is_the_first_byte_again() {
    List<UserSnapshot> start = manual.users();
    pay(manual, "");
    manual.hear(BEN, "Pay now");
    manual.run(Rate.TENFOLD);
    manual.rules(Rules.DEFAULT.with(Rules.Switch.CHECK_TOKEN, false));
    manual.reset();
    assertThat(manual.users()).isEqualTo(start);
    assertThat(manual.events()).isEmpty();
    assertThat(manual.requests()).isEmpty();
    assertThat(manual.rules()).isEqualTo(Rules.DEFAULT);
    assertThat(manual.fault()).isEqualTo(Fault.NONE);
    assertThat(manual.time().now()).isEqualTo(SandboxClock.MANUAL_START);
    assertThat(manual.time().rate()).isEqualTo(Rate.MANUAL);
    assertThat(manual.canStepBack()).isFalse();
  }

  @Test
  void a_refused_trigger_changes_no_variable_and_is_still_told() {
    pay(manual, ",\"user_id\":\"nobody\",\"custom_vars\":{\"plan\":\"pro\"}");
    assertThat(manual.user(ANNA).orElseThrow().variables())
        .containsEntry("plan", JsonValue.text("basic"));
    assertThat(manual.events()).last().isInstanceOf(Event.Rejected.class);
  }
}
