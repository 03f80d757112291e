package triggerconsole.ui.send.form;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One offered id: the id in mono, and below it what is known of it. */
final class KnownIdCell extends ListCell<KnownId> {

  private final IdsViewModel ids;
  private final Label id = new Label();
  private final Label remark = new Label();
  private final VBox lines = new VBox(id, remark);

  KnownIdCell(IdsViewModel ids) {
    this.ids = ids;
    id.getStyleClass().add("mono");
    remark.getStyleClass().addAll("small-text", "muted");
  }

  @Override
  protected void updateItem(KnownId known, boolean empty) {
    super.updateItem(known, empty);
    setGraphic(empty ? null : lines);
    if (!empty) {
      id.setText(known.id());
      remark.setText(ids.remark(known));
      setAccessibleText(known.id() + ", " + remark.getText());
    }
  }
}
