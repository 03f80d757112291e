package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Bytes;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.sandbox.BotModule.Arrival;
import triggerconsole.sandbox.http.Request;

/** What the bots say and do, with time moved by hand. */
class ConversationTest {

  private static final String CHLOE = "myRestAPIUserId3";

  private final ManualTime time = new ManualTime();
  private final List<Event.WebhookCalled> called = new ArrayList<>();
  private final Sandbox sandbox = sandbox(BuiltInBots.bots());

  private Sandbox sandbox(Bots bots) {
    return new Sandbox(
        bots,
        time,
        SandboxClock.Rate.REAL,
        event -> {
          if (event instanceof Event.WebhookCalled call) {
            called.add(call);
          }
        });
  }

  private static int trigger(Sandbox sandbox, String user, String more) {
    String body = "{\"user_id\":\"" + user + "\"," + more.replace('\'', '"') + "}";
    Map<String, List<String>> headers = Map.of("Authorization", List.of("JWT sandbox-token"));
    return sandbox
        .trigger(new Request("POST", Front.PATH, "", headers, Bytes.of(body)))
        .reply()
        .status();
  }

  private static List<String> said(Sandbox sandbox, String user) {
    return sandbox.user(user).orElseThrow().transcript().lines().stream()
        .map(line -> line.speaker() + ": " + line.text())
        .toList();
  }

  private static long module(Sandbox sandbox, String user) {
    return sandbox.user(user).orElseThrow().moduleId().orElseThrow();
  }

  @Test
  void a_redirect_lets_the_bot_speak_with_the_values_of_the_trigger() {
    trigger(
        sandbox,
        ANNA,
        "'module_id':1068935,'wait_time':0,'is_async':true,"
            + "'custom_vars':{'order_id':'A-2291','plan':12.50}");
    assertThat(said(sandbox, ANNA))
        .endsWith(
            "MODULE: Payment received",
            "BOT: Thank you! Order A-2291 is paid. You are on plan 12.50 now.");
  }

  @Test
  void the_end_user_answers_and_the_bot_follows_the_first_connection_that_fits() {
    sandbox.hear(ANNA, " back to the BASKET ");
    assertThat(module(sandbox, ANNA)).isEqualTo(1068930);
    assertThat(said(sandbox, ANNA))
        .endsWith(
            "END_USER:  back to the BASKET ",
            "MODULE: Welcome",
            "BOT: Hi! Your basket is ready: 2 items, 129.90.");
  }

  @Test
  void an_answer_that_fits_nothing_meets_the_fallback() {
    sandbox.hear(ANNA, "Banana");
    assertThat(module(sandbox, ANNA)).isEqualTo(1068931);
    assertThat(said(sandbox, ANNA)).last().isEqualTo("BOT: Sorry, I did not get that.");
  }

  @Test
  void a_connection_may_ask_for_variables_and_write_some() {
    SequencedMap<String, JsonValue> pro = variables("plan", JsonValue.text("pro"));
    Connection forPro =
        new Connection(List.of(), pro, variables("vip", JsonValue.bool(true)), to(3));
    Sandbox small = sandbox(bots(List.of(forPro, Connection.to(2)), List.of(), Arrival.PLAIN));
    small.hear("u", "go");
    assertThat(module(small, "u")).isEqualTo(2);
    small.reset();
    trigger(small, "u", "'module_id':null,'custom_vars':{'plan':'pro'}");
    small.hear("u", "go");
    assertThat(module(small, "u")).isEqualTo(3);
    assertThat(small.user("u").orElseThrow().variables())
        .containsEntry("vip", JsonValue.bool(true));
  }

  @Test
  void a_circle_of_modules_that_do_not_wait_ends() {
    Arrival movesOn = new Arrival(true, false, Optional.empty());
    Sandbox round = sandbox(bots(List.of(Connection.to(2)), List.of(Connection.to(1)), movesOn));
    round.hear("u", "go");
    assertThat(round.events()).hasSizeBetween(20, 100);
  }

  @Test
  void a_circle_of_handovers_that_do_not_wait_ends() {
    Arrival movesOn = new Arrival(true, false, Optional.empty());
    Connection back =
        new Connection(
            List.of(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new Connection.HandOver("bot", Duration.ZERO));
    Sandbox round = sandbox(bots(List.of(back), List.of(), movesOn));
    round.hear("u", "go");
    round.advance(Duration.ofDays(3650));
    assertThat(round.events()).hasSizeBetween(20, 100);
  }

  @Test
  void before_a_handover_is_done_a_module_of_the_other_bot_is_unknown() {
    handOverAnna();
    assertThat(trigger(sandbox, ANNA, "'module_id':2068931,'wait_time':0,'is_async':true"))
        .isEqualTo(400);
    assertThat(trigger(sandbox, ANNA, "'module_id':2068931,'wait_time':1.999,'is_async':true"))
        .isEqualTo(400);
    time.advanceSeconds("2");
    assertThat(trigger(sandbox, ANNA, "'module_id':2068931,'wait_time':0,'is_async':true"))
        .isEqualTo(200);
    assertThat(module(sandbox, ANNA)).isEqualTo(2068931);
  }

  @Test
  void a_wait_time_that_outlasts_the_handover_synchronizes_the_two() {
    handOverAnna();
    assertThat(trigger(sandbox, ANNA, "'module_id':2068931,'wait_time':2,'is_async':true"))
        .isEqualTo(200);
    time.advanceSeconds("1.999");
    assertThat(module(sandbox, ANNA)).isEqualTo(1068934);
    time.advanceSeconds("0.001");
    assertThat(sandbox.user(ANNA).orElseThrow().bot().name()).isEqualTo("Acme Support");
    assertThat(module(sandbox, ANNA)).isEqualTo(2068931);
  }

  @Test
  void a_redirect_that_is_due_after_the_user_left_the_bot_does_not_happen() {
    trigger(sandbox, ANNA, "'module_id':1068934,'wait_time':0,'is_async':true");
    trigger(sandbox, ANNA, "'module_id':1068935,'wait_time':3,'is_async':true");
    sandbox.hear(ANNA, "Talk to support");
    time.advanceSeconds("3");
    assertThat(module(sandbox, ANNA)).isEqualTo(2068930);
    assertThat(sandbox.events())
        .last()
        .isEqualTo(new Event.NotRedirected(time.instant(), ANNA, 2, Event.Reason.OTHER_BOT));
  }

  @Test
  void after_a_person_took_over_the_bot_is_silent_and_triggers_still_count() {
    trigger(sandbox, CHLOE, "'module_id':2068935,'wait_time':0,'is_async':true");
    int lines = said(sandbox, CHLOE).size();
    sandbox.hear(CHLOE, "Hello?");
    trigger(
        sandbox, CHLOE, "'module_id':2068931,'wait_time':0,'is_async':true,'custom_vars':{'x':1}");
    assertThat(said(sandbox, CHLOE).subList(lines, said(sandbox, CHLOE).size()))
        .containsExactly("END_USER: Hello?", "MODULE: Describe the problem");
    assertThat(sandbox.user(CHLOE).orElseThrow().variables())
        .containsEntry("x", new JsonNumber("1"));
    sandbox.speakAgain(CHLOE);
    sandbox.hear(CHLOE, "It is broken");
    assertThat(said(sandbox, CHLOE)).last().isEqualTo("BOT: A colleague takes over now.");
  }

  @Test
  void a_webhook_is_told_who_is_at_its_module_at_the_start_and_who_arrives_later() {
    URI webhook = URI.create("http://127.0.0.1:1/webhook");
    Arrival tells = new Arrival(false, false, Optional.of(webhook));
    Event.WebhookCalled told = new Event.WebhookCalled(time.instant(), "u", 0, webhook);
    Sandbox small = sandbox(bots(List.of(Connection.to(2)), List.of(Connection.to(1)), tells));
    assertThat(called).containsExactly(told);
    assertThat(small.events()).isEmpty();
    small.hear("u", "go");
    assertThat(called).containsExactly(told, told);
    assertThat(small.events()).contains(told);
    small.reset();
    assertThat(called).hasSize(3);
  }

  private void handOverAnna() {
    trigger(sandbox, ANNA, "'module_id':1068934,'wait_time':0,'is_async':true");
    sandbox.hear(ANNA, "Talk to support");
  }

  private static Bots bots(List<Connection> first, List<Connection> second, Arrival arrival) {
    Bot bot =
        new Bot(
            "bot",
            "Bot",
            List.of(
                new BotModule(1, "One", List.of("1"), List.of(), first, arrival),
                new BotModule(2, "Two", List.of("2"), List.of(), second, arrival),
                new BotModule(3, "Three")),
            List.of("sandbox-token"));
    return new Bots(
        List.of(bot),
        List.of(new BotUser("u", "U", "bot", Optional.of(1L), new LinkedHashMap<>())));
  }

  private static Connection.Next to(long module) {
    return new Connection.GoTo(module);
  }

  private static SequencedMap<String, JsonValue> variables(String name, JsonValue value) {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    variables.put(name, value);
    return variables;
  }
}
