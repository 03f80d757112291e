package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.NumberField;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/** How a suite is to be run, on one line: data file, how many at once, how fast, how far. */
final class OptionsLine extends FlowPane {

  private static final List<Integer> RATES = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
  private static final List<Integer> FAILURES = List.of(1, 3, 5, 10, 25, 100);

  private final SuitesViewModel model;
  private final Label data = new Label();
  private final Link choose;
  private final Link clear;
  private final NumberField atOnce;
  private final ComboBox<OptionalInt> rate;
  private final ComboBox<OptionalInt> stopAfter;
  private boolean showing;

  OptionsLine(SuitesViewModel model, Dialogs dialogs) {
    this.model = model;
    getStyleClass().add("suite-options");
    setId("suiteOptions");
    data.setId("dataFile");
    choose =
        new Link(
            Messages.of("suites.data.choose"),
            () ->
                dialogs.openFile(
                    Messages.of("suites.data.title"),
                    file -> change(model.options().get().withData(Optional.of(file)))));
    choose.setId("chooseData");
    choose.setAccessibleText(Messages.of("suites.data.title"));
    clear =
        new Link(
            Messages.of("suites.data.clear"),
            () -> change(model.options().get().withData(Optional.empty())));
    clear.setId("clearData");
    clear.setAccessibleText(Messages.of("suites.data.clear.name"));
    atOnce =
        new NumberField(
            1, RunOptions.MOST_AT_ONCE, number -> change(model.options().get().withAtOnce(number)));
    atOnce.setId("atOnce");
    atOnce.setPrefColumnCount(2);
    rate = choice("rate", RATES, limit -> change(model.options().get().withPerSecond(limit)));
    stopAfter =
        choice("stopAfter", FAILURES, limit -> change(model.options().get().withStopAfter(limit)));
    getChildren()
        .addAll(
            group(label("suites.data", choose), data, choose, clear),
            group(label("suites.atOnce", atOnce), atOnce),
            group(label("suites.rate", rate), rate),
            group(label("suites.stopAfter", stopAfter), stopAfter));
    model.options().subscribe(options -> show());
    model.rows().subscribe(rows -> show());
    model.chosen().subscribe(chosen -> show());
  }

  private void show() {
    showing = true;
    RunOptions options = model.options().get();
    atOnce.setNumber(options.atOnce());
    rate.setValue(options.perSecond());
    stopAfter.setValue(options.stopAfter());
    Optional<Path> file = options.data().or(() -> model.chosen().get().flatMap(ListedSuite::data));
    data.setText(file.map(this::dataWords).orElse(""));
    data.setTooltip(file.map(path -> new Tooltip(path.toString())).orElse(null));
    data.getStyleClass().remove(Tone.DANGER.styleClass());
    if (model.rows().get().flatMap(DataRows::trouble).isPresent()) {
      data.getStyleClass().add(Tone.DANGER.styleClass());
    }
    there(data, file.isPresent());
    there(clear, options.data().isPresent());
    showing = false;
  }

  private String dataWords(Path file) {
    String name = file.getFileName().toString();
    return model
        .rows()
        .get()
        .map(rows ->
            rows.trouble()
                .map(trouble -> Messages.of("suites.data.trouble", name, trouble))
                .orElseGet(() ->
                    rows.rows() == 1
                        ? Messages.of("suites.data.row", name)
                        : Messages.of("suites.data.rows", name, Numbers.grouped(rows.rows()))))
        .orElse(name);
  }

  private void change(RunOptions changed) {
    if (!showing) {
      model.options().set(changed);
    }
  }

  private ComboBox<OptionalInt> choice(
      String id, List<Integer> limits, java.util.function.Consumer<OptionalInt> on) {
    ComboBox<OptionalInt> box = new ComboBox<>();
    box.setId(id);
    box.getItems().add(OptionalInt.empty());
    limits.forEach(limit -> box.getItems().add(OptionalInt.of(limit)));
    box.setConverter(new Words("suites." + id + "."));
    box.setValue(OptionalInt.empty());
    box.valueProperty().subscribe((before, now) -> on.accept(now));
    return box;
  }

  private static Label label(String key, javafx.scene.Node field) {
    Label label = new Label(Messages.of(key));
    label.getStyleClass().add("muted");
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    if (field.getAccessibleText() == null) {
      field.setAccessibleText(Messages.of(key));
    }
    return label;
  }

  private static HBox group(javafx.scene.Node... nodes) {
    HBox group = new HBox(nodes);
    group.getStyleClass().add("suite-option");
    return group;
  }

  private static void there(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** A limit in words: none, or so many. */
  private static final class Words extends StringConverter<OptionalInt> {

    private final String key;

    Words(String key) {
      this.key = key;
    }

    @Override
    public String toString(OptionalInt limit) {
      return limit == null || limit.isEmpty()
          ? Messages.of(key + "none")
          : Messages.of(key + "some", limit.getAsInt());
    }

    @Override
    public OptionalInt fromString(String words) {
      return OptionalInt.empty();
    }
  }
}
