package triggerconsole.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;

/** A cell of a table of many rows: plain text, mono text, or a chip. */
public final class TextCell<R> extends TableCell<R, R> {

  /** What a row looks like in one column. */
  public interface Look<R> {
    /** Brings a cell to show the row. */
    Consumer<TextCell<R>> of(R row);
  }

  /** What the cell keeps free beside a chip, in pixels. */
  private static final double CHIP_MARGIN = 16;

  private final Look<R> look;
  private final Chip chip = new Chip("", Tone.NEUTRAL);

  /** Around the chip, which so gets shorter, and not cut, where the cell is narrow. */
  private final HBox line = new HBox(chip);

  private TextCell(Look<R> look) {
    this.look = look;
    chip.setMinWidth(0);
    line.getStyleClass().add("chip-line");
    line.maxWidthProperty().bind(widthProperty().subtract(CHIP_MARGIN));
  }

  /** A column of such cells, which can be neither sorted nor moved. */
  public static <R> TableColumn<R, R> column(String title, Look<R> look) {
    TableColumn<R, R> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(ignored -> new TextCell<>(look));
    return column;
  }

  /** A text. */
  public static <R> Consumer<TextCell<R>> plain(String text) {
    return cell -> cell.setText(text);
  }

  /** A text as it goes over the wire. */
  public static <R> Consumer<TextCell<R>> mono(String text) {
    return cell -> {
      cell.setText(text);
      cell.getStyleClass().add("mono");
    };
  }

  /** Where there is no room, the middle goes: it tells people least of an id. */
  public static <R> Consumer<TextCell<R>> bothEnds(String text) {
    Consumer<TextCell<R>> mono = mono(text);
    return mono.andThen(cell -> cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS));
  }

  /** A word in a chip. */
  public static <R> Consumer<TextCell<R>> chip(String text, Tone tone) {
    return cell -> {
      cell.chip.show(text, tone);
      cell.setGraphic(cell.line);
      cell.setAccessibleText(text);
    };
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    getStyleClass().remove("mono");
    if (!empty && row != null) {
      look.of(row).accept(this);
    }
  }
}
