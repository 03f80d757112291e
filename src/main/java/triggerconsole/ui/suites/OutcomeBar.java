package triggerconsole.ui.suites;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.suites.RunStatus.Tally;

/** How far a run is, as a bar of what passed and what failed. */
final class OutcomeBar extends Pane {

  private final Region passed = part("tone-success");
  private final Region failed = part("tone-danger");
  private final Region skipped = part("tone-neutral");
  private Tally tally = RunStatus.NEVER.tally();

  OutcomeBar() {
    setId("suiteProgress");
    getStyleClass().add("outcome-bar");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    getChildren().addAll(passed, failed, skipped);
  }

  /**
   * Shows this much.
   *
   * @param total how much a full bar is
   */
  void show(Tally now, long total) {
    tally = new Tally((int) Math.max(1, total), now.passed(), now.failed(), now.skipped());
    setAccessibleText(
        Messages.of(
            "suites.bar",
            Numbers.grouped(now.known()),
            Numbers.grouped(total),
            Numbers.grouped(now.failed())));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    x = place(passed, x, tally.passed());
    x = place(failed, x, tally.failed());
    place(skipped, x, tally.skipped());
  }

  private double place(Region part, double x, int number) {
    // What failed is seen, however many passed.
    double least = number == 0 ? 0 : 3;
    double width = Math.max(least, getWidth() * number / Math.max(1, tally.lines()));
    part.resizeRelocate(x, 0, Math.min(width, Math.max(0, getWidth() - x)), getHeight());
    return x + width;
  }

  private static Region part(String tone) {
    Region region = new Region();
    region.getStyleClass().addAll("outcome-part", tone);
    return region;
  }
}
