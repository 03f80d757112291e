package triggerconsole.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import triggerconsole.base.Messages;
import triggerconsole.ui.history.NewCases.Written;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/** Asks which suite exchanges become cases of, a new one or one that is there. */
final class SuiteSheet {

  /** A suite is written and read by people; nobody reads more cases than this. */
  static final int MOST_CASES = 500;

  private final HistoryParts parts;
  private final NewCases cases;
  private final ComboBox<Optional<Path>> suite = new ComboBox<>();
  private final TextField name = new TextField(Messages.of("historyplace.suite.start"));
  private final Label nameLabel = new Label(Messages.of("historyplace.suite.name"));
  private final Label problem = Sheet.sentence("");
  private final Sheet sheet;
  private final Button save;

  private SuiteSheet(HistoryParts parts, List<Long> ids, List<Path> files) {
    this.parts = parts;
    this.cases = new NewCases(parts.history(), parts.suites(), ids);
    Label suiteLabel = new Label(Messages.of("historyplace.suite.which"));
    suiteLabel.setLabelFor(suite);
    suiteLabel.getStyleClass().add("strong");
    nameLabel.setLabelFor(name);
    nameLabel.getStyleClass().add("strong");
    fill(files);
    TextLimit.set(name, TextLimit.LINE);
    name.setId("suiteName");
    problem.setId("suiteProblem");
    VBox fields = new VBox(suiteLabel, suite, nameLabel, name, problem);
    fields.getStyleClass().add("sheet-fields");
    sheet =
        new Sheet(
            Messages.of("historyplace.suite.title"),
            Sheet.sentence(Messages.of("historyplace.suite.text")),
            fields);
    sheet.cancel();
    save = sheet.stay(Messages.of("historyplace.suite.save"), this::save);
    save.setId("saveSuite");
    save.getStyleClass().add("success");
    save.setDefaultButton(true);
    sheet.focusOn(name);
    suite.valueProperty().subscribe(this::chosen);
    name.textProperty().subscribe(text -> check());
  }

  /** Asks, once it is known which suites there are. */
  static void open(HistoryParts parts, List<Long> ids) {
    if (ids.size() > MOST_CASES) {
      parts
          .dialogs()
          .message(
              Messages.of("historyplace.suite.title"),
              Messages.of("historyplace.suite.many", MOST_CASES, ids.size()));
      return;
    }
    parts
        .background()
        .run(
            "list suites",
            () -> parts.suites().files(),
            files -> parts.dialogs().show(new SuiteSheet(parts, ids, files).sheet));
  }

  private void fill(List<Path> files) {
    suite.setId("suiteChoice");
    suite.setAccessibleText(Messages.of("historyplace.suite.which"));
    suite.setMaxWidth(Double.MAX_VALUE);
    suite.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Path> file) {
            return file == null ? "" : word(file);
          }

          @Override
          public Optional<Path> fromString(String text) {
            throw new UnsupportedOperationException(text);
          }
        });
    suite
        .getItems()
        .addAll(
            Stream.concat(Stream.of(Optional.<Path>empty()), files.stream().map(Optional::of))
                .toList());
    suite.setValue(Optional.empty());
  }

  private static String word(Optional<Path> file) {
    return file.map(path -> path.getFileName().toString())
        .orElseGet(() -> Messages.of("historyplace.suite.new"));
  }

  private void chosen(Optional<Path> file) {
    boolean fresh = file.isEmpty();
    for (var node : List.of(name, nameLabel)) {
      node.setVisible(fresh);
      node.setManaged(fresh);
    }
    check();
  }

  private void check() {
    boolean nameless = suite.getValue().isEmpty() && name.getText().isBlank();
    save.setDisable(nameless);
    say(nameless ? Messages.of("historyplace.suite.nameless") : "");
  }

  private void say(String what) {
    problem.setText(what);
    problem.setVisible(!what.isEmpty());
    problem.setManaged(!what.isEmpty());
  }

  private void save() {
    Optional<Path> file = suite.getValue();
    String newName = name.getText().strip();
    save.setDisable(true);
    parts
        .background()
        .run(
            "save as suite",
            () -> file.map(cases::append).orElseGet(() -> cases.create(newName)),
            this::saved);
  }

  private void saved(Written written) {
    save.setDisable(false);
    say(written.refusal());
    written
        .file()
        .ifPresent(file -> {
          sheet.close();
          String said =
              Messages.of(
                  written.cases() == 1 ? "historyplace.suite.one" : "historyplace.suite.saved",
                  written.cases(),
                  file.getFileName());
          Action open =
              new Action(
                  Messages.of("historyplace.suite.open"),
                  () -> parts.openSuite().accept(file.toString()));
          parts.notices().show(Notice.of("suite", Tone.SUCCESS, said, open));
        });
  }
}
