package triggerconsole.ui.kit;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A whole number within a range. It counts when the field is left or Enter is pressed; the arrow
 * keys count up and down; what is no such number is marked, and forgotten when the field is left.
 */
public final class NumberField extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final int least;
  private final int most;
  private final IntConsumer onChange;
  private int number;

  /** A number from {@code least} to {@code most}. */
  public NumberField(int least, int most, IntConsumer onChange) {
    this.least = least;
    this.most = most;
    this.onChange = onChange;
    TextLimit.set(this, TextLimit.LINE);
    getStyleClass().addAll("mono", "number-field");
    setOnAction(event -> commit());
    focusedProperty()
        .addListener((property, before, now) -> {
          if (!now) {
            commit();
            setNumber(number);
          }
        });
    textProperty().addListener((property, before, now) -> mark(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
  }

  /** Shows a number without telling it. */
  public void setNumber(int now) {
    number = now;
    setText(Integer.toString(now));
  }

  private void mark(String text) {
    pseudoClassStateChanged(WRONG, !valid(text));
  }

  private boolean valid(String text) {
    return text.matches("\\d{1,9}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most;
  }

  private void commit() {
    if (valid(getText()) && Integer.parseInt(getText()) != number) {
      number = Integer.parseInt(getText());
      onChange.accept(number);
    }
  }

  private void arrows(KeyEvent event) {
    int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    if (step != 0) {
      event.consume();
      int from = valid(getText()) ? Integer.parseInt(getText()) : number;
      setText(Integer.toString(Math.clamp(from + step, least, most)));
      commit();
      end();
    }
  }
}
