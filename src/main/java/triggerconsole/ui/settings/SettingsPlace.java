package triggerconsole.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import triggerconsole.base.Messages;
import triggerconsole.settings.Settings;
import triggerconsole.settings.Theme;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.NumberField;
import triggerconsole.ui.kit.Place;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.Zoom;

/** The preferences, where everything is kept, and what the program is. */
public final class SettingsPlace implements Place {

  private final SettingsViewModel model;
  private final Dialogs dialogs;
  private final Facts facts;
  private final Segmented<Theme> theme;
  private final ComboBox<Integer> zoom = new ComboBox<>();
  private final CheckBox still = new CheckBox(Messages.of("settingsPlace.motion.box"));
  private final NumberField timeLimit;
  private final NumberField retention;
  private final Node node;

  /** A view of the settings. */
  public SettingsPlace(SettingsViewModel model, Dialogs dialogs, Facts facts) {
    this.model = model;
    this.dialogs = dialogs;
    this.facts = facts;
    this.theme = themes();
    this.timeLimit = new NumberField(1, 3600, model::timeLimit);
    this.retention = new NumberField(0, 36500, model::retention);
    zooms();
    still.setId("reduceMotion");
    still.setOnAction(event -> model.reduceMotion(still.isSelected()));
    timeLimit.setId("timeLimit");
    retention.setId("retention");
    model.settings().subscribe(this::show);
    node = build();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String title() {
    return Messages.of("window.place.settings");
  }

  private Node build() {
    Label title = new Label(title());
    title.getStyleClass().add("title");
    VBox column =
        new VBox(
            title,
            new Group("settingsPlace.look")
                .add("settingsPlace.theme", theme)
                .add("settingsPlace.zoom", zoom)
                .add("settingsPlace.motion", still),
            new Group("settingsPlace.sending")
                .add("settingsPlace.timeLimit", timeLimit)
                .add("settingsPlace.certificates", new CertificatesView(model, dialogs)),
            new Group("settingsPlace.history").add("settingsPlace.retention", retention),
            new Group("settingsPlace.data").add("settingsPlace.folder", folder()),
            new AboutView(facts, dialogs));
    column.getStyleClass().add("settings");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Segmented<Theme> themes() {
    Map<Theme, String> words = new LinkedHashMap<>();
    for (Theme one : Theme.values()) {
      words.put(one, Messages.of("settingsPlace.theme." + one));
    }
    Segmented<Theme> choice = new Segmented<>(Messages.of("settingsPlace.theme"), words);
    choice.setId("theme");
    choice.getStyleClass().add("plain");
    choice.setValue(model.settings().get().theme());
    choice.valueProperty().addListener((property, before, now) -> model.theme(now));
    return choice;
  }

  private void zooms() {
    zoom.setId("zoom");
    zoom.getItems().setAll(Zoom.STEPS);
    zoom.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer percent) {
            return percent == null ? "" : percent + " %";
          }

          @Override
          public Integer fromString(String text) {
            return Integer.valueOf(text.replace(" %", ""));
          }
        });
    zoom.setValue(Zoom.nearest(model.settings().get().zoomPercent()));
    zoom.valueProperty().addListener((property, before, now) -> model.zoom(now));
  }

  private HBox folder() {
    Label path = new Label(facts.folder().toString());
    path.getStyleClass().add("mono");
    Button open = new Button(Messages.of("settingsPlace.folder.open"));
    open.setId("openDataFolder");
    open.setMinWidth(Button.USE_PREF_SIZE);
    open.setOnAction(event -> model.openDataFolder());
    HBox line = new HBox(path, open);
    line.getStyleClass().addAll("gap-12", "settings-line");
    return line;
  }

  private void show(Settings settings) {
    theme.setValue(settings.theme());
    zoom.setValue(Zoom.nearest(settings.zoomPercent()));
    still.setSelected(settings.reduceMotion());
    timeLimit.setNumber(settings.timeLimitSeconds());
    retention.setNumber(settings.retentionDays());
  }
}
