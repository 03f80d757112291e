package triggerconsole.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.trigger.Keys;

/** Documented error 3: no such user, or the module is not one of the user's bot (article). */
final class NotFound {

  private static final int ERROR = 3;

  private NotFound() {}

  static Optional<Verdict> check(Judged judged) {
    Set<KnownText> texts = judged.texts(ERROR);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    boolean user = user(judged, texts);
    boolean module = module(judged, texts);
    List<String> fields =
        user == module
            ? List.of(Keys.USER_ID, Keys.MODULE_ID)
            : List.of(user ? Keys.USER_ID : Keys.MODULE_ID);
    String which = user == module ? "either" : user ? "user" : "module";
    Words words =
        Words.of(
            "diagnosis.not-found." + which,
            judged.sent().map(sent -> sent.shown(Keys.USER_ID)).orElse(Keys.USER_ID),
            judged.sent().map(sent -> sent.shown(Keys.MODULE_ID)).orElse(Keys.MODULE_ID));
    return Optional.of(
        judged.documented(ERROR, VerdictCode.NOT_FOUND, fields, words, steps(judged, fields)));
  }

  /** A user id that was not sent cannot be the one that was not found. */
  private static boolean user(Judged judged, Set<KnownText> texts) {
    return texts.contains(KnownText.USER_NOT_FOUND)
        && (texts.size() == 1 || !judged.sent(sent -> sent.lacks(Keys.USER_ID)));
  }

  /** Nor can a module that was absent or null. */
  private static boolean module(Judged judged, Set<KnownText> texts) {
    return texts.contains(KnownText.MODULE_NOT_FOUND)
        && (texts.size() == 1 || !judged.sent(sent -> sent.value(Keys.MODULE_ID).isEmpty()));
  }

  private static Steps steps(Judged judged, List<String> fields) {
    Steps steps = new Steps();
    Optional<SentBody> sent = judged.sent();
    if (fields.contains(Keys.USER_ID)) {
      sent.flatMap(SentBody::placeholder).ifPresent(id -> steps.add("placeholder", id));
      steps
          .when(judged.sent(NotFound::userIsNoText), "user-not-text")
          .when(judged.sent(NotFound::userHasSpaces), "user-spaces")
          .add("user-of-this-bot");
    }
    if (fields.contains(Keys.MODULE_ID)) {
      steps
          .when(judged.sent(NotFound::moduleIsNegative), "module-unsaved")
          .when(judged.sent(NotFound::moduleIsNoNumber), "module-not-number")
          .add("module-of-this-bot")
          .when(judged.sent(SentBody::waitsNot), "handover-zero")
          .when(!judged.sent(SentBody::waitsNot), "handover");
    }
    return steps.add("same-platform-user");
  }

  private static boolean userIsNoText(SentBody sent) {
    return !sent.lacks(Keys.USER_ID) && sent.text(Keys.USER_ID).isEmpty();
  }

  private static boolean userHasSpaces(SentBody sent) {
    return sent.text(Keys.USER_ID).filter(id -> !id.equals(id.strip())).isPresent();
  }

  private static boolean moduleIsNegative(SentBody sent) {
    return sent.value(Keys.MODULE_ID)
        .filter(id ->
            (id instanceof JsonNumber(String literal) && literal.startsWith("-"))
                || (id instanceof JsonText(String text) && text.strip().startsWith("-")))
        .isPresent();
  }

  private static boolean moduleIsNoNumber(SentBody sent) {
    return sent.value(Keys.MODULE_ID).filter(id -> !(id instanceof JsonNumber)).isPresent();
  }
}
