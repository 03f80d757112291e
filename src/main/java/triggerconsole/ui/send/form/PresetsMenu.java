package triggerconsole.ui.send.form;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import triggerconsole.base.Messages;
import triggerconsole.settings.Preset;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Tone;

/** The presets: begin with one, keep the form as one, rename and delete them. */
final class PresetsMenu extends MenuButton {

  private static final int LONGEST_NAME = 60;

  private final PresetsViewModel presets;
  private final Dialogs dialogs;

  PresetsMenu(PresetsViewModel presets, Dialogs dialogs) {
    this.presets = presets;
    this.dialogs = dialogs;
    setId("presets");
    setMnemonicParsing(false);
    presets.allProperty().subscribe(this::fill);
    presets.currentProperty().subscribe(name -> title());
    presets.unchangedProperty().subscribe(unchanged -> title());
  }

  /** Asks for a name and keeps the form under it. */
  void save() {
    dialogs.input(
        Messages.of("send.form.preset.save.title"),
        Messages.of("send.form.preset.name"),
        presets.currentProperty().get(),
        PresetsMenu::check,
        this::saveAs);
  }

  private void saveAs(String name) {
    if (!presets.exists(name)) {
      presets.save(name);
      return;
    }
    dialogs.confirm(
        Messages.of("send.form.preset.replace.title"),
        Messages.of("send.form.preset.replace", name.strip()),
        Messages.of("send.form.preset.replace.yes"),
        Tone.DANGER,
        () -> presets.save(name));
  }

  private void title() {
    String current = presets.currentProperty().get();
    boolean unchanged = presets.unchangedProperty().get();
    setText(
        current.isEmpty()
            ? Messages.of("send.form.presets")
            : Messages.of(
                unchanged ? "send.form.presets.current" : "send.form.presets.changed", current));
    setAccessibleText(getText());
  }

  private void fill(List<Preset> all) {
    getItems().clear();
    for (Preset preset : all) {
      getItems().add(item(preset.name(), () -> presets.use(preset)));
    }
    getItems().add(new SeparatorMenuItem());
    getItems().add(item(Messages.of("send.form.preset.save"), this::save));
    if (!all.isEmpty()) {
      getItems().add(each("send.form.preset.rename", all, this::rename));
      getItems().add(each("send.form.preset.delete", all, this::delete));
    }
  }

  private void rename(Preset preset) {
    dialogs.input(
        Messages.of("send.form.preset.rename.title", preset.name()),
        Messages.of("send.form.preset.name"),
        preset.name(),
        PresetsMenu::check,
        name -> presets.rename(preset.name(), name));
  }

  private void delete(Preset preset) {
    dialogs.confirm(
        Messages.of("send.form.preset.delete.title", preset.name()),
        Messages.of("send.form.preset.delete.text"),
        Messages.of("send.form.preset.delete.yes"),
        Tone.DANGER,
        () -> presets.delete(preset.name()));
  }

  private static String check(String name) {
    if (name.isBlank()) {
      return Messages.of("send.form.preset.name.blank");
    }
    return name.strip().length() > LONGEST_NAME
        ? Messages.of("send.form.preset.name.long", LONGEST_NAME)
        : "";
  }

  private interface OnPreset {
    void act(Preset preset);
  }

  private static Menu each(String key, List<Preset> all, OnPreset action) {
    Menu menu = new Menu(Messages.of(key));
    for (Preset preset : all) {
      menu.getItems().add(item(preset.name(), () -> action.act(preset)));
    }
    return menu;
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
