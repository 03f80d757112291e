package triggerconsole.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Icons;

/** The PEM files that are trusted beside what the operating system trusts. */
final class CertificatesView extends VBox {

  private final SettingsViewModel model;
  private final VBox files = new VBox();

  CertificatesView(SettingsViewModel model, Dialogs dialogs) {
    this.model = model;
    getStyleClass().add("gap-8");
    files.getStyleClass().add("gap-4");
    Button add = new Button(Messages.of("settingsPlace.certificates.add"));
    add.setId("addCertificate");
    add.setOnAction(
        event -> dialogs.openFile(Messages.of("settingsPlace.certificates.choose"), model::trust));
    Label note = Group.note("");
    note.setId("certificateNote");
    note.textProperty().bind(model.certificateNote());
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    getChildren().addAll(files, add, note);
    model.settings().subscribe(settings -> show(settings.extraCertificates()));
  }

  private void show(List<Path> paths) {
    files.getChildren().setAll(paths.stream().map(this::row).toList());
  }

  private Node row(Path file) {
    Label name = new Label(file.toString());
    name.getStyleClass().add("mono");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button remove = new Button(null, Icons.of(Octicons.X_16));
    remove.getStyleClass().addAll("flat", "small");
    remove.setAccessibleText(Messages.of("settingsPlace.certificates.remove", file));
    remove.setOnAction(event -> model.distrust(file));
    HBox row = new HBox(name, remove);
    row.getStyleClass().add("certificate");
    return row;
  }
}
