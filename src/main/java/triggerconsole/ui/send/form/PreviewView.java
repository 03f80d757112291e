package triggerconsole.ui.send.form;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;

/** What would be sent now, byte for byte, with its size. */
final class PreviewView extends VBox {

  private static final double PAUSE_MS = 60;

  private final FormViewModel form;
  private final CodeText text = new CodeText(Messages.of("send.form.preview"));
  private final Label size = new Label();
  private final CheckBox pretty = new CheckBox(Messages.of("send.form.preview.pretty"));
  private final Pause pause = new Pause(PAUSE_MS, this::refresh);

  PreviewView(FormViewModel form) {
    this.form = form;
    setId("preview");
    getStyleClass().addAll("preview", "gap-4");
    Label title = new Label(Messages.of("send.form.preview.title"));
    title.getStyleClass().addAll("small-text", "strong", "muted");
    size.getStyleClass().addAll("small-text", "muted");
    pretty.setId("previewPretty");
    pretty.setAccessibleText(Messages.of("send.form.preview.prettyLong"));
    pretty.getStyleClass().add("small-text");
    pretty.setOnAction(event -> refresh());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, size, space, pretty);
    head.getStyleClass().addAll("gap-8", "field-head");
    VBox.setVgrow(text, Priority.ALWAYS);
    getChildren().addAll(head, text);
    managedProperty().bind(visibleProperty());
    form.draftProperty().subscribe(draft -> pause.restart());
    visibleProperty().subscribe(visible -> refresh());
  }

  /** The text that is shown. */
  String shownText() {
    return text.text();
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    Preview preview = Preview.of(form.body(), pretty.isSelected());
    text.show(Code.json(preview.text()));
    size.setText(
        preview.cut()
            ? Messages.of("send.form.preview.cut", preview.bytes())
            : Messages.of("send.form.preview.size", preview.bytes()));
  }
}
