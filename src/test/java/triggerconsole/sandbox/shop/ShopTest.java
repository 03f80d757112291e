package triggerconsole.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.sandbox.UserSnapshot;

/** The two documented uses, over real HTTP: a page, its own server, the endpoint, the chat. */
class ShopTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  private static final String BEN = "webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0";

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Shop shop = Shop.open();
  private final SandboxServer server =
      SandboxServer.start(
          BuiltInBots.bots(shop.url(), Optional.of(shop.webhook())), OptionalInt.empty());

  @BeforeEach
  void open() {
    shop.tells(server.url(), server.token());
  }

  @AfterEach
  void close() {
    browser.close();
    server.close();
    shop.close();
  }

  private HttpResponse<String> get(String page) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(shop.url().resolve(page)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String page, String user, String more)
      throws IOException, InterruptedException {
    String customer = "customer=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
    return browser.send(
        HttpRequest.newBuilder(shop.url().resolve(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(customer + more))
            .build(),
        BodyHandlers.ofString());
  }

  private void untilTheShopKnows(String user) throws IOException, InterruptedException {
    while (!get("checkout").body().contains(user)) {
      Thread.onSpinWait();
    }
  }

  private UserSnapshot anna() {
    return server.user(ANNA).orElseThrow();
  }

  private String lastLine(String user) {
    return server.user(user).orElseThrow().transcript().lines().getLast().text();
  }

  @Test
  void the_bot_shows_a_link_that_leads_to_the_checkout() throws Exception {
    String link = lastLine(ANNA).replace("Pay here: ", "");
    assertThat(URI.create(link)).isEqualTo(shop.url().resolve("checkout"));
    assertThat(get("checkout").body()).contains("Order A-2291", "SIMULATED");
  }

  @Test
  void a_payment_without_is_async_gets_the_200_of_a_success_and_moves_nobody() throws Exception {
    untilTheShopKnows(ANNA);
    assertThat(post("checkout", ANNA, "&pay=1").body())
        .contains(
            "<strong id=\"status\">200</strong>",
            "{&quot;error&quot;:[],&quot;message&quot;:&quot;1&quot;}");
    assertThat(anna().moduleName()).contains("Checkout link");
    assertThat(anna().variables()).containsKey("order_id");
    assertThat(server.events()).last().isInstanceOf(Event.NotRedirected.class);
  }

  @Test
  void a_payment_with_is_async_moves_the_chat_on() throws Exception {
    untilTheShopKnows(ANNA);
    post("checkout", ANNA, "&pay=1&is_async=true");
    assertThat(anna().moduleName()).contains("Payment received");
    assertThat(lastLine(ANNA))
        .isEqualTo("Thank you! Order A-2291 is paid. You are on plan pro now.");
  }

  @Test
  void a_payment_that_fails_leads_to_another_module() throws Exception {
    untilTheShopKnows(ANNA);
    post("checkout", ANNA, "&fail=1&is_async=true");
    assertThat(anna().moduleName()).contains("Payment failed");
  }

  @Test
  void a_form_that_was_submitted_moves_the_chat_of_who_came_last() throws Exception {
    server.sandbox().hear(BEN, "Report a problem");
    untilTheShopKnows(BEN);
    String page = get("form").body();
    assertThat(page.indexOf(BEN)).isLessThan(page.indexOf(ANNA));
    post("form", BEN, "&topic=A+broken+%C3%BCmlaut&is_async=true");
    assertThat(lastLine(BEN))
        .isEqualTo("Thank you, we got your form: A broken ümlaut. A colleague will look at it.");
    assertThat(anna().moduleName()).contains("Checkout link");
  }

  @Test
  void somebody_the_bot_never_told_of_is_not_moved() throws Exception {
    assertThat(post("checkout", "myRestAPIUserId3", "&pay=1&is_async=true").statusCode())
        .isEqualTo(409);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void what_a_customer_types_is_text_on_the_page() throws Exception {
    untilTheShopKnows(ANNA);
    assertThat(post("form", ANNA, "&topic=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void a_page_of_another_site_cannot_pay() throws Exception {
    untilTheShopKnows(ANNA);
    HttpRequest foreign =
        HttpRequest.newBuilder(shop.url().resolve("checkout"))
            .header("Origin", "http://evil.example")
            .POST(BodyPublishers.ofString("customer=" + ANNA + "&pay=1&is_async=true"))
            .build();
    assertThat(browser.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void unknown_pages_and_broken_webhooks_are_refused() throws Exception {
    assertThat(get("elsewhere").statusCode()).isEqualTo(404);
    for (String body : List.of("", "[]", "{}", "{\"end_user_id\":1}", "{")) {
      HttpRequest call =
          HttpRequest.newBuilder(shop.webhook()).POST(BodyPublishers.ofString(body)).build();
      assertThat(browser.send(call, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }
  }
}
