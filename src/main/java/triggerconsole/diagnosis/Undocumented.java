package triggerconsole.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Messages;

/** Any answer that the article does not know. */
final class Undocumented {

  private Undocumented() {}

  static Verdict of(Judged judged) {
    return verdict(words(judged), steps(judged).list(), evidence(judged.answer()));
  }

  /** An answer of more than 64 MB: nobody knows how it ends. */
  static Verdict truncated(OptionalInt status) {
    return verdict(
        words("diagnosis.truncated", status),
        new Steps().add("truncated").add("look-before-again").list(),
        List.of());
  }

  private static Words words(Judged judged) {
    return words("diagnosis.undocumented." + what(judged), judged.status());
  }

  private static Words words(String key, OptionalInt status) {
    return Words.of(
        key,
        status("diagnosis.undocumented.status", status),
        status("diagnosis.undocumented.status-title", status));
  }

  private static String what(Judged judged) {
    AnswerText answer = judged.answer();
    if (answer.isSuccess()) {
      return judged.mayBe(Accepted.STATUS) ? "no-object" : "success";
    }
    return answer.error().isEmpty()
        ? answer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : "error";
  }

  private static String status(String key, OptionalInt status) {
    return status.isEmpty() ? "" : Messages.of(key, status.getAsInt());
  }

  private static Steps steps(Judged judged) {
    Steps steps = new Steps();
    judged.status().ifPresent(status -> byStatus(steps, status));
    return steps
        .when(judged.answer().isSuccess() && judged.mayBe(Accepted.STATUS), "send-object")
        .when(judged.answer().kind() == AnswerText.Kind.HTML, "page")
        .add("compare-url")
        .add("look-before-again");
  }

  private static void byStatus(Steps steps, int status) {
    switch (status) {
      case 301, 302, 303, 307, 308 -> steps.add("redirected-url", status);
      case 401, 403 -> steps.add("refused", status);
      case 404, 405 -> steps.add("wrong-path", status);
      case 407 -> steps.add("proxy-wants-login");
      case 413 -> steps.add("too-large");
      case 415 -> steps.add("content-type");
      case 429 -> steps.add("too-many");
      default -> steps.when(status >= 500, "server-trouble", status);
    }
  }

  private static List<String> evidence(AnswerText answer) {
    return answer.error().first().map(List::of).orElseGet(answer::envelope);
  }

  private static Verdict verdict(Words words, List<String> steps, List<String> evidence) {
    return new Verdict(
        VerdictCode.UNDOCUMENTED,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        words.title(),
        words.chip(),
        words.explanation(),
        steps,
        evidence);
  }
}
