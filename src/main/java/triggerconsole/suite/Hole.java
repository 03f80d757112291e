package triggerconsole.suite;

import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.trigger.VariableType;

/**
 * A {@code ${column}} in a suite, to be filled from a data row or the suite's values.
 *
 * @param type what the value is read as, as in {@code ${column:number}}; its own type when nothing
 *     is said
 */
record Hole(Place at, String name, Optional<VariableType> type) {

  /** The hole that stands between the braces. */
  static Hole of(Place at, String words) {
    int colon = words.lastIndexOf(':');
    Optional<VariableType> type =
        colon < 0 ? Optional.empty() : type(words.substring(colon + 1).strip());
    String name = type.isPresent() ? words.substring(0, colon) : words;
    return new Hole(at, name.strip(), type);
  }

  private static Optional<VariableType> type(String word) {
    for (VariableType type : VariableType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** As it stands in a file. */
  String written() {
    return type.map(known -> name + ":" + known.name().toLowerCase(Locale.ROOT)).orElse(name);
  }
}
