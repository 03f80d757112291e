package triggerconsole.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Edits of the keys of one object, to be done in one pass however many there are.
 *
 * @param renames the better name of each key that gets one
 * @param keepLast the keys of which only the last stays
 */
record KeyEdits(Map<String, String> renames, Set<String> keepLast) {

  private KeyEdits() {
    this(new HashMap<>(), new HashSet<>());
  }

  /** The edits of keys by the steps to their object; other edits are none of these. */
  static Map<List<String>, KeyEdits> byObject(List<Fix.Edit> edits) {
    Map<List<String>, KeyEdits> byObject = new LinkedHashMap<>();
    for (Fix.Edit edit : edits) {
      switch (edit) {
        case Fix.RenameKey(String pointer, String better) -> {
          List<String> steps = JsonEdit.steps(pointer);
          of(byObject, steps).renames().put(steps.getLast(), better);
        }
        case Fix.KeepLast(String pointer) -> {
          List<String> steps = JsonEdit.steps(pointer);
          of(byObject, steps).keepLast().add(steps.getLast());
        }
        case Fix.SetValue _, Fix.SetUrl _ -> {}
      }
    }
    return byObject;
  }

  private static KeyEdits of(Map<List<String>, KeyEdits> byObject, List<String> steps) {
    return byObject.computeIfAbsent(steps.subList(0, steps.size() - 1), _ -> new KeyEdits());
  }
}
