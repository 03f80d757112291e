package triggerconsole.ui.sandbox;

import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.NumberField;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** Asks how often a fault shall come and, of a late answer, how late. */
final class FaultSheet {

  private static final int MOST = 1_000_000;
  private static final int LATEST_SECONDS = 600;

  private FaultSheet() {}

  /** What to do with the numbers. */
  interface Chosen {
    void fault(int times, int lateSeconds);
  }

  static Sheet of(String name, boolean slow, Chosen chosen) {
    int[] numbers = {3, 5};
    NumberField times = new NumberField(1, MOST, number -> numbers[0] = number);
    times.setId("sandboxFaultTimes");
    times.setNumber(numbers[0]);
    NumberField late = new NumberField(0, LATEST_SECONDS, number -> numbers[1] = number);
    late.setId("sandboxFaultLate");
    late.setNumber(numbers[1]);
    VBox fields =
        new VBox(new FieldLabel(Messages.of("sandboxplace.fault.times"), "", times), times);
    fields.getStyleClass().add("gap-8");
    if (slow) {
      fields
          .getChildren()
          .addAll(new FieldLabel(Messages.of("sandboxplace.fault.late"), "", late), late);
    }
    Sheet sheet = new Sheet(name, fields);
    sheet.setId("sandboxFaultSheet");
    sheet.cancel();
    // Pressing the button takes the focus off the field, and with it the number counts.
    sheet.action(
        Messages.of("sandboxplace.fault.do"),
        Tone.ACCENT,
        () -> chosen.fault(numbers[0], numbers[1]));
    return sheet.focusOn(times);
  }
}
