package triggerconsole.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;

/** The two documented uses as a person plays them: a link in the chat, a page in a browser. */
class StoriesInBrowserTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  @TempDir private Path folder;

  private Shop shop;
  private SandboxServer server;
  private Chromium browser;

  @BeforeEach
  void open() throws Exception {
    Optional<Path> program = Chromium.installed();
    assumeTrue(
        program.isPresent(),
        "No Chromium is installed here: the stories were not played in a browser.");
    shop = Shop.open();
    server =
        SandboxServer.start(
            BuiltInBots.bots(shop.url(), Optional.of(shop.webhook())), OptionalInt.empty());
    shop.tells(server.url(), server.token());
    browser = new Chromium(program.get(), folder);
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
      server.close();
      shop.close();
    }
  }

  private String lastLine() {
    return server.user(ANNA).orElseThrow().transcript().lines().getLast().text();
  }

  private void follow(String words) throws InterruptedException {
    URI link = URI.create(lastLine().replace(words, ""));
    do {
      browser.open(link);
    } while (!browser
        .run("document.querySelector('#customer').value")
        .contains("\"value\":\"" + ANNA + "\""));
  }

  private void press(String id) throws InterruptedException {
    browser.run("document.querySelector('" + id + "').click()");
    browser.waitFor("document.querySelector('#status') !== null");
  }

  @Test
  void the_payment_story_first_moves_nobody_and_then_does() throws Exception {
    follow("Pay here: ");
    press("#pay");
    assertThat(browser.run("document.querySelector('#status').textContent")).contains("200");
    assertThat(lastLine()).startsWith("Pay here: ");

    follow("Pay here: ");
    browser.run("document.querySelector('#is_async').click()");
    press("#pay");
    assertThat(browser.run("document.querySelector('#status').textContent")).contains("200");
    assertThat(lastLine()).isEqualTo("Thank you! Order A-2291 is paid. You are on plan pro now.");
  }

  @Test
  void the_form_story_takes_what_was_typed_into_the_chat() throws Exception {
    server.sandbox().hear(ANNA, "Back to the basket");
    server.sandbox().hear(ANNA, "Report a problem");
    follow("Tell us what happened: ");
    browser.run("document.querySelector('#topic').value = 'A <broken> cup'");
    browser.run("document.querySelector('#is_async').click()");
    press("#submit");
    assertThat(lastLine())
        .isEqualTo("Thank you, we got your form: A <broken> cup. A colleague will look at it.");
  }
}
