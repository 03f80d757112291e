package triggerconsole.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Keys;

/**
 * The answer of a success, which is the answer of documented error 1 too: only the request tells
 * them apart (contract, section 1).
 */
final class Accepted {

  /** What the article documents for a success. */
  static final int STATUS = 200;

  private static final String DEFAULT_WAIT = "3";

  private Accepted() {}

  static Optional<Verdict> check(Judged judged) {
    if (!judged.answer().isSuccess() || !judged.mayBe(STATUS)) {
      return Optional.empty();
    }
    if (judged.sent().isEmpty()) {
      return Optional.of(
          verdict(
              judged,
              VerdictCode.REQUEST_UNKNOWN,
              Words.of("diagnosis.request-unknown"),
              new Steps().numbered("request-unknown")));
    }
    return judged.sent().filter(SentBody::isObject).map(sent -> verdict(judged, sent));
  }

  private static Verdict verdict(Judged judged, SentBody sent) {
    if (!sent.namesModule()) {
      return verdict(
          judged, VerdictCode.ACCEPTED_VARIABLES_ONLY, variables(sent), variablesSteps(sent));
    }
    if (!sent.isAsync()) {
      return verdict(
          judged,
          VerdictCode.SILENT_NO_REDIRECT,
          Words.of("diagnosis.silent", sent.shown(Keys.IS_ASYNC)),
          new Steps().numbered("silent"));
    }
    return verdict(judged, VerdictCode.ACCEPTED_REDIRECT, redirect(sent), redirectSteps(sent));
  }

  private static Words redirect(SentBody sent) {
    String key =
        sent.lacks(Keys.WAIT_TIME) ? "default" : sent.waitSeconds().isPresent() ? "seconds" : "odd";
    return Words.of(
        "diagnosis.redirect." + key,
        sent.moduleShown(),
        sent.waitSeconds().orElse(DEFAULT_WAIT),
        sent.shown(Keys.WAIT_TIME));
  }

  private static Steps redirectSteps(SentBody sent) {
    Steps steps = new Steps();
    sent.placeholder().ifPresent(id -> steps.add("placeholder", id));
    return steps
        .when(sent.lacks(Keys.WAIT_TIME), "wait-default")
        .when(!sent.waitsNot() && !sent.lacks(Keys.WAIT_TIME), "wait")
        .add("look")
        .when(sent.value(Keys.MODULE_ID).filter(JsonText.class::isInstance).isPresent(), "quoted")
        .when(sent.waitsNot(), "handover-zero")
        .add("published");
  }

  private static Words variables(SentBody sent) {
    Words words = Words.of("diagnosis.variables", sent.shown(Keys.MODULE_ID));
    return words.and(
        Messages.of(
            sent.hasVariables()
                ? "diagnosis.variables.written"
                : "diagnosis.variables.nothing-written"));
  }

  private static Steps variablesSteps(SentBody sent) {
    Steps steps = new Steps();
    sent.placeholder().ifPresent(id -> steps.add("placeholder", id));
    return steps
        .when(sent.lacks(Keys.MODULE_ID), "module-null")
        .when(sent.value(Keys.MODULE_ID).isPresent(), "module-empty")
        .add("to-redirect");
  }

  private static Verdict verdict(Judged judged, VerdictCode code, Words words, Steps steps) {
    boolean silent = code == VerdictCode.SILENT_NO_REDIRECT;
    return new Verdict(
        code,
        silent ? OptionalInt.of(1) : OptionalInt.empty(),
        silent ? List.of(Keys.IS_ASYNC) : List.of(),
        judged.came(STATUS),
        Optional.empty(),
        words.title(),
        words.chip(),
        words.explanation(),
        steps.list(),
        judged.answer().envelope());
  }
}
