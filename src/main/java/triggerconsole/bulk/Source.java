package triggerconsole.bulk;

import java.util.List;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/** Where a value comes from. */
public sealed interface Source {

  /** As it stands in a mapping. */
  String text();

  /**
   * A column of the file.
   *
   * @param nullIfEmpty whether an empty cell is sent as null
   */
  record Column(String name, ValueType type, boolean nullIfEmpty) implements Source {
    @Override
    public String text() {
      String end = nullIfEmpty ? ":" + MappingText.NULL_IF_EMPTY : "";
      boolean plain =
          type == ValueType.AS_IS
              && MappingText.read(List.of("user_id=" + name + end))
                  .mapping()
                  .filter(read -> read.userId().equals(this))
                  .isPresent();
      return plain ? name + end : name + ":" + type.word() + end;
    }
  }

  /** The same value in every row. */
  record Constant(JsonValue value) implements Source {
    @Override
    public String text() {
      return value instanceof JsonText(String text)
          ? "=" + text + ":" + ValueType.TEXT.word()
          : "=" + JsonWriter.compact(value) + ":" + ValueType.JSON.word();
    }
  }
}
