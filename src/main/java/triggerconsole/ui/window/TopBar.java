package triggerconsole.ui.window;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Tone;

/** The program's name, the profile in use, its token, and help. */
final class TopBar extends HBox {

  /** From this width on, in heights of its letters, there is room for the program's name. */
  private static final double ROOM_FOR_NAME = 42;

  private final Label name =
      new Label(Messages.of("window.name"), Icons.of(Octicons.PAPER_AIRPLANE_16, Tone.SUCCESS));
  private final ComboBox<Profile> picker = new ComboBox<>();
  private final Button token = new Button(null, Icons.of(Octicons.LOCK_16));

  TopBar(MainWindow.Parts parts, Runnable openProfiles, Runnable openHelp) {
    getStyleClass().addAll("top-bar", "gap-12");
    name.getStyleClass().add("app-name");
    name.setMinWidth(USE_PREF_SIZE);
    widthProperty().subscribe(width -> fit());
    name.fontProperty().subscribe(font -> fit());
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(name, picker(parts.desk()), token, space, help(openHelp));
    token.setId("token");
    token.getStyleClass().add("token-button");
    token.setOnAction(event -> openProfiles.run());
    parts.tokenText().subscribe((Consumer<String>) this::show);
    parts.tokenTone().subscribe((Consumer<Tone>) this::show);
  }

  /** In a narrow window the profile and its token matter more than the program's name. */
  private void fit() {
    boolean room = getWidth() >= ROOM_FOR_NAME * name.getFont().getSize();
    name.setContentDisplay(room ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
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

  private void show(String words) {
    token.setText(words);
    token.setAccessibleText(Messages.of("window.token", words));
  }

  private void show(Tone tone) {
    token.getStyleClass().removeIf(name -> name.startsWith("tone-"));
    token.getStyleClass().add(tone.styleClass());
  }
}
