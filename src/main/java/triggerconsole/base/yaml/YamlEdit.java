package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;

/**
 * A YAML text that is changed in place: everything that is not changed stays as it is, byte for
 * byte. Every step is read again and compared with what it was to do; one that cannot be done so is
 * refused, and the text stays as it was.
 *
 * @param text with the steps so far
 * @param refusal why a step could not be done, as a sentence; the steps after it were not tried
 */
public record YamlEdit(String text, Optional<String> refusal) {

  /** The start of an edit. */
  public static YamlEdit of(String text) {
    return new YamlEdit(text, Optional.empty());
  }

  /** Gives a key of a mapping a value, or adds the key at the end. */
  public YamlEdit put(List<Object> mapping, String key, JsonValue value) {
    if (refusal.isPresent()) {
      return this;
    }
    Optional<JsonValue> old = at(mapping).flatMap(found -> member(found, key));
    if (old.isPresent()
        && old.get() instanceof JsonObject before
        && !before.members().isEmpty()
        && value instanceof JsonObject after
        && !after.members().isEmpty()) {
      return merge(with(mapping, key), before, after);
    }
    return old.equals(Optional.of(value))
        ? this
        : step(mapping, found -> put(found, key, value), splice -> splice.put(key, value));
  }

  /** Takes a key with its value out of a mapping. */
  public YamlEdit drop(List<Object> mapping, String key) {
    return step(mapping, found -> drop(found, key), splice -> splice.drop(key));
  }

  /** Adds a value at the end of a list. */
  public YamlEdit append(List<Object> list, JsonValue value) {
    return step(list, found -> append(found, value), splice -> splice.append(value));
  }

  /** Takes a value out of a list. */
  public YamlEdit drop(List<Object> list, int index) {
    return step(list, found -> drop(found, index), splice -> splice.drop(index));
  }

  private interface Change {
    JsonValue of(JsonValue value);
  }

  private interface Writing {
    Optional<String> by(YamlSplice splice);
  }

  private YamlEdit merge(List<Object> path, JsonObject before, JsonObject after) {
    YamlEdit edit = this;
    for (Member member : after.members()) {
      edit = edit.put(path, member.name(), member.value());
    }
    for (Member member : before.members()) {
      if (after.get(member.name()).isEmpty()) {
        edit = edit.drop(path, member.name());
      }
    }
    return edit;
  }

  private YamlEdit step(List<Object> path, Change change, Writing writing) {
    if (refusal.isPresent()) {
      return this;
    }
    Optional<JsonValue> before = sound(text);
    if (before.isEmpty()) {
      return refused("yaml.edit.broken");
    }
    String mark = text.startsWith(Yaml.BYTE_ORDER_MARK) ? Yaml.BYTE_ORDER_MARK : "";
    Optional<YamlSplice> splice = YamlSplice.at(text.substring(mark.length()), path);
    if (splice.isEmpty()) {
      return refused("yaml.edit.place");
    }
    Optional<String> changed = writing.by(splice.get()).map(mark::concat);
    if (changed.isEmpty()) {
      return refused("yaml.edit.unsafe");
    }
    JsonValue wanted = replace(before.get(), path, change);
    boolean right = changed.flatMap(YamlEdit::sound).filter(wanted::equals).isPresent();
    return right ? of(changed.get()) : refused("yaml.edit.unsafe");
  }

  private YamlEdit refused(String key) {
    return new YamlEdit(text, Optional.of(Messages.of(key)));
  }

  private Optional<JsonValue> at(List<Object> path) {
    return sound(text).flatMap(root -> find(root, path));
  }

  private static Optional<JsonValue> sound(String text) {
    Yaml.Reading reading = Yaml.read(text);
    return reading.problems().isEmpty() ? reading.root().map(YamlNode::json) : Optional.empty();
  }

  private static Optional<JsonValue> find(JsonValue value, List<Object> path) {
    if (path.isEmpty()) {
      return Optional.of(value);
    }
    Optional<JsonValue> next =
        switch (path.getFirst()) {
          case Integer index when value instanceof JsonArray list && index < list.items().size() ->
              Optional.of(list.items().get(index));
          case String key -> member(value, key);
          default -> Optional.empty();
        };
    return next.flatMap(found -> find(found, path.subList(1, path.size())));
  }

  private static Optional<JsonValue> member(JsonValue value, String key) {
    return value instanceof JsonObject object ? object.get(key) : Optional.empty();
  }

  private static JsonValue replace(JsonValue value, List<Object> path, Change change) {
    if (path.isEmpty()) {
      return change.of(value);
    }
    List<Object> rest = path.subList(1, path.size());
    return switch (path.getFirst()) {
      case Integer index when value instanceof JsonArray(List<JsonValue> items) -> {
        List<JsonValue> changed = new ArrayList<>(items);
        changed.set(index, replace(items.get(index), rest, change));
        yield new JsonArray(changed);
      }
      case String key when value instanceof JsonObject(List<Member> members) ->
          new JsonObject(
              members.stream()
                  .map(member ->
                      member.name().equals(key)
                          ? new Member(key, replace(member.value(), rest, change))
                          : member)
                  .toList());
      default -> value;
    };
  }

  private static JsonValue put(JsonValue mapping, String key, JsonValue value) {
    if (!(mapping instanceof JsonObject(List<Member> members))) {
      return mapping;
    }
    List<Member> changed = new ArrayList<>(members);
    changed.replaceAll(member -> member.name().equals(key) ? new Member(key, value) : member);
    if (changed.equals(members) && member(mapping, key).isEmpty()) {
      changed.add(new Member(key, value));
    }
    return new JsonObject(changed);
  }

  private static JsonValue drop(JsonValue mapping, String key) {
    return mapping instanceof JsonObject(List<Member> members)
        ? new JsonObject(members.stream().filter(member -> !member.name().equals(key)).toList())
        : mapping;
  }

  private static JsonValue append(JsonValue list, JsonValue value) {
    List<JsonValue> items =
        new ArrayList<>(list instanceof JsonArray(List<JsonValue> old) ? old : List.of());
    items.add(value);
    return new JsonArray(items);
  }

  private static JsonValue drop(JsonValue list, int index) {
    if (!(list instanceof JsonArray(List<JsonValue> items)) || index < 0 || index >= items.size()) {
      return list;
    }
    List<JsonValue> rest = new ArrayList<>(items);
    rest.remove(index);
    return new JsonArray(rest);
  }

  private static List<Object> with(List<Object> path, String key) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
