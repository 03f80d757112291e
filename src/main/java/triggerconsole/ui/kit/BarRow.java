package triggerconsole.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableRow;

/** A row with a bar in its colours at the left edge. */
public final class BarRow<R> extends TableRow<R> {

  private final Function<R, Tone> colours;
  private Tone tone = Tone.NEUTRAL;

  /** A row whose item has these colours. */
  public BarRow(Function<R, Tone> colours) {
    this.colours = colours;
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("bar", tone.styleClass());
    if (!empty && row != null) {
      tone = colours.apply(row);
      getStyleClass().addAll("bar", tone.styleClass());
    }
  }
}
