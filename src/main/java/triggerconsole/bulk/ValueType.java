package triggerconsole.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/** What a cell is made into. */
public enum ValueType {
  /** What the file says: a cell of a CSV file is a text, a value from JSON keeps its type. */
  AS_IS,
  TEXT,
  NUMBER,
  BOOLEAN,
  JSON;

  /** The name as it stands in a mapping. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of this name, if there is one. */
  static Optional<ValueType> named(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.word().equals(wanted)).findFirst();
  }

  /** The value, or nothing when the cell is none of this type. A null stays null. */
  Optional<JsonValue> of(JsonValue cell) {
    if (cell instanceof JsonNull) {
      return Optional.of(cell);
    }
    return switch (this) {
      case AS_IS -> Optional.of(cell);
      case TEXT -> Optional.of(new JsonText(plain(cell)));
      case NUMBER -> typed(cell, true).filter(JsonNumber.class::isInstance);
      case BOOLEAN -> typed(cell, true).filter(JsonBoolean.class::isInstance);
      case JSON -> typed(cell, false);
    };
  }

  /** Spreadsheets write TRUE and leave spaces; JSON allows neither. */
  private static Optional<JsonValue> typed(JsonValue cell, boolean tolerant) {
    if (!(cell instanceof JsonText(String text))) {
      return Optional.of(cell);
    }
    return Json.parse(tolerant ? text.strip().toLowerCase(Locale.ROOT) : text);
  }

  private static String plain(JsonValue cell) {
    return cell instanceof JsonText(String text) ? text : JsonWriter.compact(cell);
  }
}
