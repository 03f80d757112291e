package triggerconsole.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;

/**
 * A card over the window: a title, what it says or asks, and its buttons at the lower right. Shown
 * by {@link Dialogs#show}; Esc and the cancel button close it.
 */
public final class Sheet extends VBox {

  private final HBox buttons = new HBox();
  private Runnable onClose = () -> {};
  private Runnable closer = () -> {};
  private Node first;

  /** A sheet with a title and a body. */
  public Sheet(String title, Node... body) {
    getStyleClass().add("window-sheet");
    setMaxHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    Label head = new Label(title);
    head.getStyleClass().add("title");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    buttons.getStyleClass().add("sheet-buttons");
    getChildren().add(head);
    getChildren().addAll(body);
    getChildren().add(buttons);
  }

  /** A sentence as a body wants it: wrapped, in the text's colour. */
  public static Label sentence(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("sentence");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** Adds the button that closes it and does nothing else. */
  public Sheet cancel() {
    return cancel(Messages.of("kit.cancel"));
  }

  /** Adds the button that closes it and does nothing else, with its word. */
  public Sheet cancel(String word) {
    Button button = new Button(word);
    button.setId("sheetCancel");
    button.setCancelButton(true);
    button.setOnAction(event -> close());
    buttons.getChildren().add(button);
    return this;
  }

  /** Adds a button that closes the sheet and then acts. The first one answers to Enter. */
  public Button action(String word, Tone tone, Runnable action) {
    Button button = button(word, tone);
    button.setOnAction(event -> {
      close();
      action.run();
    });
    return button;
  }

  /** Adds a button that acts and leaves the sheet open. */
  public Button stay(String word, Runnable action) {
    Button button = button(word, Tone.NEUTRAL);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** What has the focus when the sheet opens; else the first thing that can have it. */
  public Sheet focusOn(Node node) {
    first = node;
    return this;
  }

  /** What is done once it is closed, however that came. */
  public Sheet onClose(Runnable action) {
    onClose = action;
    return this;
  }

  /** Closes it. */
  public void close() {
    closer.run();
  }

  void opened(Runnable howToClose) {
    closer = howToClose;
    if (first != null) {
      first.requestFocus();
    }
  }

  void closed() {
    closer = () -> {};
    onClose.run();
  }

  private Button button(String word, Tone tone) {
    Button button = new Button(word);
    switch (tone) {
      case DANGER -> button.getStyleClass().add("danger");
      case SUCCESS -> button.getStyleClass().add("success");
      case ACCENT -> button.getStyleClass().add("accent");
      case ATTENTION, DONE, NEUTRAL, UNSURE -> {}
    }
    button.setDefaultButton(tone != Tone.NEUTRAL);
    buttons.getChildren().add(button);
    return button;
  }
}
