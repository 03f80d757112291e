package triggerconsole.ui.window;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.settings.Settings;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.FxBackground;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Theme;
import triggerconsole.ui.kit.Tone;

/**
 * The small window that says why the program cannot start, for whoever started it from a menu and
 * sees no terminal.
 */
final class StartTrouble {

  private final NoticeBar notices = new NoticeBar();
  private final SheetLayer root = new SheetLayer();
  private final FxBackground background =
      new FxBackground(new WindowTroubles(notices, root, Map.of(), Crash::of));
  private final Button quit = new Button(Messages.of("window.quit"));

  /**
   * What it says.
   *
   * @param folder the data folder that was meant
   * @param exists whether there is such a folder, so that it can be looked into
   */
  StartTrouble(ConsoleException trouble, Path folder, boolean exists) {
    String title = Messages.of("window.cannotStart");
    Label head = new Label(title, Icons.of(Octicons.ALERT_16, Tone.DANGER));
    head.getStyleClass().add("title");
    Label sentence = Sheet.sentence(trouble.getMessage());
    sentence.setId("startTrouble");
    VBox content = new VBox(notices, head, sentence, path(folder), buttons(folder, exists));
    content.getStyleClass().add("start-trouble");
    content.setAccessibleRole(AccessibleRole.DIALOG);
    content.setAccessibleText(title + ". " + trouble.getMessage());
    root.cover(content);
  }

  /** What is shown. */
  Parent root() {
    return root;
  }

  /** Shows it in a stage of its own size; to quit is to close the stage. */
  void show(Stage stage) {
    Scene scene = new Scene(root);
    new LookKeeper(new Preferences(Settings.DEFAULT, background, kept -> {}), new Theme(scene));
    Frame.addIcons(stage);
    stage.setTitle(Messages.of("window.name"));
    stage.setScene(scene);
    quit.setOnAction(event -> stage.hide());
    quit.requestFocus();
    stage.show();
  }

  private static VBox path(Path folder) {
    TextField field = new TextField(folder.toString());
    field.setId("startFolder");
    field.setEditable(false);
    field.getStyleClass().add("mono");
    VBox box = new VBox(new FieldLabel(Messages.of("window.cannotStart.folder"), "", field), field);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private HBox buttons(Path folder, boolean exists) {
    quit.setId("quit");
    quit.setDefaultButton(true);
    quit.setCancelButton(true);
    HBox buttons = new HBox();
    buttons.getStyleClass().add("sheet-buttons");
    if (exists) {
      Button open = new Button(Messages.of("window.remedy.OPEN_DATA_FOLDER"));
      open.setId("openFolder");
      open.setOnAction(event -> open(folder));
      buttons.getChildren().add(open);
    }
    buttons.getChildren().add(quit);
    return buttons;
  }

  private void open(Path folder) {
    background.run(
        "open folder",
        () -> {
          new SystemSettings(folder).openDataFolder();
          return folder;
        },
        opened -> {});
  }
}
