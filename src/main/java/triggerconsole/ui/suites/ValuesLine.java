package triggerconsole.ui.suites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.TextLimit;

/** Who and what the error lab is to use where the sandbox's users and modules are of no use. */
final class ValuesLine extends VBox {

  private final SuitesViewModel model;
  private final FlowPane fields = new FlowPane();
  private final Map<String, TextField> byName = new LinkedHashMap<>();
  private List<String> shown = List.of();

  ValuesLine(SuitesViewModel model) {
    this.model = model;
    setId("labValues");
    getStyleClass().add("suite-values");
    fields.getStyleClass().add("suite-value-fields");
    Label why = new Label(Messages.of("suites.values"));
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    why.getStyleClass().add("muted");
    getChildren().addAll(why, fields);
    model.chosen().subscribe(chosen -> show());
    model.profile().subscribe(profile -> show());
    model.options().subscribe(options -> fill());
  }

  private void show() {
    List<String> needed = model.needed();
    setVisible(!needed.isEmpty());
    setManaged(!needed.isEmpty());
    if (!needed.equals(shown)) {
      shown = needed;
      byName.clear();
      fields.getChildren().setAll(needed.stream().map(this::field).toList());
    }
    fill();
  }

  private VBox field(String name) {
    TextField field = new TextField();
    field.setId("value-" + name);
    field.getStyleClass().add("mono");
    TextLimit.set(field, TextLimit.LINE);
    field
        .textProperty()
        .subscribe(
            (before, now) -> model.options().set(model.options().get().withValue(name, now)));
    byName.put(name, field);
    VBox box = new VBox(new FieldLabel(Messages.of("suites.value." + name), "", field), field);
    box.getStyleClass().add("suite-value");
    return box;
  }

  private void fill() {
    byName.forEach((name, field) -> {
      String now = model.options().get().values().getOrDefault(name, "");
      if (!field.getText().strip().equals(now)) {
        field.setText(now);
      }
    });
  }
}
