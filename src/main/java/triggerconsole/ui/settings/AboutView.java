package triggerconsole.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** What the program is, what it runs on, and whose work is in it. */
final class AboutView extends VBox {

  private static final List<String> LICENCES =
      List.of("third-party", "Inter-OFL", "JetBrainsMono-OFL");

  AboutView(Facts facts, Dialogs dialogs) {
    getStyleClass().addAll("settings-group", "gap-4");
    Label title = new Label(Messages.of("settingsPlace.about"));
    title.getStyleClass().add("group-title");
    getChildren().add(title);
    facts.lines().forEach(line -> getChildren().add(Sheet.sentence(line)));
    Link licences = new Link(Messages.of("settingsPlace.licences"), () -> dialogs.show(licences()));
    licences.setId("licences");
    getChildren().add(licences);
  }

  private static Sheet licences() {
    CodeText text = new CodeText(Messages.of("settingsPlace.licences"));
    text.getStyleClass().add("licences");
    text.show(
        Code.plain(LICENCES.stream().map(AboutView::read).collect(Collectors.joining("\n\n\n"))));
    Sheet sheet = new Sheet(Messages.of("settingsPlace.licences"), text);
    sheet.getStyleClass().add("wide");
    sheet.action(Messages.of("kit.close"), Tone.ACCENT, () -> {});
    return sheet;
  }

  private static String read(String name) {
    String path = "/triggerconsole/licences/" + name + ".txt";
    try (InputStream in = AboutView.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
