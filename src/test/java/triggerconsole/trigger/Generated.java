package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

/** Bodies and texts made from a seed: ordinary ones, odd ones and plainly wrong ones. */
public final class Generated {

  private static final List<String> NAMES =
      List.of(
          "plan",
          "Plan",
          " plan",
          "a-b",
          "1a",
          "",
          "certainly",
          "web.host",
          "æ",
          "x/y~z",
          "vip",
          "😀",
          "userId",
          "is_async",
          "a\"b",
          "module_id",
          "async",
          "customVars");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "webbot:x",
          "1068935",
          "007",
          "-3",
          "1.5",
          "true",
          "null",
          "{}",
          "[1",
          "\"q\"",
          "{{certainly.from}}",
          "<id>",
          "a\nb",
          "\u0000",
          "😀",
          "\udc00",
          " 12 ",
          "\u00a0",
          "{\"plan\":\"pro\"}",
          "١٢",
          "x".repeat(200));

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "3",
          "1068935",
          "1.0",
          "0.5",
          "-0.5",
          "1e3",
          "1E-400",
          "9223372036854775808",
          "0.10000000000000000000001",
          "1e99999999999");

  private Generated() {}

  /** A body that is an object of mostly documented keys in any order, some twice. */
  public static JsonObject body(RandomGenerator random) {
    List<Member> members = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      String name = random.nextInt(4) == 0 ? pick(random, NAMES) : pick(random, Keys.ALL);
      boolean variables = name.equals(Keys.CUSTOM_VARS) && random.nextInt(5) > 0;
      members.add(new Member(name, variables ? object(random, 1) : value(random, 2)));
    }
    return new JsonObject(members);
  }

  /** A body whose keys stand once and in the documented order. */
  public static JsonObject orderly(RandomGenerator random) {
    List<Member> members = new ArrayList<>();
    for (String key : Keys.ALL) {
      if (random.nextInt(5) > 0) {
        members.add(
            new Member(key, key.equals(Keys.CUSTOM_VARS) ? object(random, 2) : value(random, 1)));
      }
    }
    return new JsonObject(members);
  }

  /** Any JSON value. */
  public static JsonValue value(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> JsonValue.NULL;
      case 1 -> new JsonBoolean(random.nextBoolean());
      case 2, 3 -> new JsonNumber(pick(random, NUMBERS));
      case 4, 5 -> new JsonText(pick(random, TEXTS));
      case 6 -> object(random, depth - 1);
      default -> new JsonArray(List.of(value(random, depth - 1), value(random, depth - 1)));
    };
  }

  /** Any element of the list. */
  public static <T> T pick(RandomGenerator random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static JsonObject object(RandomGenerator random, int depth) {
    List<Member> members = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      members.add(new Member(pick(random, NAMES), value(random, depth)));
    }
    return new JsonObject(members);
  }
}
