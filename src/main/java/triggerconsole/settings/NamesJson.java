package triggerconsole.settings;

import java.util.Map;
import java.util.TreeMap;

/** {@link Names} as they stand in the file. */
record NamesJson(Map<String, String> users, Map<String, String> modules) {

  static NamesJson of(Names names) {
    return new NamesJson(new TreeMap<>(names.users()), new TreeMap<>(names.modules()));
  }

  Names names() {
    return new Names(known(users), known(modules));
  }

  private static Map<String, String> known(Map<String, String> names) {
    Map<String, String> known = new TreeMap<>();
    if (names != null) {
      names.forEach((id, name) -> {
        if (name != null) {
          known.put(id, name);
        }
      });
    }
    return known;
  }
}
