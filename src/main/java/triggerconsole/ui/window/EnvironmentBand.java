package triggerconsole.ui.window;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.ui.kit.Icons;

/**
 * The band across the top of the window: green stripes in the sandbox, blue in a test environment,
 * and a full red bar with the profile's name in production.
 */
final class EnvironmentBand extends HBox {

  private final Label words = new Label(null, Icons.of(Octicons.ALERT_16));

  EnvironmentBand() {
    setId("environment");
    getChildren().add(words);
  }

  void show(Profile profile) {
    Environment environment = profile.environment();
    getStyleClass().setAll("band", "band-" + environment.name().toLowerCase(Locale.ROOT));
    boolean production = environment == Environment.PRODUCTION;
    words.setVisible(production);
    words.setManaged(production);
    words.setText(Messages.of("window.production", profile.name(), Hosts.of(profile)));
    setAccessibleText(Messages.of("window.environment." + environment));
  }
}
