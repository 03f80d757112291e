package triggerconsole.trigger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.Spelling;

/** Which documented key a person meant who wrote another one. */
final class KeyGuess {

  /** No documented key is longer, and comparing costs the square of the length. */
  private static final int LONGEST = 20;

  private static final int MAX_DISTANCE = 2;

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("user", Keys.USER_ID),
          Map.entry("uid", Keys.USER_ID),
          Map.entry("enduserid", Keys.USER_ID),
          Map.entry("botuserid", Keys.USER_ID),
          Map.entry("module", Keys.MODULE_ID),
          Map.entry("modid", Keys.MODULE_ID),
          Map.entry("moduleref", Keys.MODULE_ID),
          Map.entry("wait", Keys.WAIT_TIME),
          Map.entry("delay", Keys.WAIT_TIME),
          Map.entry("waitseconds", Keys.WAIT_TIME),
          Map.entry("vars", Keys.CUSTOM_VARS),
          Map.entry("cvars", Keys.CUSTOM_VARS),
          Map.entry("variables", Keys.CUSTOM_VARS),
          Map.entry("usercvars", Keys.CUSTOM_VARS),
          Map.entry("customvariables", Keys.CUSTOM_VARS),
          Map.entry("async", Keys.IS_ASYNC),
          Map.entry("asynchronous", Keys.IS_ASYNC));

  private KeyGuess() {}

  /** The documented key that is meant, or nothing when none is near. */
  static Optional<String> of(String key) {
    if (key.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String letters = letters(key);
    String meant = OTHER_NAMES.get(letters);
    if (meant != null) {
      return Optional.of(meant);
    }
    return letters.length() < 4 || letters.length() > LONGEST
        ? Optional.empty()
        : Keys.ALL.stream()
            .filter(known -> Spelling.distance(letters, letters(known)) <= MAX_DISTANCE)
            .findFirst();
  }

  private static String letters(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
