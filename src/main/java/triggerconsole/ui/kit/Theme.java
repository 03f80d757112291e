package triggerconsole.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The Primer theme with our fonts and style sheets, on one scene. */
public final class Theme {

  private static final List<String> SHEETS =
      List.of(
          "colours",
          "type",
          "kit",
          "exchange",
          "window",
          "send",
          "history",
          "suites",
          "sandbox",
          "bulk",
          "profiles",
          "settings");
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-SemiBold.otf",
          "Inter-Bold.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Bold.ttf");

  private final Scene scene;

  /** Loads the fonts and styles the scene. */
  public Theme(Scene scene) {
    this.scene = scene;
    FONTS.forEach(Theme::load);
    for (String sheet : SHEETS) {
      scene.getStylesheets().add(resource("css/" + sheet + ".css"));
    }
    apply(Look.LIGHT);
  }

  /** Changes the look; to be repeated when the scene gets another root. */
  public void apply(Look look) {
    Application.setUserAgentStylesheet(
        look.dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    List<String> classes = scene.getRoot().getStyleClass();
    classes.removeIf(name -> name.matches("light|dark|still|zoom-\\d+"));
    classes.add(look.dark() ? "dark" : "light");
    classes.add("zoom-" + look.zoom());
    if (look.still()) {
      classes.add("still");
    }
  }

  private static void load(String font) {
    try (InputStream in = Theme.class.getResourceAsStream("/triggerconsole/fonts/" + font)) {
      Font.loadFont(in, 13);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String path) {
    return Theme.class.getResource("/triggerconsole/" + path).toExternalForm();
  }
}
