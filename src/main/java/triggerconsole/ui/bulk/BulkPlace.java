package triggerconsole.ui.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.bulk.Halves.Half;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.bulk.RunViewModel.Stage;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.EmptyPlace;
import triggerconsole.ui.kit.Place;

/** One request for each row of a file: the set-up at the left, what comes of it at the right. */
public final class BulkPlace implements Place {

  private static final javafx.util.Duration PACE = javafx.util.Duration.millis(250);

  private final BulkParts parts;
  private final BulkViewModel model;
  private final RunPane run;
  private final DryRunPane dry;
  private final EmptyPlace nothing;
  private final SaidCard said = new SaidCard();
  private final StackPane shown = new StackPane();
  private final Halves root;
  private final Timeline pace;

  /** The place; nothing is read before it is shown. */
  public BulkPlace(BulkParts parts) {
    this.parts = parts;
    this.model = new BulkViewModel(parts);
    run = new RunPane(parts, model, new ResultsFile(parts, model)::save);
    dry = new DryRunPane(model);
    nothing = nothing();
    root = new Halves(left(), right());
    pace = new Timeline(new KeyFrame(PACE, event -> model.run().tick()));
    pace.setCycleCount(Animation.INDEFINITE);
    root.setOnDragOver(this::dragged);
    root.setOnDragDropped(this::dropped);
    follow();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public String title() {
    return Messages.of("window.place.bulk");
  }

  @Override
  public void onShow() {
    model.look();
  }

  @Override
  public void search() {
    root.bring(Half.ROWS);
    if (shown.getChildren().contains(dry)) {
      dry.search();
    } else {
      run.search();
    }
  }

  /** Shows the run with this ledger, unless another one goes on. */
  public void open(String ledger) {
    root.bring(Half.ROWS);
    model.open(ledger);
  }

  /** Takes a file as if it had been chosen. */
  public void choose(Path file) {
    model.choose(file);
  }

  /** Begins nothing any more; what is under way comes to its end. */
  public void leave() {
    pace.stop();
    model.stop();
  }

  /** Waits for what is under way, and says whether it ended; not on the window's thread. */
  public boolean awaitEnd(Duration patience) throws InterruptedException {
    return model.awaitEnd(patience);
  }

  private VBox left() {
    SetupPane setup =
        new SetupPane(parts, model, this::chooseFile, () -> new PastRuns(parts, model).open());
    ScrollPane scroll = new ScrollPane(setup);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "bulk-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox all = new VBox(scroll, new BulkBar(model));
    all.getStyleClass().add("bulk-side");
    return all;
  }

  /** Where the table would have no height any more, all of it scrolls. */
  private ScrollPane right() {
    VBox content = new VBox(said, shown);
    VBox.setVgrow(shown, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "bulk-scroll", "bulk-right");
    return scroll;
  }

  private void follow() {
    model
        .run()
        .stage()
        .subscribe(stage -> {
          if (stage == Stage.GOING || stage == Stage.PAUSED || stage == Stage.STOPPING) {
            pace.play();
          } else {
            pace.stop();
          }
          if (stage != Stage.NONE && stage != Stage.OPENING) {
            root.bring(Half.ROWS);
          }
          refresh();
        });
    model
        .run()
        .shown()
        .map(now -> now.map(Shown::facts))
        .subscribe(facts -> {
          facts.ifPresent(model::takeOver);
          refresh();
        });
    model.run().said().subscribe(said::show);
    model.dry().checked().subscribe(checked -> refresh());
    model.dry().checking().subscribe(checking -> refresh());
    model.setup().file().subscribe(file -> refresh());
    model.setup().whole().subscribe(whole -> refresh());
  }

  private void refresh() {
    Node now;
    if (model.run().shown().get().isPresent()) {
      now = run;
    } else if (model.dry().checked().get().isPresent()) {
      root.bring(Half.ROWS);
      now = dry;
    } else if (model.dry().checking().get()) {
      now = sentence("checking", Octicons.HOURGLASS_24);
    } else if (model.setup().file().get().isEmpty()) {
      now = nothing;
    } else {
      boolean wrong = model.setup().trouble().isPresent();
      now = sentence(wrong ? "wrong" : "ready", wrong ? Octicons.ALERT_24 : Octicons.CHECKLIST_24);
    }
    if (!shown.getChildren().equals(List.of(now))) {
      shown.getChildren().setAll(now);
    }
  }

  private EmptyPlace nothing() {
    return new EmptyPlace(
        Octicons.THREE_BARS_16,
        Messages.of("bulkplace.empty"),
        Messages.of("bulkplace.empty.text"),
        new Action(Messages.of("bulkplace.choose"), this::chooseFile),
        new Action(Messages.of("bulkplace.example"), model::tryExample));
  }

  private static EmptyPlace sentence(String key, Octicons icon) {
    return new EmptyPlace(
        icon,
        Messages.of("bulkplace.state." + key),
        Messages.of("bulkplace.state." + key + ".text"));
  }

  private void chooseFile() {
    parts.dialogs().openFile(Messages.of("bulkplace.choose.title"), model::choose);
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles() && !model.run().busy()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles() && !model.run().busy()) {
      model.choose(event.getDragboard().getFiles().getFirst().toPath());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
