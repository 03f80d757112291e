package triggerconsole.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.suite.Template.Constant;
import triggerconsole.suite.Template.Entry;
import triggerconsole.suite.Template.Whole;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** What a case sends. */
sealed interface CaseBody {

  /** The word that leaves a key out. */
  String ABSENT = "absent";

  /** The body with its holes filled. */
  Body fill(Filling filling);

  /** Every hole in it. */
  Stream<Hole> holes();

  /** A body without holes, made once. */
  record Ready(Body body) implements CaseBody {
    @Override
    public Body fill(Filling filling) {
      return body;
    }

    @Override
    public Stream<Hole> holes() {
      return Stream.empty();
    }
  }

  /** Text that is sent as it stands, whatever it is. */
  record Raw(Template text) implements CaseBody {
    @Override
    public Body fill(Filling filling) {
      return Body.of(Filling.text(text.fill(filling)));
    }

    @Override
    public Stream<Hole> holes() {
      return text.holes();
    }
  }

  /** An object, with the documented keys in the documented order and the others after them. */
  record Written(List<Entry> entries) implements CaseBody {

    /** Keeps its own copy. */
    public Written {
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
            Optional.of(text).filter(typed -> !typed.isBlank()).map(Written::scalar);
        case Keys.IS_ASYNC ->
            Optional.of(text).filter(typed -> !typed.equals(ABSENT)).map(Written::scalar);
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

  /** The same, made at once when there is no hole in it. */
  default CaseBody settled() {
    return holes().findAny().isPresent() ? this : new Ready(fill(NOTHING));
  }

  /** Fills nothing. */
  Filling NOTHING = new Filling(new JsonObject(List.of()), true, Map.of());

  /** A body of these keys, {@code is_async} true unless they say otherwise. */
  static CaseBody of(List<Entry> given) {
    List<Entry> entries = new ArrayList<>();
    for (String key : Keys.ALL) {
      given.stream()
          .filter(entry -> entry.key().equals(key))
          .findFirst()
          .or(() ->
              key.equals(Keys.IS_ASYNC)
                  ? Optional.of(new Entry(key, new Constant(new JsonBoolean(true))))
                  : Optional.empty())
          .ifPresent(entries::add);
    }
    given.stream().filter(entry -> !Keys.ALL.contains(entry.key())).forEach(entries::add);
    return new Written(entries).settled();
  }
}
