package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import triggerconsole.bulk.LedgerRow;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.ui.bulk.BulkPlace;

/** A file of rows, sent from the window to the embedded sandbox. */
class BulkWindowTest extends WholeWindow {

  private static final String NOBODY = "webbot:00000000-0000-0000-0000-000000000000";

  @Test
  void aFileIsMappedByKeysCheckedSentAndAddsUpAndARowOpensItsExchange() throws Exception {
    go(csv("who,where,order", ANNA + ",1068935,A-1", NOBODY + ",1068935,A-2", ANNA + ",1068935,"));
    await(() -> robot.lookup("#goal-0").tryQuery().isPresent());
    assertThat(text("#bulkProblem")).contains("user_id");
    assertThat(find("#startBulk").isDisabled()).isTrue();

    map("goal-0", 1);
    map("goal-1", 2);
    await(() -> !find("#startBulk").isDisabled());
    assertThat(menu("#goal-0")).isEqualTo("user_id");
    assertThat(menu("#goal-1")).isEqualTo("module_id");
    assertThat(menu("#goal-2")).startsWith("order");

    press("#dryRun");
    await(() -> text("#bulkSaidTitle").startsWith("Dry run"));
    assertThat(findings()).isEqualTo(1);
    assertThat(text("#dryRunSum")).isEqualTo("3 + 0 = 3 · nothing lost");
    assertThat(received()).isEmpty();

    press("#startBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Finished"));
    assertThat(text("#bulkSaidTitle")).isEqualTo("Finished: 3 rows are done · 1 failed, 0 unknown");
    assertThat(received()).hasSize(3);
    assertThat(text("#bulkSum")).isEqualTo("2 + 1 + 0 + 0 = 3 · nothing lost");
    assertThat(text("#bulkProgress")).startsWith("3 of 3");

    await(() -> rows().getItems().get(1) != null);
    onFx(() -> {
      rows().getSelectionModel().select(1);
      rows().requestFocus();
    });
    robot.push(KeyCode.ENTER);
    await(() ->
        robot.lookup("#verdictTitle").queryAll().stream()
            .anyMatch(title -> ((Label) title).getText().contains("error 3")));
  }

  @Test
  void closingTheWindowStopsARunWithEveryRowAccountedForAndTheNextStartGoesOn() throws Exception {
    Path file =
        csv(
            "user_id,module_id",
            IntStream.range(0, 60).mapToObj(i -> ANNA + ",1068935").toArray(String[]::new));
    go(file);
    await(() -> !find("#startBulk").isDisabled());
    onFx(() -> find("#bulkRate", TextInputControl.class).setText("20"));
    press("#startBulk");
    awaitHere(() -> received().size() > 3);

    restart();
    int sent = received().size();
    onFx(() -> find("#goBulk", ButtonBase.class).fire());
    await(() -> text("#bulkSaidTitle").startsWith("Paused after interruption"));
    assertThat(text("#bulkSum")).contains("= 60 · nothing lost").contains(" + 0 + ");
    assertThat(text("#startBulk")).isEqualTo("Resume");

    onFx(() -> find("#bulkRate", TextInputControl.class).setText("1000"));
    press("#startBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Finished"));
    assertThat(text("#bulkSum")).isEqualTo("60 + 0 + 0 + 0 = 60 · nothing lost");
    assertThat(entries()).hasSize(60);
    assertThat(sent).isZero();
  }

  @Test
  void nothingOfARunIsCutInTheSmallestWindow() throws Exception {
    onFx(() -> {
      stage.setWidth(960);
      stage.setHeight(640);
    });
    go(csv("user_id,module_id", ANNA + ",1068935", NOBODY + ",1068935"));
    await(() -> !find("#startBulk").isDisabled());
    press("#startBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Finished"));

    assertThat(robot.lookup(".bulk-total > .label").queryAllAs(Label.class))
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(name -> assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1)));
    Region filter = find("#bulkFilter", Region.class);
    Region results = find("#bulkResults", Region.class);
    assertThat(results.getHeight()).isCloseTo(filter.getHeight(), within(4.0));
    assertThat(results.localToScene(0, 0).getY())
        .isCloseTo(filter.localToScene(0, 0).getY(), within(4.0));
  }

  @Test
  void productionStartsOnlyOnceTheNumberOfRowsIsTyped() throws Exception {
    use(
        add(
            new Profile("Live shop", Environment.PRODUCTION, console.sandbox().url()),
            "sandbox-token"));
    go(csv("user_id,module_id", ANNA + ",1068935", ANNA + ",1068931"));
    await(() -> !find("#startBulk").isDisabled());
    assertThat(text("#startBulk")).isEqualTo("Start on PRODUCTION");

    press("#startBulk");
    await(() -> robot.lookup("#productionSheet").tryQuery().isPresent());
    assertThat(find("#confirmSend").isDisabled()).isTrue();
    robot.write("3").push(KeyCode.ENTER);
    assertThat(find("#confirmSend").isDisabled()).isTrue();
    robot.push(KeyCode.BACK_SPACE).write("2").push(KeyCode.ENTER);
    assertThat(find("#confirmSend").isDisabled()).isFalse();
    assertThat(received()).isEmpty();
    robot.clickOn("#confirmSend");

    await(() -> text("#bulkSaidTitle").startsWith("Finished"));
    assertThat(received()).hasSize(2);
  }

  @Test
  void tooManyRequestsPauseTheRunAndItGoesOnWhenThePersonSaysSo() throws Exception {
    go(csv("user_id,module_id", ANNA + ",1068935", ANNA + ",1068931", ANNA + ",1068935"));
    await(() -> !find("#startBulk").isDisabled());
    onFx(() -> find("#bulkAtOnce", TextInputControl.class).setText("1"));
    fault("{\"fault\":\"TOO_MANY_429\",\"times\":1}");
    press("#startBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Paused: the service said 429"));
    assertThat(received()).hasSize(1);
    assertThat(text("#startBulk")).isEqualTo("Go on");

    press("#startBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Finished"));
    assertThat(text("#bulkSum")).isEqualTo("2 + 1 + 0 + 0 = 3 · nothing lost");

    press("#bulkFailed");
    await(() -> text("#bulkSum").equals("1 + 0 + 0 + 0 = 1 · nothing lost"));
    assertThat(received()).hasSize(4);
  }

  @Test
  void aRefusedTokenStopsAtTheFirstRowAndAChangedFileIsNotGoneOnWith() throws Exception {
    use(add(new Profile("Acme test", Environment.TEST, console.sandbox().url()), "a-wrong-token"));
    go(csv("user_id,module_id", ANNA + ",1068935", ANNA + ",1068931", ANNA + ",1068935"));
    await(() -> !find("#startBulk").isDisabled());
    onFx(() -> find("#bulkAtOnce", TextInputControl.class).setText("1"));
    press("#startBulk");
    await(() -> text("#bulkSaidTitle").startsWith("Stopped: the token was refused"));
    assertThat(received()).hasSize(1);
    assertThat(text("#bulkSum")).isEqualTo("0 + 1 + 0 + 2 = 3 · nothing lost");

    csv("user_id,module_id", ANNA + ",1068935", ANNA + ",1068935", ANNA + ",1068935");
    press("#startBulk");
    await(() -> text("#bulkSaidTitle").contains("was changed since the run"));
    assertThat(received()).hasSize(1);
  }

  /** Opens the menu by key and goes down to an entry, counted from 1. */
  private void map(String id, int entry) {
    onFx(() -> find("#" + id).requestFocus());
    robot.push(KeyCode.SPACE);
    for (int i = 0; i < entry; i++) {
      robot.push(KeyCode.DOWN);
    }
    robot.push(KeyCode.ENTER);
  }

  private void go(Path file) {
    onFx(() -> {
      find("#goBulk", ButtonBase.class).fire();
      ((BulkPlace) window.window().place()).choose(file);
    });
  }

  private Path csv(String head, String... rows) throws IOException {
    return Files.writeString(
        temporary.resolve("rows.csv"), head + "\n" + String.join("\n", rows) + "\n");
  }

  private void press(String id) {
    onFx(() -> find(id, Button.class).fire());
  }

  private String text(String id) {
    return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  private String menu(String id) {
    return find(id, MenuButton.class).getText();
  }

  private int findings() {
    return find("#bulkFindings", TableView.class).getItems().size();
  }

  @SuppressWarnings("unchecked") // the table's rows are those of a ledger
  private TableView<LedgerRow> rows() {
    return find("#bulkRows", TableView.class);
  }
}
