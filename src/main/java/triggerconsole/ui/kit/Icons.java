package triggerconsole.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Signs from the Octicons font. They decorate; a word beside them says the same. */
public final class Icons {

  private Icons() {}

  /** A sign in the colour of the text around it, 16 px at 100 %. */
  public static FontIcon of(Ikon ikon) {
    return new FontIcon(ikon);
  }

  /** A sign in a colour family. */
  public static FontIcon of(Ikon ikon, Tone tone) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add(tone.styleClass());
    return icon;
  }

  /** A large sign, 32 px at 100 %, for empty places. */
  public static FontIcon large(Ikon ikon) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add("large");
    return icon;
  }
}
