package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.sandbox.SandboxClock.Rate;

/** Pictures of the Sandbox place, empty and full of what happened, light and dark. */
class SandboxTourTest extends TourStop {

  SandboxTourTest(@TempDir Path folder) throws IOException {
    super(keychain -> TourFolder.used(folder, keychain));
  }

  @Test
  void whatTriggersDid() throws TimeoutException {
    preset("Silent");
    send("Documented error 1");
    preset("Payment done");
    send("Accepted. The redirect to module 1068935");
    shoot("send-in-sandbox");
    onFx(() -> robot.lookup("Show in Sandbox").queryAs(ButtonBase.class).fire());
    await(() -> seen("#sandboxTimeline") && !timeline().getSelectionModel().isEmpty());
    shootAll("sandbox-revealed");
  }

  @Test
  void aConversationWithAPersonInIt() throws Exception {
    press("#goSandbox");
    await(() -> find("#sandboxReply", TextField.class).getPromptText().contains("Anna"));
    shootAll("sandbox-empty");
    say("Back to the basket");
    say("Where is my order?");
    say("Talk to support");
    await(() -> !timeline().getItems().isEmpty());
    shoot("sandbox-pending");
    assertThat(text("#sandboxTime")).contains("next due in");
    console().sandbox().sandbox().step();
    say("I have a problem");
    say("It does not turn on");
    TourFolder.fault(console(), "HTML_502");
    await(() -> seen("#sandboxGiveBack") && text("#sandboxFaults").startsWith("Fault:"));
    shootAll("sandbox-taken-over");
    assertThat(text("#sandboxFaults")).contains("502");
  }

  @Test
  void thePaymentStory() throws TimeoutException {
    press("#goSandbox");
    await(() -> find("#sandboxReply", TextField.class).getPromptText().contains("Anna"));
    press("#playStory");
    await(() -> seen("#storyAction"));
    shootAll("sandbox-story-pay");
    press("#goSend");
    preset("Silent");
    send("Documented error 1");
    press("#goSandbox");
    await(() -> text("#storyAction").contains("Send"));
    shoot("sandbox-story-repair");
  }

  @Test
  void aRedirectThatIsPending() throws TimeoutException {
    console().sandbox().sandbox().run(Rate.MANUAL);
    preset("Payment done");
    onFx(() -> find("#waitTime", TextField.class).setText("3"));
    send("Accepted. The redirect to module 1068935");
    press("#goSandbox");
    await(() -> seen("#sandboxTimeline") && !timeline().getItems().isEmpty());
    shoot("sandbox-countdown");
    assertThat(text("#sandboxTime")).contains("next due in 3 s");
  }

  private void say(String words) {
    onFx(() -> {
      TextField reply = find("#sandboxReply", TextField.class);
      reply.setText(words);
      reply.fireEvent(new javafx.event.ActionEvent());
    });
  }

  private ListView<?> timeline() {
    return find("#sandboxTimeline", ListView.class);
  }
}
