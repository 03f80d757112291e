package triggerconsole.ui.sandbox;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.BotModule;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;

/** The map with what can be done to it, and the module that is looked at. */
final class MapPane extends VBox {

  private final SandboxParts parts;
  private final MapView map = new MapView();
  private final Label name = new Label();
  private final Label id = new Label();
  private final Link copy;
  private final Link use;
  private Optional<BotMap> shown = Optional.empty();

  MapPane(SandboxParts parts) {
    this.parts = parts;
    getStyleClass().add("map-pane");
    name.setId("sandboxModule");
    name.getStyleClass().add("strong");
    name.setMinWidth(0);
    id.getStyleClass().addAll("mono", "muted");
    copy = new Link(Messages.of("sandboxplace.map.copy"), this::copy);
    copy.setId("sandboxCopyModule");
    use = new Link(Messages.of("sandboxplace.map.use"), this::use);
    use.setId("sandboxUseModule");
    FlowPane words = new FlowPane(name, id, copy, use);
    words.getStyleClass().add("gap-12");
    words.setMinWidth(0);
    HBox tools =
        new HBox(
            button("sandboxMapSmaller", "smaller", Octicons.DASH_16, map::zoomOut),
            button("sandboxMapLarger", "larger", Octicons.PLUS_16, map::zoomIn),
            button("sandboxMapFit", "fit", Octicons.SCREEN_FULL_16, map::fit));
    tools.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox bar = new HBox(words, tools);
    bar.getStyleClass().add("map-bar");
    setVgrow(map, Priority.ALWAYS);
    getChildren().addAll(map, bar);
    map.chosen().subscribe(module -> tell());
  }

  /** Shows where the user in mind is. */
  void show(Seen seen) {
    shown = seen.user().map(user -> BotMap.of(user, seen));
    shown.ifPresent(map::show);
    tell();
  }

  private void tell() {
    Optional<BotModule> module = module();
    name.setText(module.map(BotModule::name).orElse(""));
    id.setText(module.map(one -> Long.toString(one.id())).orElse(""));
    copy.setVisible(module.isPresent());
    use.setVisible(module.isPresent());
  }

  private Optional<BotModule> module() {
    return shown.flatMap(now -> map.chosen().get().flatMap(now.bot()::module));
  }

  private void copy() {
    module()
        .ifPresent(one -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(Long.toString(one.id()));
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private void use() {
    module().ifPresent(one -> parts.useModule().accept(one.id()));
  }

  private static Button button(String id, String word, Ikon icon, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "small", "map-tool");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Messages.of("sandboxplace.map." + word));
    button.setTooltip(new Tooltip(Messages.of("sandboxplace.map." + word)));
    button.setOnAction(event -> action.run());
    return button;
  }
}
