package triggerconsole.ui.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import triggerconsole.sandbox.Received;
import triggerconsole.sandbox.Rules;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.ui.AccessibleTextWalker;

class SandboxPlaceTest extends SandboxWindow {

  private static final String PAYMENT =
      ",'module_id':1068935,'wait_time':0,'is_async':true,"
          + "'custom_vars':{'order_id':'A-2291','plan':'pro'}";

  @Test
  void aTriggerIsToldStepByStep() {
    trigger(PAYMENT);
    look();
    assertThat(rows())
        .containsExactly(
            "Trigger received: module_id 1068935 · is_async true · wait_time 0",
            "Variables: order_id: A-2291 (new) · plan: basic → pro (overwritten)",
            "Redirect scheduled: to “Payment received”, 0 s after the trigger",
            "Redirected: “Checkout link” → “Payment received”",
            "The bot said: Thank you! Order A-2291 is paid. You are on plan pro now.");
  }

  @Test
  void theSilentTwoHundredIsToldForWhatItIs() {
    trigger(",'module_id':1068935,'custom_vars':{'plan':'pro'}");
    look();
    assertThat(rows())
        .startsWith("Trigger received: is_async absent → variables written, no redirect")
        .endsWith("Not redirected: because is_async was not true (documented error 1)");
  }

  @Test
  void aRefusalSaysTheDocumentedTextAndThatNothingWasWritten() {
    trigger(",'module_id':722648,'is_async':true,'custom_vars':{'plan':'pro'}");
    look();
    assertThat(rows())
        .endsWith("Refused: module_id not found for the given bot · nothing was written");
  }

  @Test
  void aPendingRedirectCountsDownAndHappensWhenItIsDue() {
    choose("#sandboxClock", "sandboxRateMANUAL");
    trigger(",'module_id':1068935,'wait_time':3,'is_async':true");
    look();
    assertThat(rows())
        .endsWith("Redirect scheduled: to “Payment received” in 3 s · the clock is paused");
    choose("#sandboxClock", "sandboxPlus1");
    assertThat(rows())
        .endsWith("Redirect scheduled: to “Payment received” in 2 s · the clock is paused");
    choose("#sandboxClock", "sandboxNextDue");
    assertThat(rows())
        .contains(
            "Redirect scheduled: to “Payment received”, 3 s after the trigger",
            "Redirected: “Checkout link” → “Payment received”");
    assertThat(server.user(ANNA).orElseThrow().moduleId()).contains(1068935L);
  }

  @Test
  void theLastTriggersVariablesShowWhatTheyOverwrote() {
    trigger(PAYMENT);
    look();
    List<VariableRow> rows =
        onFx(() -> List.copyOf(this.<VariableRow>list("#sandboxVariables").getItems()));
    assertThat(rows)
        .extracting(VariableRow::words)
        .containsExactly("plan: basic → pro (overwritten)", "order_id: A-2291 (new)");
    trigger(",'module_id':null,'custom_vars':{'vip':true}");
    look();
    rows = onFx(() -> List.copyOf(this.<VariableRow>list("#sandboxVariables").getItems()));
    assertThat(rows)
        .extracting(VariableRow::words)
        .containsExactly("plan: pro", "order_id: A-2291", "vip: true (new)");
  }

  @Test
  void onePressOnASuggestedReplyAnswersAsTheUser() {
    robot.clickOn("Back to the basket");
    assertThat(server.user(ANNA).orElseThrow().moduleId()).contains(1068930L);
    assertThat(robot.lookup("Pay now").queryAll()).isNotEmpty();
    assertThat(rows()).contains("Anna said: Back to the basket");
  }

  @Test
  void whatTheUserSaidStandsOutFromItsBubble() {
    robot.clickOn("Back to the basket");
    Text words =
        robot.lookup(".chat-user .chat-words").queryAs(TextFlow.class).getChildren().stream()
            .map(Text.class::cast)
            .findFirst()
            .orElseThrow();
    Text bots =
        robot.lookup(".chat-bot .chat-words").queryAs(TextFlow.class).getChildren().stream()
            .map(Text.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(onFx(() -> ((Color) words.getFill()).getBrightness())).isGreaterThan(0.9);
    assertThat(onFx(() -> ((Color) bots.getFill()).getBrightness())).isLessThan(0.3);
  }

  @Test
  void aLinkOfTheBotOpensInTheBrowser() {
    onFx(() -> robot.lookup(".chat-link").queryAs(Hyperlink.class).fire());
    assertThat(browsed).containsExactly(URI.create("https://shop.example/checkout"));
  }

  @Test
  void whileAPersonHasTakenOverTheBotKeepsSilentUntilItGetsTheConversationBack() {
    onFx(() -> this.<UserSnapshot>list("#sandboxUsers").getSelectionModel().select(2));
    reply("I have a problem");
    reply("It does not turn on");
    assertThat(server.user("myRestAPIUserId3").orElseThrow().listening()).isTrue();
    robot.clickOn("#sandboxGiveBack");
    assertThat(server.user("myRestAPIUserId3").orElseThrow().listening()).isFalse();
    assertThat(onFx(() -> find("#sandboxReply", TextField.class).getPromptText()))
        .isEqualTo("Reply as Chloé…");
  }

  @Test
  void aStepBackTakesBackWhatTheTriggerDidAndAResetAsksFirst() {
    assertThat(onFx(() -> find("#sandboxStepBack", Button.class).isDisabled())).isTrue();
    robot.clickOn("#sandboxReset");
    assertThat(dialogs.asked).isEmpty();
    trigger(",'module_id':null,'custom_vars':{'plan':'pro'}");
    look();
    robot.clickOn("#sandboxStepBack");
    assertThat(rows()).isEmpty();
    assertThat(server.user(ANNA).orElseThrow().variables().toString()).contains("basic");
    dialogs.yes = false;
    robot.clickOn("#sandboxReset");
    assertThat(dialogs.asked).hasSize(1);
    assertThat(server.requests()).hasSize(1);
    dialogs.yes = true;
    robot.clickOn("#sandboxReset");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aSnapshotIsKeptUnderANameAndReturnedTo() {
    dialogs.typed = Optional.of("before paying");
    choose("#sandboxClock", "sandboxKeep");
    trigger(PAYMENT);
    look();
    choose("#sandboxClock", "sandboxRestore");
    assertThat(server.user(ANNA).orElseThrow().moduleId()).contains(1068931L);
    assertThat(text("#sandboxClock")).isEqualTo("Clock: paused");
  }

  @Test
  void theRulesAreChangedInTheWindow() {
    choose("#sandboxRules", "sandboxRuleCHECK_USERS");
    assertThat(server.sandbox().rules().has(Rules.Switch.CHECK_USERS)).isFalse();
    assertThat(text("#sandboxRules")).isEqualTo("Rules: 1 changed");
    choose("#sandboxRules", "sandboxRulesDefault");
    assertThat(server.sandbox().rules()).isEqualTo(Rules.DEFAULT);
  }

  @Test
  void aReceivedRequestIsOpenedWithEnterAndBecomesADraft() {
    trigger(PAYMENT);
    look();
    onFx(() -> {
      list("#sandboxRequests").getSelectionModel().select(0);
      list("#sandboxRequests").requestFocus();
    });
    robot.push(KeyCode.ENTER);
    assertThat(dialogs.sheets).hasSize(1);
    onFx(() -> press(dialogs.sheets.getFirst(), "Open as draft in Send"));
    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().text()).contains("A-2291");
  }

  @Test
  void aRequestIsRevealedWithItsUserAndOneThatIsGoneIsSaidToBeGone() {
    trigger(",'module_id':1068935");
    long number = server.requests().getFirst().number();
    onFx(() -> this.<UserSnapshot>list("#sandboxUsers").getSelectionModel().select(1));
    onFx(() -> place.reveal(number));
    assertThat(onFx(() -> list("#sandboxTimeline").getSelectionModel().getSelectedIndex()))
        .isZero();
    assertThat(onFx(() -> find("#sandboxReply", TextField.class).getPromptText()))
        .isEqualTo("Reply as Anna…");
    assertThat(notices.shown).isEmpty();
    server.reset();
    onFx(() -> place.reveal(number));
    assertThat(notices.shown.get("sandbox-reveal").text()).contains("no longer knows this request");
  }

  @Test
  void aRequestThatAFaultKeptFromBeingProcessedIsMarkedWhereItCameIn() {
    choose("#sandboxFaults", "sandboxFaultERROR_500", "once");
    trigger(PAYMENT);
    long number = server.requests().getFirst().number();
    onFx(() -> place.reveal(number));
    assertThat(notices.shown.get("sandbox-reveal").text()).contains("left nothing in the timeline");
    assertThat(
            onFx(() ->
                this.<Received>list("#sandboxRequests")
                    .getSelectionModel()
                    .getSelectedItem()
                    .number()))
        .isEqualTo(number);
  }

  @Test
  void theMapSaysWhereTheUserIsAndHowTheyGotThere() {
    trigger(PAYMENT);
    look();
    Node map = find("#sandboxMap");
    assertThat(onFx(map::getAccessibleText))
        .isEqualTo(
            "Map of the bot Acme Shop with 7 modules. Anna is at “Payment received”. A trigger led"
                + " from “Checkout link” to “Payment received”. Picked: “Payment received”,"
                + " 1068935.");
  }

  @Test
  void aModuleIsPickedOnTheMapByKeyboardAndUsedInSend() throws TimeoutException {
    onFx(() -> find("#sandboxMap").requestFocus());
    robot.push(KeyCode.LEFT);
    await(() -> find("#sandboxModule", Label.class).getText().equals("Welcome"));
    onFx(() -> find("#sandboxUseModule", Hyperlink.class).fire());
    assertThat(modules).containsExactly(1068930L);
    robot.push(KeyCode.HOME);
    await(() -> find("#sandboxModule", Label.class).getText().equals("Checkout link"));
  }

  @Test
  void theWholePlaceIsWorkedByKeyboardAlone() throws TimeoutException {
    onFx(() -> find("#sandboxReply").requestFocus());
    robot.write("Back to the basket").push(KeyCode.ENTER);
    await(() -> server.user(ANNA).orElseThrow().moduleId().equals(Optional.of(1068930L)));
    tabTo("sandboxStepBack");
    robot.push(KeyCode.SPACE);
    assertThat(server.user(ANNA).orElseThrow().moduleId()).contains(1068931L);
    tabTo("sandboxClock");
    robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    await(() -> server.sandbox().time().rate() != Rate.REAL);
    tabTo("sandboxTimeline");
    tabTo("sandboxUsers");
    robot.push(KeyCode.DOWN);
    await(() -> find("#sandboxReply", TextField.class).getPromptText().equals("Reply as Ben…"));
    tabTo("sandboxRequests");
  }

  @Test
  void everythingThatCanHaveTheFocusHasAName() {
    trigger(PAYMENT);
    look();
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()))).isEmpty();
    assertThat(text("#sandboxSimulated")).isEqualTo("SIMULATED");
  }

  @Test
  void itLooksOnlyWhileItIsShown() {
    server.sandbox().run(Rate.MANUAL);
    onFx(() -> ((StackPane) stage.getScene().getRoot()).getChildren().clear());
    assertThat(onFx(place::looks)).isFalse();
  }

  private void tabTo(String id) {
    for (int i = 0; i < 60 && !id.equals(focused().getId()); i++) {
      robot.push(KeyCode.TAB);
    }
    assertThat(focused().getId()).isEqualTo(id);
  }

  private void reply(String words) {
    robot.clickOn("#sandboxReply").write(words).push(KeyCode.ENTER);
  }

  // The sheet is in no scene, so it has no look to be found by.
  private static void press(Parent parent, String words) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node instanceof Button button && words.equals(button.getText())) {
        button.fire();
      } else if (node instanceof Parent inner) {
        press(inner, words);
      }
    }
  }
}
