package triggerconsole.base.yaml;

import java.util.List;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/**
 * A piece of a YAML text that knows where it stands. What an alias repeats stands at its anchor.
 */
public sealed interface YamlNode {

  /** Where it begins. */
  Place at();

  /** The same as JSON. */
  JsonValue json();

  /** A line and a column of a text, both from 1; columns count characters, not bytes. */
  record Place(int line, int column) {

    /** The beginning of a text. */
    public static final Place START = new Place(1, 1);
  }

  /** Keys with values, in the order of the text; no key occurs twice. */
  record YamlMapping(Place at, List<Entry> entries) implements YamlNode {

    /** Keeps its own copy. */
    public YamlMapping {
      entries = List.copyOf(entries);
    }

    @Override
    public JsonValue json() {
      return new JsonObject(
          entries.stream()
              .map(entry -> new Member(entry.key().text(), entry.value().json()))
              .toList());
    }
  }

  /** One key of a mapping with its value. */
  record Entry(YamlScalar key, YamlNode value) {}

  /** A list. */
  record YamlSequence(Place at, List<YamlNode> items) implements YamlNode {

    /** Keeps its own copy. */
    public YamlSequence {
      items = List.copyOf(items);
    }

    @Override
    public JsonValue json() {
      return new JsonArray(items.stream().map(YamlNode::json).toList());
    }
  }

  /**
   * A single value.
   *
   * @param text its characters, without quotes
   * @param json a text when it stood in quotes; else what JSON would call it, and a text when JSON
   *     would call it nothing
   */
  record YamlScalar(Place at, String text, JsonValue json) implements YamlNode {}
}
