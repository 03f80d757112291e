package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/** A mend done on a parsed body. An edit of a place that is not there changes nothing. */
final class JsonEdit {

  private JsonEdit() {}

  static JsonValue apply(JsonValue body, Fix.Edit edit) {
    return switch (edit) {
      case Fix.SetValue(String pointer, JsonValue value) when pointer.isEmpty() -> value;
      case Fix.SetValue(String pointer, JsonValue value) ->
          change(body, steps(pointer), (members, name) -> set(members, name, value));
      case Fix.RenameKey(String pointer, String better) ->
          change(body, steps(pointer), (members, name) -> rename(members, name, better));
      case Fix.KeepLast(String pointer) -> change(body, steps(pointer), JsonEdit::keepLast);
      case Fix.SetUrl ignored -> body;
    };
  }

  /** The names on the way to a place (RFC 6901); none for the whole body. */
  static List<String> steps(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : List.of(pointer.substring(1).split("/", -1)).stream()
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  private static JsonValue change(
      JsonValue value, List<String> steps, BiConsumer<List<Member>, String> edit) {
    if (steps.isEmpty() || !(value instanceof JsonObject object)) {
      return value;
    }
    List<Member> members = new ArrayList<>(object.members());
    if (steps.size() == 1) {
      edit.accept(members, steps.getFirst());
    } else {
      int at = last(members, steps.getFirst());
      if (at >= 0) {
        JsonValue inner = change(members.get(at).value(), steps.subList(1, steps.size()), edit);
        members.set(at, new Member(steps.getFirst(), inner));
      }
    }
    return new JsonObject(members);
  }

  private static void set(List<Member> members, String name, JsonValue value) {
    int at = last(members, name);
    if (at >= 0) {
      members.set(at, new Member(name, value));
    } else {
      members.add(place(members, name), new Member(name, value));
    }
  }

  /** A documented key goes before those that the article has after it, any other to the end. */
  private static int place(List<Member> members, String name) {
    int order = Keys.ALL.indexOf(name);
    int at = 0;
    while (at < members.size() && (order < 0 || Keys.ALL.indexOf(members.get(at).name()) < order)) {
      at++;
    }
    return at;
  }

  private static void rename(List<Member> members, String name, String better) {
    members.replaceAll(
        member -> member.name().equals(name) ? new Member(better, member.value()) : member);
  }

  private static void keepLast(List<Member> members, String name) {
    int at = last(members, name);
    if (at >= 0) {
      members.subList(0, at).removeIf(member -> member.name().equals(name));
    }
  }

  private static int last(List<Member> members, String name) {
    int at = members.size() - 1;
    while (at >= 0 && !members.get(at).name().equals(name)) {
      at--;
    }
    return at;
  }
}
