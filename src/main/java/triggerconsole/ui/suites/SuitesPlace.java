package triggerconsole.ui.suites;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Place;
import triggerconsole.ui.kit.Shortcuts;
import triggerconsole.ui.kit.SidePane;

/**
 * Suites: the list at the left, the chosen one at the right. A run goes on whatever place or
 * profile is looked at; while the place is shown it also follows what changes on the disk.
 */
public final class SuitesPlace implements Place {

  private static final Duration PACE = Duration.millis(100);
  private static final Duration LOOK = Duration.seconds(2);

  private final SuitesViewModel model;
  private final SuiteDeeds deeds;
  private final BorderPane root = new BorderPane();
  private final Timeline pace;
  private final Timeline look;

  /** The place over the suites of the program. */
  public SuitesPlace(SuitesParts parts) {
    model =
        new SuitesViewModel(parts.port(), parts.background(), parts.troubles(), parts.profile());
    deeds = new SuiteDeeds(parts, model);
    ToggleButton toggle =
        new ToggleButton(Messages.of("suites.title"), Icons.of(Octicons.LIST_UNORDERED_16));
    toggle.setId("showSuites");
    SuitePane pane = new SuitePane(parts, model, deeds, toggle);
    SuiteList list = new SuiteList(model, deeds);
    SidePane side = new SidePane(list, root, toggle);
    side.beside(pane);
    root.getStyleClass().add("suites-place");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.setOnDragOver(this::dragOver);
    root.setOnDragDropped(this::dropped);
    pace = endless(PACE, model::tick);
    look = endless(LOOK, model::refresh);
    model
        .running()
        .subscribe((before, running) -> {
          if (running.isPresent()) {
            pace.play();
          } else {
            pace.stop();
            before.ifPresent(suite -> parts.onEnded().accept(ended(suite)));
          }
        });
    root.sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            look.stop();
          } else {
            look.play();
          }
        });
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public String title() {
    return Messages.of("suites.title");
  }

  @Override
  public void onShow() {
    model.refresh();
  }

  @Override
  public boolean escape() {
    boolean runs = model.running().get().isPresent();
    model.stop();
    return runs;
  }

  /** Shows the suite with this name, or that of this file, as soon as it is read. */
  public void open(String nameOrFile) {
    model.open(nameOrFile);
  }

  /** Begins nothing new; what is under way ends in its own time. */
  public void stop() {
    model.stop();
  }

  private void key(KeyEvent event) {
    if (Shortcuts.SEND.match(event)) {
      event.consume();
      deeds.runAll();
    }
  }

  private String ended(ListedSuite suite) {
    RunStatus status = model.run(suite).status().get();
    return Messages.of("suites.ended", suite.title(), StatusWords.chip(status, suite.builtIn()));
  }

  private void dragOver(DragEvent event) {
    boolean suites =
        event.getDragboard().hasFiles()
            && event.getDragboard().getFiles().stream()
                .anyMatch(file -> SuiteDeeds.isSuite(file.toPath()));
    if (suites) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().stream()
        .map(java.io.File::toPath)
        .filter(SuiteDeeds::isSuite)
        .forEach(model::add);
    event.setDropCompleted(true);
    event.consume();
  }

  private static Timeline endless(Duration pace, Runnable action) {
    Timeline timeline = new Timeline(new KeyFrame(pace, event -> action.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    return timeline;
  }
}
