package triggerconsole.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.trigger.Keys;

/**
 * Documented error 2: user_id or module_id is not in the body, or the body is no JSON (article).
 */
final class MissingKeys {

  private static final int ERROR = 2;

  private MissingKeys() {}

  static Optional<Verdict> check(Judged judged) {
    Set<KnownText> texts = judged.texts(ERROR);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<String> fields = fields(judged, texts);
    Words words = Words.of("diagnosis.missing." + which(judged, fields), fields.getFirst());
    return Optional.of(
        judged.documented(ERROR, VerdictCode.MISSING_KEYS, fields, words, steps(judged, fields)));
  }

  /** A text on its own names its key; of several, the sent body tells which one is meant. */
  private static List<String> fields(Judged judged, Set<KnownText> texts) {
    if (texts.equals(Set.of(KnownText.USER_ID_MANDATORY))) {
      return List.of(Keys.USER_ID);
    }
    if (texts.equals(Set.of(KnownText.MODULE_ID_MANDATORY))) {
      return List.of(Keys.MODULE_ID);
    }
    boolean user = judged.sent(sent -> sent.isEmpty(Keys.USER_ID));
    boolean module = judged.sent(sent -> sent.lacks(Keys.MODULE_ID));
    if (user == module) {
      return List.of(Keys.USER_ID, Keys.MODULE_ID);
    }
    return List.of(user ? Keys.USER_ID : Keys.MODULE_ID);
  }

  private static String which(Judged judged, List<String> fields) {
    if (judged.sent(sent -> !sent.isObject())) {
      return "no-object";
    }
    if (fields.size() == 1) {
      return "one";
    }
    return judged.sent(sent -> sent.lacks(Keys.MODULE_ID)) ? "both" : "either";
  }

  private static Steps steps(Judged judged, List<String> fields) {
    if (judged.sent(sent -> !sent.isObject())) {
      return new Steps().add("send-object").add("content-type");
    }
    boolean user = fields.contains(Keys.USER_ID);
    boolean module = fields.contains(Keys.MODULE_ID);
    boolean knownUser = judged.sent(sent -> !sent.isEmpty(Keys.USER_ID));
    boolean knownModule = judged.sent(sent -> !sent.lacks(Keys.MODULE_ID));
    return new Steps()
        .when(judged.sent(MissingKeys::variablesAreNoObject), "variables-object")
        .when(user && !knownUser, "add-user")
        .when(module && !knownModule, "add-module")
        .when((user && knownUser) || (module && knownModule), "key-was-sent")
        .add("content-type");
  }

  private static boolean variablesAreNoObject(SentBody sent) {
    return sent.value(Keys.CUSTOM_VARS).filter(vars -> !(vars instanceof JsonObject)).isPresent();
  }
}
