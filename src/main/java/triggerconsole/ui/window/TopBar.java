package triggerconsole.ui.window;

import java.time.InstantSource;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Tone;

/** The program's name, the profile in use, its token, and help. */
final class TopBar extends HBox {

  private final InstantSource clock;
  private final ComboBox<Profile> picker = new ComboBox<>();
  private final Button token = new Button(null, Icons.of(Octicons.LOCK_16));

  TopBar(Desk desk, InstantSource clock, Runnable openProfiles, Runnable openHelp) {
    this.clock = clock;
    getStyleClass().addAll("top-bar", "gap-12");
    Label name =
        new Label(Messages.of("window.name"), Icons.of(Octicons.PAPER_AIRPLANE_16, Tone.SUCCESS));
    name.getStyleClass().add("app-name");
    name.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(name, picker(desk), token, space, help(openHelp));
    token.setId("token");
    token.getStyleClass().add("token-button");
    token.setOnAction(event -> openProfiles.run());
    desk.token().subscribe(this::show);
  }

  private ComboBox<Profile> picker(Desk desk) {
    picker.setId("profile");
    picker.setAccessibleText(Messages.of("window.profile"));
    picker.setItems(desk.profiles());
    picker.setCellFactory(list -> new ProfileCell());
    picker.setButtonCell(new ProfileCell());
    picker.valueProperty().bindBidirectional(desk.profile());
    picker.setMinWidth(0);
    return picker;
  }

  private static Button help(Runnable openHelp) {
    Button help = new Button("?");
    help.setId("help");
    help.setAccessibleText(Messages.of("window.help"));
    help.setTooltip(new Tooltip(Messages.of("window.help")));
    help.setMinWidth(USE_PREF_SIZE);
    help.setOnAction(event -> openHelp.run());
    return help;
  }

  private void show(TokenState state) {
    String sentence = state.sentence(clock.instant(), ZoneId.systemDefault());
    token.setText(sentence);
    token.setAccessibleText(Messages.of("window.token", sentence));
    token.getStyleClass().removeIf(name -> name.startsWith("tone-"));
    token.getStyleClass().add(tone(state.kind()).styleClass());
  }

  private static Tone tone(TokenState.Kind kind) {
    return switch (kind) {
      case OPAQUE, VALID, ENCRYPTED, UNKNOWN -> Tone.NEUTRAL;
      case NONE, EXPIRING, NOT_YET_VALID -> Tone.ATTENTION;
      case EXPIRED, DAMAGED -> Tone.DANGER;
    };
  }
}
