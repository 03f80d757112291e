package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;
import static triggerconsole.sandbox.Wire.BEN;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonWriter;

/** What each trigger did, over HTTP (contract, section 4, {@code /__admin/timeline}). */
class TimelineTest {

  private static final Bots BOTS =
      BuiltInBots.bots(
          URI.create("https://shop.example/"), Optional.of(URI.create("http://127.0.0.1:9/hook")));

  private final SandboxServer server =
      SandboxServer.start(BOTS, OptionalInt.empty(), SandboxClock.Rate.MANUAL);
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private void trigger(String user, String more) throws Exception {
    wire.trigger("{\"user_id\":\"" + user + "\"," + more.replace('\'', '"') + "}");
  }

  /** Each event without its first two members, which are the same for all of one moment. */
  private List<String> timeline(String query, String at, String user) throws Exception {
    String prefix = "{\"at\":\"2026-01-01T" + at + "Z\",\"user\":\"" + user + "\",\"type\":\"";
    return events(query).stream()
        .filter(event -> event.startsWith(prefix))
        .map(event -> event.substring(prefix.length(), event.length() - 1).replace("\"", ""))
        .toList();
  }

  private List<String> events(String query) throws Exception {
    String body = wire.get("/__admin/timeline" + query).body();
    JsonObject whole = (JsonObject) Json.parse(body).orElseThrow();
    return ((JsonArray) whole.get("events").orElseThrow())
        .items().stream().map(JsonWriter::compact).toList();
  }

  @Test
  void it_begins_empty() throws Exception {
    assertThat(wire.get("/__admin/timeline").body()).isEqualTo("{\"events\":[]}");
  }

  @Test
  void a_redirect_is_told_from_its_arrival_to_the_words_of_the_bot() throws Exception {
    trigger(ANNA, "'module_id':1068935,'is_async':true,'custom_vars':{'plan':'pro','order_id':7}");
    assertThat(timeline("", "09:00:00", ANNA))
        .containsExactly(
            "TRIGGER_RECEIVED,asked:{module_id:1068935,is_async:true},notes:[]",
            "VARIABLES_WRITTEN,changes:[{name:plan,before:basic,after:pro},"
                + "{name:order_id,after:7}]",
            "REDIRECT_SCHEDULED,moduleId:1068935,dueAt:2026-01-01T09:00:03Z,dueInSeconds:3");
    wire.advance("3");
    assertThat(timeline("", "09:00:03", ANNA))
        .containsExactly(
            "REDIRECTED,fromModuleId:1068931,moduleId:1068935",
            "MESSAGE,from:BOT,text:Thank you! Order 7 is paid. You are on plan pro now.,"
                + "replies:[Track order,No, thanks]");
  }

  @Test
  void why_nobody_is_redirected_is_told() throws Exception {
    trigger(ANNA, "'module_id':1068935,'is_async':'true','wait_time':-1,'custom_vars':{'1x':1}");
    trigger(ANNA, "'module_id':null");
    assertThat(timeline("", "09:00:00", ANNA))
        .containsExactly(
            "TRIGGER_RECEIVED,asked:{module_id:1068935,wait_time:-1,is_async:true},"
                + "notes:[WAIT_TIME_UNUSABLE,VARIABLE_NAME_UNUSUAL]",
            "VARIABLES_WRITTEN,changes:[{name:1x,after:1}]",
            "NOT_REDIRECTED,reason:NOT_ASYNC",
            "TRIGGER_RECEIVED,asked:{module_id:null},notes:[]",
            "NOT_REDIRECTED,reason:NO_MODULE");
  }

  @Test
  void a_refused_trigger_is_told_with_the_documented_error() throws Exception {
    trigger("nobody", "'module_id':1068935");
    wire.trigger("no json");
    assertThat(timeline("", "09:00:00", "nobody"))
        .containsExactly(
            "TRIGGER_RECEIVED,asked:{module_id:1068935},notes:[]",
            "REJECTED,status:400,error:Bot user with this id does not exist");
    assertThat(timeline("?user=", "09:00:00", ""))
        .containsExactly(
            "TRIGGER_RECEIVED,asked:{},notes:[]",
            "REJECTED,status:400,error:Need a valid json containing user_id and module_id");
  }

  @Test
  void what_the_conversation_does_by_itself_is_a_message() throws Exception {
    server.sandbox().hear(BEN, "Pay now");
    assertThat(timeline("", "09:00:00", BEN))
        .containsExactly(
            "MESSAGE,from:END_USER,text:Pay now",
            "MESSAGE,from:MODULE,text:Checkout link,fromModuleId:1068930,moduleId:1068931",
            "MESSAGE,from:BOT,text:Pay here: https://shop.example/checkout,"
                + "replies:[Back to the basket]",
            "MESSAGE,from:WEBHOOK,text:http://127.0.0.1:9/hook");
  }

  @Test
  void a_handover_is_told_when_it_begins_and_when_it_is_done() throws Exception {
    trigger(BEN, "'module_id':1068934,'is_async':true,'wait_time':0");
    wire.advance("1");
    server.sandbox().hear(BEN, "Talk to support");
    trigger(BEN, "'module_id':1068930,'is_async':true,'wait_time':2.5,'custom_vars':{}");
    String shop = BOTS.bots().getFirst().id();
    String support = BOTS.bots().getLast().id();
    assertThat(timeline("", "09:00:01", BEN))
        .contains(
            "MESSAGE,from:HANDOVER,text:Acme Support,handover:BEGUN,toBotId:"
                + support
                + ",dueAt:2026-01-01T09:00:03Z,dueInSeconds:2",
            "REJECTED,status:400,error:module_id not found for the given bot");
    wire.advance("2");
    assertThat(timeline("", "09:00:03", BEN))
        .startsWith(
            "MESSAGE,from:HANDOVER,text:Acme Support,handover:DONE,fromBotId:"
                + shop
                + ",toBotId:"
                + support);
  }

  @Test
  void a_redirect_whose_user_has_left_the_bot_is_told_when_it_would_have_been_due()
      throws Exception {
    trigger(BEN, "'module_id':1068934,'is_async':true,'wait_time':0");
    trigger(BEN, "'module_id':1068930,'is_async':true,'wait_time':5");
    server.sandbox().hear(BEN, "Talk to support");
    wire.advance("5");
    assertThat(timeline("", "09:00:05", BEN)).containsExactly("NOT_REDIRECTED,reason:OTHER_BOT");
  }

  @Test
  void it_can_be_asked_for_one_user_by_a_percent_encoded_id() throws Exception {
    wire.put("/__admin/rules", "{\"checkUsers\":false}");
    String odd = "+420 a&b=c?ü😀";
    trigger(odd, "'module_id':null");
    trigger(ANNA, "'module_id':null");
    String query = "?user=+420%20a%26b%3Dc%3F%C3%BC%F0%9F%98%80";
    assertThat(timeline(query, "09:00:00", odd))
        .containsExactly(
            "TRIGGER_RECEIVED,asked:{module_id:null},notes:[USER_MADE_UP]",
            "NOT_REDIRECTED,reason:NO_MODULE");
    assertThat(events(query)).hasSize(2);
    assertThat(events("?x=1&user=" + ANNA.replace(":", "%3A"))).hasSize(2);
    assertThat(events("?user=")).isEmpty();
    assertThat(events("")).hasSize(4).isEqualTo(events("?users=1"));
  }
}
