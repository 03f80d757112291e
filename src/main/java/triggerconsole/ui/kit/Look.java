package triggerconsole.ui.kit;

/**
 * How the window looks.
 *
 * @param dark light text on dark
 * @param zoom one of {@link Zoom#STEPS}
 * @param still no motion
 */
public record Look(boolean dark, int zoom, boolean still) {

  /** Light, at 100 %. */
  public static final Look LIGHT = new Look(false, 100, true);

  /** Dark, at 100 %. */
  public static final Look DARK = new Look(true, 100, true);
}
