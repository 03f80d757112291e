package triggerconsole.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A body made at random, with the answer that its parts call for: each part is drawn from a list
 * that says what it means.
 *
 * @param redirects whether it schedules a redirect, when it is accepted
 */
record Generated(String body, DocumentedAnswer answer, boolean redirects) {

  private enum User {
    KNOWN("\"" + Wire.ANNA + "\""),
    ABSENT(""),
    EMPTY("null", "\"\""),
    UNKNOWN(
        "\"nobody\"", "\"{{certainly.from}}\"", "0", "7", "true", "[]", "{}", "\" \"", "\"😀\"");

    private final String json;

    User(String... values) {
      this.json = String.join("\n", values);
    }
  }

  private enum Module {
    FOUND("1068930", "1068935", "\"1068935\""),
    NULL("null"),
    ABSENT(""),
    NOT_FOUND("42", "-1068935", "2068935", "1.5", "\"\"", "\"x\"", "true", "[1068935]", "1e6");

    private final String json;

    Module(String... values) {
      this.json = String.join("\n", values);
    }
  }

  private static final List<String> GOOD_VARIABLES =
      List.of("", "null", "{}", "{\"a\":1}", "{\"plan\":\"pro\",\"\":[{}],\"ü\":null}");
  private static final List<String> BAD_VARIABLES = List.of("[]", "\"a\"", "1", "false");
  private static final List<String> ASYNC = List.of("", "false", "null", "\"true\"", "1", "[]");
  private static final List<String> WAIT =
      List.of("", "0", "0.5", "3", "-1", "\"3\"", "null", "1e999", "[]");

  static Generated next(Random random) {
    User user = weighted(random, User.values());
    Module module = weighted(random, Module.values());
    boolean goodVariables = random.nextInt(5) > 0;
    boolean async = random.nextBoolean();
    List<String> members = new ArrayList<>();
    add(members, "user_id", pick(random, user.json.lines().toList()));
    add(members, "module_id", pick(random, module.json.lines().toList()));
    add(members, "custom_vars", pick(random, goodVariables ? GOOD_VARIABLES : BAD_VARIABLES));
    add(members, "is_async", async ? "true" : pick(random, ASYNC));
    add(members, "wait_time", pick(random, WAIT));
    add(members, "extra", pick(random, List.of("", "1", "{\"user_id\":null}")));
    Collections.shuffle(members, random);
    return new Generated(
        "{" + String.join(",", members) + "}",
        answer(user, module, goodVariables),
        module == Module.FOUND && async);
  }

  private static DocumentedAnswer answer(User user, Module module, boolean goodVariables) {
    if (user == User.ABSENT && module == Module.ABSENT) {
      return DocumentedAnswer.NEED_VALID_JSON;
    } else if (user == User.ABSENT || user == User.EMPTY) {
      return DocumentedAnswer.USER_ID_MANDATORY;
    } else if (module == Module.ABSENT) {
      return DocumentedAnswer.MODULE_ID_MANDATORY;
    } else if (!goodVariables) {
      return DocumentedAnswer.NEED_VALID_JSON;
    } else if (user == User.UNKNOWN) {
      return DocumentedAnswer.NO_SUCH_USER;
    } else {
      return module == Module.NOT_FOUND
          ? DocumentedAnswer.MODULE_NOT_FOUND
          : DocumentedAnswer.SUCCESS;
    }
  }

  // The first, which is the usual one, half of the time.
  private static <T> T weighted(Random random, T[] values) {
    return random.nextBoolean() ? values[0] : values[random.nextInt(values.length)];
  }

  private static String pick(Random random, List<String> values) {
    return values.isEmpty() ? "" : values.get(random.nextInt(values.size()));
  }

  private static void add(List<String> members, String key, String value) {
    if (!value.isEmpty()) {
      members.add("\"" + key + "\":" + value);
    }
  }
}
