package triggerconsole.ui.bulk;

import java.nio.charset.Charset;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.table.TableTrouble;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/** The file: its name, how much is in it, and what is wrong with it. */
final class FileCard extends VBox {

  private static final int SHOWN_OF_HASH = 4;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final SetupViewModel setup;
  private final RunViewModel run;
  private final Label name = new Label();
  private final Label facts = new Label();
  private final Label trouble = new Label();
  private final Link western;

  FileCard(SetupViewModel setup, RunViewModel run) {
    this.setup = setup;
    this.run = run;
    setId("bulkFile");
    getStyleClass().addAll("card", "bulk-file", "gap-4");
    name.getStyleClass().add("strong");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    facts.setId("bulkFileFacts");
    facts.getStyleClass().addAll("muted", "small-text");
    facts.setWrapText(true);
    trouble.setId("bulkFileTrouble");
    trouble.getStyleClass().addAll("small-text", Tone.DANGER.styleClass());
    trouble.setWrapText(true);
    trouble.setMinHeight(USE_PREF_SIZE);
    western = new Link(Messages.of("bulkplace.western"), this::readAsWestern);
    western.setId("bulkWestern");
    for (Node part : new Node[] {facts, trouble, western}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    getChildren().addAll(name, facts, trouble, western);
    setup.file().subscribe(file -> refresh());
    setup.whole().subscribe(whole -> refresh());
    run.shown().subscribe(shown -> refresh());
  }

  private void refresh() {
    Optional<Shown> shown = run.shown().get();
    Optional<TableTrouble> wrong = Optional.empty();
    if (shown.isPresent()) {
      show(shown.get());
    } else if (setup.file().get().isPresent()) {
      ChosenFile file = setup.file().get().get();
      show(file);
      wrong = setup.trouble();
    } else {
      name.setText(Messages.of("bulkplace.noFile"));
      name.setTooltip(null);
      facts.setText(Messages.of("bulkplace.noFile.text"));
    }
    facts.setVisible(!facts.getText().isEmpty());
    trouble.setText(wrong.map(TableTrouble::sentence).orElse(""));
    trouble.setVisible(wrong.isPresent());
    western.setVisible(
        wrong.filter(found -> found.kind() == TableTrouble.Kind.ENCODING).isPresent());
    setAccessibleText(String.join(" ", name.getText(), facts.getText(), trouble.getText()).strip());
  }

  private void show(Shown shown) {
    name.setText(shown.facts().file().getFileName().toString());
    name.setTooltip(new Tooltip(shown.facts().file().toString()));
    facts.setText(
        Messages.of(
            "bulkplace.file.run",
            Numbers.grouped(shown.totals().planned()),
            hash(shown.facts().fingerprint().sha256())));
  }

  private void show(ChosenFile file) {
    name.setText(file.name());
    name.setTooltip(new Tooltip(file.path().toString()));
    String columns = Numbers.grouped(file.columns().size());
    facts.setText(
        setup.trouble().isPresent()
            ? ""
            : setup
                .whole()
                .get()
                .map(whole ->
                    Messages.of(
                        whole.rows() == 1 ? "bulkplace.file.one" : "bulkplace.file",
                        Numbers.grouped(whole.rows()),
                        columns,
                        hash(whole.fingerprint().sha256())))
                .orElseGet(() -> Messages.of("bulkplace.file.reading", columns)));
  }

  private void readAsWestern() {
    setup.file().get().ifPresent(file -> setup.choose(file.path(), Optional.of(WESTERN)));
  }

  private static String hash(String sha256) {
    return sha256.substring(0, SHOWN_OF_HASH) + "…";
  }
}
