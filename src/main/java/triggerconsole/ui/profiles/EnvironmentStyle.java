package triggerconsole.ui.profiles;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Region;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Tone;

/** How an environment looks: the same colours as the band across the window. */
final class EnvironmentStyle {

  private EnvironmentStyle() {}

  /** Its word. */
  static String word(Environment environment) {
    return Messages.of("profilesplace.environment." + environment);
  }

  /** All words, in order. */
  static Map<Environment, String> words() {
    Map<Environment, String> words = new EnumMap<>(Environment.class);
    for (Environment environment : Environment.values()) {
      words.put(environment, word(environment));
    }
    return words;
  }

  /** A chip with its word. */
  static Chip chip(Environment environment) {
    return new Chip(word(environment), tone(environment));
  }

  /** Its colour family. */
  static Tone tone(Environment environment) {
    return switch (environment) {
      case SANDBOX -> Tone.SUCCESS;
      case TEST -> Tone.ACCENT;
      case PRODUCTION -> Tone.DANGER;
    };
  }

  /** Colours a dot. */
  static void colour(Region dot, Environment environment) {
    dot.getStyleClass().setAll("dot", "dot-" + environment.name().toLowerCase(Locale.ROOT));
  }
}
