package triggerconsole.ui.send.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import triggerconsole.base.Messages;
import triggerconsole.settings.Preset;
import triggerconsole.trigger.FormDraft;
import triggerconsole.ui.kit.Link;

/** The way to a first request, below a form in which nothing stands yet. */
final class StartersHint extends HBox {

  private static final int MOST_OFFERED = 2;

  private final FormModels models;

  StartersHint(FormModels models) {
    this.models = models;
    setId("starters");
    getStyleClass().addAll("starters-hint", "gap-8");
    managedProperty().bind(visibleProperty());
    models.presets().allProperty().subscribe(this::fill);
    models.form().draftProperty().subscribe(draft -> refresh());
  }

  private void fill(List<Preset> presets) {
    Label hint = new Label(Messages.of("send.form.starters"));
    hint.getStyleClass().add("muted");
    getChildren().setAll(hint);
    presets.stream()
        .limit(MOST_OFFERED)
        .map(preset -> new Link(preset.name(), () -> models.presets().use(preset)))
        .forEach(getChildren()::add);
    refresh();
  }

  private void refresh() {
    boolean presets = !models.presets().allProperty().get().isEmpty();
    setVisible(presets && models.form().draft().equals(FormDraft.empty()));
  }
}
