package triggerconsole.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Starters;

/**
 * {@code presets.json}: requests kept under names, in an order of the person's own. Until something
 * is kept there are two starters, the uses that the article documents.
 */
public final class Presets {

  private final FileJson<PresetsJson> file;

  /** The presets kept in this folder. */
  public Presets(DataFolder folder) {
    this.file = new FileJson<>(folder.path().resolve("presets.json"), PresetsJson.class);
  }

  /** All of them, in order. */
  public synchronized Loaded<List<Preset>> read() {
    Loaded<Optional<PresetsJson>> loaded = file.read();
    return new Loaded<>(
        loaded.value().map(PresetsJson::list).orElseGet(Presets::starters), loaded.notice());
  }

  /** Keeps a draft under a name, at the end or in place of the preset of that name. */
  public void save(String name, Draft draft) {
    Preset preset = new Preset(name.strip(), draft);
    change(presets -> {
      int at = find(presets, name);
      if (at < 0) {
        presets.add(preset);
      } else {
        presets.set(at, preset);
      }
    });
  }

  /** Gives a preset another name; refuses one that another preset has. */
  public void rename(String name, String other) {
    change(presets -> {
      int at = find(presets, name);
      int taken = find(presets, other);
      if (taken >= 0 && taken != at) {
        throw new ConsoleException(Messages.of("settings.preset.exists", other), Remedy.NONE);
      }
      if (at >= 0) {
        presets.set(at, new Preset(other.strip(), presets.get(at).draft()));
      }
    });
  }

  /** Puts a preset at another place, counted from 0. */
  public void move(String name, int place) {
    change(presets -> {
      int at = find(presets, name);
      if (at >= 0) {
        Preset preset = presets.remove(at);
        presets.add(Math.clamp(place, 0, presets.size()), preset);
      }
    });
  }

  /** Takes a preset away. */
  public void delete(String name) {
    change(presets -> presets.removeIf(preset -> same(preset.name(), name)));
  }

  private synchronized void change(Consumer<List<Preset>> change) {
    List<Preset> presets = new ArrayList<>(read().value());
    change.accept(presets);
    file.write(PresetsJson.of(presets));
  }

  private static List<Preset> starters() {
    return List.of(
        new Preset(Messages.of("settings.starter.form"), Starters.formSubmitted()),
        new Preset(Messages.of("settings.starter.payment"), Starters.paymentDone()));
  }

  private static int find(List<Preset> presets, String name) {
    for (int i = 0; i < presets.size(); i++) {
      if (same(presets.get(i).name(), name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(String name, String other) {
    return name.equalsIgnoreCase(other.strip());
  }
}
