package triggerconsole.ui.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import triggerconsole.base.ConsoleException;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.FakeNotices;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.kit.FxBackground;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Troubles;

/** What a person sees and does in the Suites place. */
class SuitesPlaceTest extends FxTest {

  private static final Profile SANDBOX = Profile.sandbox("http://127.0.0.1:1/x");
  private static final Profile PRODUCTION =
      new Profile(
          "Acme", Environment.PRODUCTION, "https://app.certainly.io/actionsvc/trigger-response/");

  private final FakeSuites suites = new FakeSuites();
  private final FakeNotices notices = new FakeNotices();
  private final List<Throwable> bugs = new ArrayList<>();
  private final List<String> ended = new ArrayList<>();
  private final List<Long> shownInHistory = new ArrayList<>();
  private final SimpleObjectProperty<Profile> profile = new SimpleObjectProperty<>(SANDBOX);
  private FxBackground background;
  private SuitesPlace place;

  @Override
  protected Parent root() {
    Troubles troubles =
        new Troubles() {
          @Override
          public void trouble(ConsoleException trouble, Runnable again) {
            bugs.add(trouble);
          }

          @Override
          public void bug(Throwable fault) {
            bugs.add(fault);
          }
        };
    background = new FxBackground(troubles);
    SheetLayer sheets = new SheetLayer();
    suites.listed.add(FakeSuites.broken(Path.of("broken.yaml")));
    suites.listed.add(
        FakeSuites.suite(Optional.of(Path.of("checkout.yaml")), "Checkout regression", 70));
    place =
        new SuitesPlace(
            new SuitesParts(
                suites,
                background,
                sheets,
                notices,
                troubles,
                profile,
                shownInHistory::add,
                entry -> {},
                ended::add));
    sheets.cover(new BorderPane(place.node()));
    place.onShow();
    return sheets;
  }

  @AfterEach
  void end() {
    background.close();
    assertThat(bugs).isEmpty();
  }

  @Test
  void beforeTheFirstRunEachCardSaysWhatItSendsAndWhatItExpects() throws TimeoutException {
    loaded();

    String card = find("#suiteCard-0").getAccessibleText();

    assertThat(card).contains("Case 1", "not run", "\"module_id\":1068931", "NOT_FOUND");
    assertThat(text("#suiteChip")).isEqualTo("not run yet");
    assertThat(AccessibleTextWalker.unnamed(stage.getScene().getRoot())).isEmpty();
    onFx(() -> Screens.shoot("suites-fake-new", stage.getScene(), theme));
  }

  @Test
  void ctrlEnterRunsAllAndWhatFailedIsOpened() throws TimeoutException {
    loaded();
    suites.fails = index -> index == 7;

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> text("#suiteChip").equals("1 of 9 differs"));

    assertThat(suites.ran).hasSize(1);
    assertThat(text("#detailName")).isEqualTo("Case 8");
    assertThat(find("#suiteCard-7").getAccessibleText()).contains("differs", "got 200");
    assertThat(find("#runFailed").isVisible()).isTrue();
    onFx(() -> stage.setWidth(1360));
    onFx(() -> Screens.shoot("suites-fake-red", stage.getScene(), theme));

    suites.fails = index -> false;
    press("#runFailed");
    await(() -> text("#suiteChip").equals("all 9 as documented"));
    assertThat(suites.ran.getLast().only().orElseThrow()).hasSize(1);
  }

  @Test
  void arrowsGoFromCardToCardAndOneCaseIsRunAlone() throws TimeoutException {
    loaded();
    onFx(() -> find("#suiteCard-0").requestFocus());
    robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.END).push(KeyCode.LEFT);

    assertThat(text("#detailName")).isEqualTo("Case 8");
    press("#runCase");
    await(() -> find("#suiteCard-7").getAccessibleText().contains("passed"));

    assertThat(suites.ran.getFirst().only().orElseThrow()).hasSize(1);
    assertThat(find("#suiteCard-6").getAccessibleText()).contains("not run");
    press("#resultInHistory");
    assertThat(shownInHistory).containsExactly(8L);
  }

  @Test
  void oneRunAtATimeIsPausedGoesOnAndIsStoppedWhateverIsLookedAt() throws TimeoutException {
    CountDownLatch go = new CountDownLatch(1);
    suites.beforeEach =
        () -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    loaded();
    press("#runAll");
    await(() -> text("#suiteChip").equals("running"));
    press("#pauseRun");
    assertThat(text("#suiteChip")).isEqualTo("paused");
    assertThat(text("#pauseRun")).isEqualTo("Go on");

    choose(2);
    await(() -> text("#suiteTitle").equals("Checkout regression"));
    assertThat(find("#runAll").isDisabled()).isTrue();
    onFx(() -> profile.set(PRODUCTION));
    choose(0);
    await(() -> find("#stopRun").isVisible());
    press("#stopRun");
    assertThat(text("#suiteChip")).isEqualTo("stopping");
    go.countDown();
    await(() -> text("#suiteChip").equals("stopped"));

    assertThat(suites.ran).hasSize(1);
    assertThat(ended).containsExactly("Documented errors: stopped");
  }

  @Test
  void moreThanSixtyCasesAreRowsThatCanBeFiltered() throws TimeoutException {
    loaded();
    suites.fails = index -> index % 10 == 3;
    choose(2);
    await(() -> robot.lookup("#suiteTable").tryQuery().isPresent());
    press("#runAll");
    await(() -> text("#suiteChip").equals("7 of 70 differ"));
    onFx(() -> Screens.shoot("suites-fake-table", stage.getScene(), theme));

    TableView<?> table = find("#suiteTable", TableView.class);
    assertThat(table.getItems()).hasSize(70);
    onFx(() -> robot.lookup("Failed").queryAs(ButtonBase.class).fire());
    assertThat(table.getItems()).hasSize(7);
  }

  @Test
  void aFileThatCannotBeReadTellsEveryProblemWithItsPlace() throws TimeoutException {
    loaded();
    choose(1);
    await(() -> find("#suiteProblems").isVisible());

    assertThat(find("#suiteProblems").lookupAll(".trouble-card"))
        .hasSize(3)
        .anySatisfy(
            card -> assertThat(card.getAccessibleText()).contains("line 3, column 5", "ACEPTED"));
    assertThat(find("#runAll").isVisible()).isFalse();
    onFx(() -> Screens.shoot("suites-fake-broken", stage.getScene(), theme));
    press("#openBrokenFile");
    awaitHere(() -> suites.done.contains("open broken.yaml"));
  }

  @Test
  void inProductionOnlyWhatIsAllowedRunsAndOnlyAfterTheQuestion() throws TimeoutException {
    loaded();
    onFx(() -> profile.set(PRODUCTION));

    assertThat(text("#runAll")).isEqualTo("Run in PRODUCTION · Acme");
    assertThat(find("#suiteCard-0").getAccessibleText()).contains("Off in production");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> robot.lookup("#productionSheet").tryQuery().isPresent());
    onFx(() -> Screens.shoot("suites-fake-production", stage.getScene(), theme));
    assertThat(suites.ran).isEmpty();
    robot.push(KeyCode.ENTER);
    assertThat(suites.ran).isEmpty();

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> robot.lookup("#productionSheet").tryQuery().isPresent());
    press("#confirmSend");
    await(() -> text("#suiteChip").equals("all 7 as documented"));

    assertThat(suites.ran.getFirst().confirmation()).contains("Acme");
    assertThat(text("#suiteLine")).contains("2 off here");
  }

  @Test
  void aTestProfileAsksForItsOwnUserAndModules() throws TimeoutException {
    loaded();
    onFx(() -> profile.set(new Profile("Acme test", Environment.TEST, "http://127.0.0.1:1/x")));

    assertThat(find("#runAll").isDisabled()).isTrue();
    onFx(() -> Screens.shoot("suites-fake-values", stage.getScene(), theme));
    onFx(() -> {
      find("#value-user", TextField.class).setText("webbot:mine");
      find("#value-module", TextField.class).setText("4711");
    });
    press("#runAll");
    await(() -> text("#suiteChip").startsWith("all 9"));

    assertThat(suites.ran.getFirst().options().values())
        .containsEntry("user", "webbot:mine")
        .containsEntry("module", "4711");
  }

  @Test
  void aReportIsWrittenOfWhatIsShown() throws TimeoutException {
    loaded();
    press("#runAll");
    await(() -> text("#suiteChip").startsWith("all 9"));

    assertThat(find("#suiteReport", MenuButton.class).getItems()).hasSize(3);
  }

  private void loaded() throws TimeoutException {
    await(() -> robot.lookup("#suiteCard-0").tryQuery().isPresent());
  }

  private void choose(int index) {
    onFx(() -> find("#suites", ListView.class).getSelectionModel().select(index));
  }

  private void press(String id) {
    onFx(() -> find(id, ButtonBase.class).fire());
  }

  private String text(String id) {
    return find(id, Labeled.class) instanceof Label label
        ? label.getText()
        : find(id, Labeled.class).getText();
  }
}
