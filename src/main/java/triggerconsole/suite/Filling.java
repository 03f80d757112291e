package triggerconsole.suite;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Problems;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/**
 * What the holes of a case are filled with: a data row, and where that has nothing, the suite's
 * values.
 *
 * @param row the cells of the row by column; without any when there is no data
 * @param typed whether the cells have types of their own, as in JSON; in CSV all are texts
 */
record Filling(JsonObject row, boolean typed, Map<String, JsonValue> values) {

  /** There is nothing to fill a hole with. The message is a sentence for the person. */
  static final class Unfilled extends RuntimeException {

    Unfilled(String sentence) {
      super(sentence, null, false, false);
    }
  }

  /** The value for a hole, in the type that was asked for. */
  JsonValue value(Hole hole) {
    JsonValue found =
        row.get(hole.name())
            .or(() -> Optional.ofNullable(values.get(hole.name())))
            .orElseThrow(() -> new Unfilled(Messages.of("suite.unfilled", hole.name())));
    return hole.type().map(type -> as(type, found, hole)).orElse(found);
  }

  /** Whether the value for a hole is a cell without a type of its own. */
  boolean isPlainCell(Hole hole) {
    return !typed && hole.type().isEmpty() && row.get(hole.name()).isPresent();
  }

  /** A value as it stands inside a text. */
  static String text(JsonValue value) {
    return value instanceof JsonText(String text) ? text : JsonWriter.compact(value);
  }

  private static JsonValue as(VariableType type, JsonValue value, Hole hole) {
    String text = text(value);
    VariableRow read = new VariableRow(true, hole.name(), type, text);
    if (!read.valueFitsType()) {
      throw new Unfilled(
          Messages.of(
              "suite.misfit",
              hole.name(),
              Problems.brief(text),
              type.name().toLowerCase(Locale.ROOT)));
    }
    return read.json();
  }
}
