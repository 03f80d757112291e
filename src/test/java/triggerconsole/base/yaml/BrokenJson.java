package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/** Replaces, takes away or renames one thing somewhere in a JSON value. */
public final class BrokenJson {

  private static final List<JsonValue> OTHERS =
      List.of(
          JsonValue.NULL,
          JsonValue.bool(true),
          JsonValue.text(""),
          JsonValue.text("x"),
          new JsonNumber("-1"),
          new JsonNumber("0.5"),
          new JsonArray(List.of()),
          new JsonObject(List.of()));

  private final SplittableRandom random;

  /** Breaks what this source of chance says. */
  public BrokenJson(SplittableRandom random) {
    this.random = random;
  }

  /** The value with one thing in it that is different. */
  public JsonValue oneValueOrKey(JsonValue value) {
    return switch (value) {
      case JsonObject object when goOn(object.members()) -> inside(object);
      case JsonArray array when goOn(array.items()) -> {
        List<JsonValue> items = new ArrayList<>(array.items());
        int at = random.nextInt(items.size());
        items.set(at, oneValueOrKey(items.get(at)));
        yield new JsonArray(items);
      }
      default -> OTHERS.get(random.nextInt(OTHERS.size()));
    };
  }

  private JsonObject inside(JsonObject object) {
    List<Member> members = new ArrayList<>(object.members());
    int at = random.nextInt(members.size());
    Member member = members.get(at);
    switch (random.nextInt(5)) {
      case 0 -> members.remove(at);
      case 1 -> members.set(at, new Member(member.name() + "s", member.value()));
      default -> members.set(at, new Member(member.name(), oneValueOrKey(member.value())));
    }
    return new JsonObject(members);
  }

  private boolean goOn(List<?> inner) {
    return !inner.isEmpty() && random.nextInt(10) > 0;
  }
}
