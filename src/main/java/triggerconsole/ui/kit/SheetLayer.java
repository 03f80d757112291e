package triggerconsole.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import triggerconsole.base.Messages;

/** The window's content with the sheets over it: dialogs that live in the window itself. */
public final class SheetLayer extends StackPane implements Dialogs {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Deque<Shown> shown = new ArrayDeque<>();

  private record Shown(Sheet sheet, StackPane pane, Node focusBefore) {}

  /** Lays sheets over {@code content}. */
  public SheetLayer(Node content) {
    this();
    cover(content);
  }

  /** A layer over nothing yet. */
  public SheetLayer() {
    getStyleClass().add("sheet-layer");
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().addListener(this::keepFocus);
          }
        });
  }

  /** Lays the sheets over {@code content}, once. */
  public void cover(Node content) {
    getChildren().addFirst(content);
  }

  @Override
  public void show(Sheet sheet) {
    Region scrim = new Region();
    scrim.getStyleClass().add("scrim");
    StackPane pane = new StackPane(scrim, sheet);
    StackPane.setMargin(sheet, new Insets(16));
    shown.push(new Shown(sheet, pane, getScene() == null ? null : getScene().getFocusOwner()));
    getChildren().add(pane);
    applyCss();
    layout();
    Focus.first(sheet);
    sheet.opened(() -> remove(sheet));
    sheet.pseudoClassStateChanged(OPEN, true);
  }

  @Override
  public void close() {
    if (!shown.isEmpty()) {
      shown.peek().sheet().close();
    }
  }

  /** Whether a sheet is open. */
  public boolean isOpen() {
    return !shown.isEmpty();
  }

  @Override
  public void message(String title, String text) {
    Sheet sheet = new Sheet(title, Sheet.sentence(text));
    sheet.action(Messages.of("kit.ok"), Tone.ACCENT, () -> {});
    show(sheet);
  }

  @Override
  public void confirm(String title, String text, String yes, Tone tone, Runnable onYes) {
    Sheet sheet = new Sheet(title, Sheet.sentence(text)).cancel();
    sheet.action(yes, tone, onYes).setId("sheetYes");
    show(sheet);
  }

  @Override
  public void input(
      String title,
      String label,
      String start,
      Function<String, String> check,
      Consumer<String> on) {
    TextField field = new TextField(start);
    TextLimit.set(field, TextLimit.LINE);
    field.setId("sheetInput");
    Label problem = Sheet.sentence("");
    problem.getStyleClass().addAll("small-text", Tone.DANGER.styleClass());
    Sheet sheet = new Sheet(title, new FieldLabel(label, "", field), field, problem).cancel();
    var ok = sheet.action(Messages.of("kit.ok"), Tone.ACCENT, () -> on.accept(field.getText()));
    ok.setId("sheetYes");
    field
        .textProperty()
        .subscribe(text -> {
          problem.setText(text.isEmpty() ? "" : check.apply(text));
          ok.setDisable(text.isEmpty() || !problem.getText().isEmpty());
        });
    show(sheet.focusOn(field));
  }

  @Override
  public void openFile(String title, Consumer<Path> on) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chosen(chooser.showOpenDialog(getScene().getWindow()), on);
  }

  @Override
  public void saveFile(String title, String name, Consumer<Path> on) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chosen(chooser.showSaveDialog(getScene().getWindow()), on);
  }

  private static void chosen(File file, Consumer<Path> on) {
    if (file != null) {
      on.accept(file.toPath());
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      event.consume();
      close();
    }
  }

  private void remove(Sheet sheet) {
    Shown found = shown.stream().filter(one -> one.sheet().equals(sheet)).findFirst().orElseThrow();
    shown.remove(found);
    getChildren().remove(found.pane());
    if (found.focusBefore() != null) {
      found.focusBefore().requestFocus();
    }
    sheet.closed();
  }

  /** The Tab key stays within the open sheet. */
  private void keepFocus(ObservableValue<? extends Node> property, Node before, Node now) {
    if (isOpen() && now != null && !Focus.within(now, shown.peek().pane())) {
      Focus.first(shown.peek().sheet());
    }
  }
}
