package triggerconsole.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Source.Column;
import triggerconsole.bulk.Source.Constant;
import triggerconsole.trigger.Keys;

/**
 * Reads a mapping from texts: {@code user_id=COLUMN}, {@code module_id==1068935}, {@code
 * NAME=COLUMN:number:null-if-empty}.
 */
public final class MappingText {

  static final String NULL_IF_EMPTY = "null-if-empty";

  private final SequencedMap<String, Source> sources = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private MappingText() {}

  /**
   * A mapping, or what is wrong with the texts.
   *
   * @param problems whole sentences; none when there is a mapping
   */
  public record Read(Optional<Mapping> mapping, List<String> problems) {}

  /** Reads the texts of one mapping. */
  public static Read read(List<String> texts) {
    MappingText reading = new MappingText();
    texts.forEach(reading::one);
    return reading.all();
  }

  private Read all() {
    Source user = sources.remove(Keys.USER_ID);
    if (user == null) {
      problems.add(Messages.of("bulk.map.user"));
    }
    for (String key : List.of(Keys.CUSTOM_VARS, Keys.IS_ASYNC)) {
      if (sources.containsKey(key)) {
        problems.add(Messages.of("bulk.map.key", key));
      }
    }
    if (!problems.isEmpty()) {
      return new Read(Optional.empty(), List.copyOf(problems));
    }
    Optional<Source> module = Optional.ofNullable(sources.remove(Keys.MODULE_ID));
    Optional<Source> wait = Optional.ofNullable(sources.remove(Keys.WAIT_TIME));
    return new Read(Optional.of(new Mapping(user, module, wait, sources)), List.of());
  }

  private void one(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      problems.add(Messages.of("bulk.map.shape", text));
      return;
    }
    String target = text.substring(0, equals);
    if (sources.containsKey(target)) {
      problems.add(Messages.of("bulk.map.twice", target));
      return;
    }
    source(target, text.substring(equals + 1))
        .ifPresentOrElse(
            source -> sources.put(target, source),
            () -> problems.add(Messages.of("bulk.map.constant", text)));
  }

  private static Optional<Source> source(String target, String text) {
    boolean nullIfEmpty = text.toLowerCase(Locale.ROOT).endsWith(":" + NULL_IF_EMPTY);
    String typed =
        nullIfEmpty ? text.substring(0, text.length() - NULL_IF_EMPTY.length() - 1) : text;
    int colon = typed.lastIndexOf(':');
    Optional<ValueType> named =
        colon > 0 ? ValueType.named(typed.substring(colon + 1)) : Optional.empty();
    String rest = named.isPresent() ? typed.substring(0, colon) : typed;
    ValueType type = named.orElse(ValueType.AS_IS);
    return rest.startsWith("=")
        ? constant(target, rest.substring(1), type).map(Constant::new)
        : Optional.of(new Column(rest, type, nullIfEmpty));
  }

  /** A module and a wait are numbers unless they are said to be something else. */
  private static Optional<JsonValue> constant(String target, String text, ValueType type) {
    boolean number = target.equals(Keys.MODULE_ID) || target.equals(Keys.WAIT_TIME);
    if (type != ValueType.AS_IS || !number) {
      return type.of(new JsonText(text));
    }
    return Json.parse(text)
        .filter(value -> value instanceof JsonNumber || value.equals(JsonValue.NULL))
        .or(() -> Optional.of(new JsonText(text)));
  }
}
