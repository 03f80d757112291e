package triggerconsole.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code names.json}: names of one's own for users and modules. */
public final class AddressBook {

  private final FileJson<NamesJson> file;

  /** The names kept in this folder. */
  public AddressBook(DataFolder folder) {
    this.file = new FileJson<>(folder.path().resolve("names.json"), NamesJson.class);
  }

  /** All names. */
  public synchronized Loaded<Names> read() {
    Loaded<Optional<NamesJson>> loaded = file.read();
    return new Loaded<>(
        loaded.value().map(NamesJson::names).orElse(new Names(Map.of(), Map.of())),
        loaded.notice());
  }

  /** Names a user; a blank name takes the one before away. */
  public synchronized void nameUser(String id, String name) {
    Names names = read().value();
    file.write(NamesJson.of(new Names(with(names.users(), id, name), names.modules())));
  }

  /** Names a module; a blank name takes the one before away. */
  public synchronized void nameModule(String id, String name) {
    Names names = read().value();
    file.write(NamesJson.of(new Names(names.users(), with(names.modules(), id, name))));
  }

  private static Map<String, String> with(Map<String, String> names, String id, String name) {
    Map<String, String> changed = new HashMap<>(names);
    if (name.isBlank()) {
      changed.remove(id);
    } else {
      changed.put(id, name.strip());
    }
    return changed;
  }
}
