package triggerconsole.ui.window;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Shortcuts;
import triggerconsole.ui.kit.Tone;

/** What the window is for in three sentences, and its keys. */
final class HelpSheet {

  private HelpSheet() {}

  static Sheet sheet(int places) {
    GridPane keys = new GridPane();
    keys.getStyleClass().addAll("gap-8", "keys");
    row(keys, display(Shortcuts.SEND), "send");
    row(keys, display(Shortcuts.place(1)) + " … " + places, "place");
    row(keys, display(Shortcuts.FIND), "find");
    row(keys, display(Shortcuts.HELP), "rule");
    row(keys, display(Shortcuts.ESCAPE), "escape");
    row(keys, Messages.of("window.keys.zoom.keys"), "zoom");
    VBox guide = new VBox(Sheet.sentence(Messages.of("window.guide")), keys);
    guide.getStyleClass().add("gap-12");
    String title = Messages.of("window.help");
    Sheet sheet = new Sheet(title, new ScrolledBody(guide, title));
    sheet.action(Messages.of("kit.ok"), Tone.ACCENT, () -> {});
    return sheet;
  }

  private static void row(GridPane grid, String keys, String what) {
    Label key = new Label(keys);
    key.getStyleClass().add("key");
    key.setMinWidth(Label.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), key, new Label(Messages.of("window.keys." + what)));
  }

  private static String display(KeyCombination keys) {
    return keys.getDisplayText();
  }
}
