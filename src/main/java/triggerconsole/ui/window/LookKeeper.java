package triggerconsole.ui.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import triggerconsole.settings.Settings;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.Theme;
import triggerconsole.ui.kit.Zoom;

/**
 * Keeps the window looking as the settings say and, where they leave it open, as the system does.
 */
final class LookKeeper {

  private final Preferences preferences;
  private final Theme theme;

  LookKeeper(Preferences preferences, Theme theme) {
    this.preferences = preferences;
    this.theme = theme;
    Platform.Preferences system = Platform.getPreferences();
    system.colorSchemeProperty().subscribe(this::apply);
    system.reducedMotionProperty().subscribe(this::apply);
    preferences.settings().subscribe(settings -> apply());
  }

  private void apply() {
    Settings settings = preferences.settings().get();
    Platform.Preferences system = Platform.getPreferences();
    boolean dark =
        switch (settings.theme()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> system.getColorScheme() == ColorScheme.DARK;
        };
    boolean still = settings.reduceMotion() || system.isReducedMotion();
    theme.apply(new Look(dark, Zoom.nearest(settings.zoomPercent()), still));
  }
}
