package triggerconsole.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.suite.Template.Constant;
import triggerconsole.suite.Template.Entry;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** What a case sends. */
sealed interface CaseBody permits CaseBody.Ready, CaseBody.Raw, WrittenBody {

  /** The word that leaves a key out. */
  String ABSENT = "absent";

  /** What fills a body that has no holes. */
  Filling NOTHING = new Filling(new JsonObject(List.of()), true, Map.of());

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

  /** The same, made at once when there is no hole in it. */
  default CaseBody settled() {
    return holes().findAny().isPresent() ? this : new Ready(fill(NOTHING));
  }

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
    return new WrittenBody(entries).settled();
  }
}
