package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.sandbox.Line.Speaker;
import triggerconsole.sandbox.UserSnapshot;

/** The payment story from the first start to its end; a plain HTTP client is the browser. */
class PaymentStoryWindowTest extends WholeWindow {

  @Test
  void a_stranger_sees_the_silent_200_repairs_it_and_sees_anna_move() throws Exception {
    press("Play the payment story");
    awaitStory("1 of 3");
    pay();
    awaitStory("2 of 3");
    assertThat(anna().moduleName()).contains("Checkout link");

    fire("#storyAction");
    await(() -> find("#send").isVisible() && !find("#send").isDisabled());
    fire("#send");
    await(() -> text("#send").startsWith("Send anyway"));
    fire(".finding-links > .link");
    await(() -> text("#send").startsWith("Send") && !text("#send").startsWith("Send anyway"));
    fire("#send");
    assertThat(awaitCompleted(1).verdict().orElseThrow().code())
        .isEqualTo(VerdictCode.ACCEPTED_REDIRECT);

    press("Show in Sandbox");
    awaitStory("3 of 3");
    assertThat(anna().moduleName()).contains("Payment received");
    fire("#storyEnd");
    assertThat(find("#story").isVisible()).isFalse();
  }

  private UserSnapshot anna() {
    return console.sandbox().user(ANNA).orElseThrow();
  }

  private void awaitStory(String step) throws TimeoutException {
    await(() ->
        robot.lookup("#story").tryQuery().isPresent()
            && robot
                .from(find("#story"))
                .lookup(".strong")
                .queryLabeled()
                .getText()
                .contains(step));
  }

  private void press(String words) {
    onFx(() -> robot.lookup(words).queryAs(ButtonBase.class).fire());
  }

  private void fire(String id) {
    onFx(() -> find(id, ButtonBase.class).fire());
  }

  private String text(String id) {
    return find(id, Labeled.class).getText();
  }

  // As the page does: once the bot's webhook has told the shop of Anna, she is on it.
  private void pay() throws Exception {
    String said =
        anna().transcript().lines().stream()
            .filter(line -> line.speaker() == Speaker.BOT)
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .text();
    URI checkout = URI.create(said.substring(said.indexOf("http")));
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpRequest look = HttpRequest.newBuilder(checkout).build();
      while (!browser.send(look, BodyHandlers.ofString()).body().contains(ANNA)) {
        Thread.onSpinWait();
      }
      String form = "customer=" + URLEncoder.encode(ANNA, StandardCharsets.UTF_8) + "&pay=1";
      HttpRequest pay =
          HttpRequest.newBuilder(checkout).POST(HttpRequest.BodyPublishers.ofString(form)).build();
      assertThat(browser.send(pay, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }
}
