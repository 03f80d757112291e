package triggerconsole.ui.kit;

import java.util.List;

/** The sizes of the text, and with it of everything, in percent. */
public final class Zoom {

  /** The steps, 50 to 200 %. */
  public static final List<Integer> STEPS =
      List.of(50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200);

  private Zoom() {}

  /** The next larger step, or the same at the end. */
  public static int larger(int percent) {
    return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
  }

  /** The next smaller step, or the same at the end. */
  public static int smaller(int percent) {
    return STEPS.reversed().stream()
        .filter(step -> step < percent)
        .findFirst()
        .orElse(STEPS.getFirst());
  }

  /** The step nearest to a number from a settings file. */
  public static int nearest(int percent) {
    return STEPS.stream()
        .min((a, b) -> Integer.compare(Math.abs(a - percent), Math.abs(b - percent)))
        .orElseThrow();
  }
}
