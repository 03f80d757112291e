package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/** A mend done on a parsed body. An edit of a place that is not there changes nothing. */
final class JsonEdit {

  private JsonEdit() {}

  /** The body with all edits done: the values one by one, the keys of an object in one pass. */
  static JsonValue apply(JsonValue body, List<Fix.Edit> edits) {
    JsonValue edited = body;
    for (Fix.Edit edit : edits) {
      if (edit instanceof Fix.SetValue(String pointer, JsonValue value)) {
        List<String> steps = steps(pointer);
        edited =
            steps.isEmpty()
                ? value
                : change(
                    edited,
                    steps.subList(0, steps.size() - 1),
                    members -> set(members, steps.getLast(), value));
      }
    }
    for (var keys : KeyEdits.byObject(edits).entrySet()) {
      edited = change(edited, keys.getKey(), members -> keys(members, keys.getValue()));
    }
    return edited;
  }

  /** The names on the way to a place (RFC 6901); none for the whole body. */
  static List<String> steps(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : List.of(pointer.substring(1).split("/", -1)).stream()
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  /** Changes the members of the object that the steps lead to. */
  private static JsonValue change(
      JsonValue value, List<String> steps, Consumer<List<Member>> edit) {
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    List<Member> members = new ArrayList<>(object.members());
    if (steps.isEmpty()) {
      edit.accept(members);
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

  private static void keys(List<Member> members, KeyEdits edits) {
    List<Member> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Member member : members.reversed()) {
      if (!edits.keepLast().contains(member.name()) || seen.add(member.name())) {
        String name = edits.renames().getOrDefault(member.name(), member.name());
        kept.add(new Member(name, member.value()));
      }
    }
    members.clear();
    members.addAll(kept.reversed());
  }

  private static int last(List<Member> members, String name) {
    int at = members.size() - 1;
    while (at >= 0 && !members.get(at).name().equals(name)) {
      at--;
    }
    return at;
  }
}
