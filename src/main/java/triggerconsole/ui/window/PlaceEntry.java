package triggerconsole.ui.window;

import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Place;

/**
 * A place in the navigation.
 *
 * @param id the button's id for UI automation (contract, section 5)
 * @param word what the button says
 * @param low whether it stands at the lower end
 * @param factory builds the place when it is first shown
 */
public record PlaceEntry(
    String id, String word, Ikon icon, boolean low, Supplier<? extends Place> factory) {

  /** A place among the upper ones, whose word is in the bundle under its name. */
  static PlaceEntry upper(String id, String name, Ikon icon, Supplier<? extends Place> factory) {
    return new PlaceEntry(id, Messages.of("window.place." + name), icon, false, factory);
  }

  /** The same at the lower end. */
  static PlaceEntry lower(String id, String name, Ikon icon, Supplier<? extends Place> factory) {
    return new PlaceEntry(id, Messages.of("window.place." + name), icon, true, factory);
  }
}
