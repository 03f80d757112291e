package triggerconsole.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Source.Column;
import triggerconsole.bulk.Source.Constant;
import triggerconsole.table.TableRow;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Severity;

/**
 * What a row is made into by a mapping.
 *
 * @param problems the cells that are not what the mapping says; they are in the body as texts
 */
public record RowRequest(Body body, List<RowFinding> problems) {

  /** What one row comes to. */
  public static RowRequest of(Mapping mapping, TableRow row) {
    Making making = new Making(row, new ArrayList<>());
    List<Member> members = new ArrayList<>();
    making.value(Keys.USER_ID, mapping.userId()).ifPresent(members::add);
    making.module(mapping.moduleId()).ifPresent(members::add);
    mapping.waitTime().flatMap(making::wait).ifPresent(members::add);
    List<Member> variables = new ArrayList<>();
    for (Map.Entry<String, Source> variable : mapping.variables().entrySet()) {
      making.value(variable.getKey(), variable.getValue()).ifPresent(variables::add);
    }
    if (!variables.isEmpty()) {
      members.add(new Member(Keys.CUSTOM_VARS, new JsonObject(variables)));
    }
    members.add(new Member(Keys.IS_ASYNC, new JsonBoolean(true)));
    return new RowRequest(Body.of(new JsonObject(members)), making.problems());
  }

  /** Tells this body from others; two that differ have the same by chance once in 2^64. */
  long digest() {
    return Fingerprint.short64(Bytes.of(body.bytes()));
  }

  private record Making(TableRow row, List<RowFinding> problems) {

    Optional<Member> module(Optional<Source> source) {
      return source.isEmpty()
          ? Optional.of(new Member(Keys.MODULE_ID, JsonValue.NULL))
          : value(Keys.MODULE_ID, source.get()).map(Making::number);
    }

    /** An empty cell leaves the key out, so that the documented default counts. */
    Optional<Member> wait(Source source) {
      return value(Keys.WAIT_TIME, source)
          .filter(member -> !(member.value() instanceof JsonText(String text) && text.isBlank()))
          .map(Making::number);
    }

    /** A text that is a number's literal becomes the number, unless it is said to be a text. */
    private static Member number(Member member) {
      return member.value() instanceof JsonText(String text) && Json.isNumber(text.strip())
          ? new Member(member.name(), new JsonNumber(text.strip()))
          : member;
    }

    Optional<Member> value(String name, Source source) {
      return switch (source) {
        case Constant(JsonValue value) -> Optional.of(new Member(name, value));
        case Column column ->
            row.cell(column.name()).map(cell -> new Member(name, value(column, cell)));
      };
    }

    private JsonValue value(Column column, JsonValue cell) {
      if (column.nullIfEmpty() && cell instanceof JsonText(String text) && text.isBlank()) {
        return JsonValue.NULL;
      }
      Optional<JsonValue> value = column.type().of(cell);
      if (value.isEmpty()) {
        String message =
            Messages.of("bulk.value." + column.type().word(), column.name(), brief(cell));
        problems.add(
            new RowFinding(row.number(), row.line(), Severity.ERROR, RowFinding.VALUE, message));
      }
      return value.orElse(cell);
    }

    private static String brief(JsonValue cell) {
      String text = cell instanceof JsonText(String plain) ? plain : cell.toString();
      return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
  }
}
