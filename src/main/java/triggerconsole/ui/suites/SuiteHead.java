package triggerconsole.ui.suites;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.send.Production;
import triggerconsole.send.Target;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.suites.RunStatus.State;

/** The suite's name, how its last run stands, and what can be done with it. */
final class SuiteHead extends VBox {

  private final Label title = new Label();
  private final Chip chip = new Chip("", Tone.NEUTRAL);
  private final Button runAll;
  private final Button runFailed;
  private final Button pause;
  private final Button stop;
  private final MenuButton report = new MenuButton(Messages.of("suites.report"));
  private final MenuButton more = new MenuButton(null, Icons.of(Octicons.KEBAB_HORIZONTAL_16));
  private final ButtonsLine line;

  SuiteHead(SuiteDeeds deeds, SuitesViewModel model, ToggleButton list) {
    getStyleClass().add("suite-head");
    title.setId("suiteTitle");
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    chip.setId("suiteChip");
    runAll = button("runAll", "suites.runAll", deeds::runAll);
    runAll.getStyleClass().add("success");
    runFailed = button("runFailed", "suites.runFailed", deeds::runFailed);
    pause = button("pauseRun", "suites.pause", () -> pauseOrGoOn(model));
    stop = button("stopRun", "suites.stop", model::stop);
    report.setId("suiteReport");
    for (ReportKind kind : ReportKind.values()) {
      MenuItem item = new MenuItem(Messages.of("suites.report." + kind));
      item.setId("report-" + kind);
      item.setOnAction(event -> deeds.report(kind));
      report.getItems().add(item);
    }
    more.setId("suiteMore");
    more.setAccessibleText(Messages.of("suites.more"));
    more.setTooltip(new Tooltip(Messages.of("suites.more")));
    more.getItems()
        .addAll(
            item("openSuiteFile", "suites.openFile", deeds::openInEditor),
            item("removeSuite", "suites.remove", deeds::remove));
    line =
        new ButtonsLine(
            List.of(list, title, chip), List.of(more, report, runFailed, pause, stop, runAll));
    getChildren().add(line);
  }

  /** Puts the buttons under the title where there is no room beside it. */
  void setNarrow(boolean narrow) {
    line.setNarrow(narrow);
  }

  /**
   * Shows how a suite stands.
   *
   * @param canRun whether a run may begin now
   */
  void show(ListedSuite suite, RunStatus status, Profile profile, boolean canRun) {
    boolean active = status.active();
    title.setText(suite.title());
    chip.show(
        suite.readable() ? StatusWords.chip(status, suite.builtIn()) : SuiteListCell.holds(suite),
        suite.readable() ? StatusWords.tone(status) : Tone.DANGER);
    runAll.setText(runWord(profile));
    danger(runAll, productionName(profile).isPresent());
    runAll.setDisable(!canRun);
    runFailed.setDisable(!canRun);
    there(runAll, !active && suite.readable());
    there(runFailed, !active && status.tally().failed() > 0);
    there(report, !active && status.tally().known() > 0);
    there(more, !suite.builtIn());
    there(pause, active);
    there(stop, active);
    pause.setText(Messages.of(status.state() == State.PAUSED ? "suites.goOn" : "suites.pause"));
    pause.setDisable(status.state() == State.STOPPING);
    stop.setDisable(status.state() == State.STOPPING);
  }

  private static void pauseOrGoOn(SuitesViewModel model) {
    boolean paused =
        model
            .running()
            .get()
            .filter(suite -> model.run(suite).status().get().state() == State.PAUSED)
            .isPresent();
    if (paused) {
      model.goOn();
    } else {
      model.pause();
    }
  }

  private static Optional<String> productionName(Profile profile) {
    return Optional.of(profile)
        .filter(used -> Production.is(new Target.ToProfile(used)))
        .map(Profile::name);
  }

  private static String runWord(Profile profile) {
    return productionName(profile)
        .map(name -> Messages.of("suites.runInProduction", name))
        .orElseGet(() -> Messages.of("suites.runAll"));
  }

  private static void danger(Button button, boolean production) {
    button.getStyleClass().removeAll("danger", "success");
    button.getStyleClass().add(production ? "danger" : "success");
  }

  private static void there(Region control, boolean shown) {
    control.setVisible(shown);
    control.setManaged(shown);
  }

  private static Button button(String id, String key, Runnable action) {
    Button button = new Button(Messages.of(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.of(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }
}
