package triggerconsole.ui.exchange;

import java.util.function.Consumer;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import triggerconsole.history.HistoryRow;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Tone;

/** A cell of the history's table: plain text, mono text, or the verdict's chip. */
final class TextCell extends TableCell<HistoryRow, HistoryRow> {

  /** What a row looks like in one column. */
  interface Look {
    Consumer<TextCell> of(HistoryRow row);
  }

  /** What the cell keeps free beside a chip, in pixels. */
  private static final double CHIP_MARGIN = 16;

  private final Look look;
  private final Chip chip = new Chip("", Tone.NEUTRAL);

  /** Around the chip, which so gets shorter, and not cut, where the cell is narrow. */
  private final HBox line = new HBox(chip);

  TextCell(Look look) {
    this.look = look;
    chip.setMinWidth(0);
    line.getStyleClass().add("chip-line");
    line.maxWidthProperty().bind(widthProperty().subtract(CHIP_MARGIN));
  }

  static Consumer<TextCell> plain(String text) {
    return cell -> cell.setText(text);
  }

  static Consumer<TextCell> mono(String text) {
    return cell -> {
      cell.setText(text);
      cell.getStyleClass().add("mono");
    };
  }

  /** Where there is no room, the middle goes: it tells people least of an id. */
  static Consumer<TextCell> bothEnds(String text) {
    return mono(text).andThen(cell -> cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS));
  }

  static Consumer<TextCell> chip(HistoryRow row) {
    return cell -> {
      cell.chip.show(RowWords.verdict(row), RowWords.style(row).tone());
      cell.setGraphic(cell.line);
      cell.setAccessibleText(cell.chip.getText());
    };
  }

  @Override
  protected void updateItem(HistoryRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    getStyleClass().remove("mono");
    if (!empty && row != null) {
      look.of(row).accept(this);
    }
  }
}
