package triggerconsole.diagnosis;

import java.util.List;
import java.util.SplittableRandom;
import triggerconsole.trigger.Body;

/** Bodies made at random, right and wrong in every key. */
final class GeneratedBodies {

  private static final List<String> USERS =
      List.of(
          "\"webbot:d0f23640-2dc2-11e8-a182-89f9297141e0\"",
          "\"webbot:d0f23640-2dc2-11e8-a182-89f9297141e0\"",
          "\"myRestAPIUserId3\"",
          "\"nobody\"",
          "\"{{certainly.from}}\"",
          "\"\"",
          "null",
          "7",
          "{}");
  private static final List<String> MODULES =
      List.of(
          "1068935",
          "1068936",
          "2068935",
          "null",
          "null",
          "\"1068935\"",
          "\"\"",
          "-3",
          "1.5",
          "true",
          "\"abc\"",
          "[]");
  private static final List<String> ASYNC =
      List.of("true", "true", "true", "false", "null", "\"true\"", "1");
  private static final List<String> VARIABLES =
      List.of("{}", "{\"plan\":\"pro\"}", "null", "[]", "\"x\"");
  private static final List<String> WAITS = List.of("0", "3600", "2.5", "-1", "null", "\"1\"");
  private static final List<String> NO_OBJECTS = List.of("", "{", "[]", "null", "user_id=1");

  private final SplittableRandom random;

  GeneratedBodies(SplittableRandom random) {
    this.random = random;
  }

  /** The next body: mostly an object with most of the keys. */
  Body next() {
    return Body.of(text());
  }

  private String text() {
    if (random.nextInt(20) == 0) {
      return one(NO_OBJECTS);
    }
    StringBuilder body = new StringBuilder();
    member(body, "user_id", USERS, 10);
    member(body, "module_id", MODULES, 10);
    member(body, "wait_time", WAITS, 3);
    member(body, "custom_vars", VARIABLES, 3);
    member(body, "is_async", ASYNC, 6);
    return "{" + body + "}";
  }

  /** Adds the key, but leaves it out once in so many times; seldom it comes twice. */
  private void member(StringBuilder body, String key, List<String> values, int absent) {
    int times = random.nextInt(absent) == 0 ? 0 : random.nextInt(15) == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) {
      body.append(body.isEmpty() ? "" : ",").append('"').append(key).append("\":");
      body.append(one(values));
    }
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
