package triggerconsole.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.suite.Template.Entry;
import triggerconsole.suite.Template.Whole;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** An object, with the documented keys in the documented order and the others after them. */
record WrittenBody(List<Entry> entries) implements CaseBody {

  /** Keeps its own copy. */
  public WrittenBody {
    entries = List.copyOf(entries);
  }

  @Override
  public Body fill(Filling filling) {
    List<Member> members = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      value(entry, filling).ifPresent(value -> members.add(new Member(entry.key(), value)));
    }
    return Body.of(new JsonObject(members));
  }

  @Override
  public Stream<Hole> holes() {
    return entries.stream().map(Entry::value).flatMap(Template::holes);
  }

  private static Optional<JsonValue> value(Entry entry, Filling filling) {
    JsonValue value = entry.value().fill(filling);
    if (entry.value() instanceof Whole(Hole hole)
        && filling.isPlainCell(hole)
        && value instanceof JsonText(String text)) {
      return cell(entry.key(), text);
    }
    boolean left = entry.key().equals(Keys.IS_ASYNC) && value.equals(new JsonText(ABSENT));
    return left ? Optional.empty() : Optional.of(value);
  }

  /** A cell of CSV has no type, so it is read as the form reads what is typed into a field. */
  private static Optional<JsonValue> cell(String key, String text) {
    return switch (key) {
      case Keys.MODULE_ID -> Optional.of(text.isBlank() ? JsonValue.NULL : scalar(text));
      case Keys.WAIT_TIME ->
          Optional.of(text).filter(typed -> !typed.isBlank()).map(WrittenBody::scalar);
      case Keys.IS_ASYNC ->
          Optional.of(text).filter(typed -> !typed.equals(ABSENT)).map(WrittenBody::scalar);
      default -> Optional.of(new JsonText(text));
    };
  }

  private static JsonValue scalar(String text) {
    return Json.parse(text.strip())
        .filter(value ->
            value instanceof JsonNumber
                || value instanceof JsonBoolean
                || value instanceof JsonText)
        .orElse(new JsonText(text.strip()));
  }
}
