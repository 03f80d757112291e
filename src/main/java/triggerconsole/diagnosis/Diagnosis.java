package triggerconsole.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.trigger.Body;

/**
 * Judges an exchange (contract, section 1). Texts of several documented errors in one answer are
 * read in the order in which the service has to check: token, keys, then user and module (dossier,
 * section 12, row 5); the first failed check makes the later ones moot.
 */
public final class Diagnosis {

  private static final List<Function<Judged, Optional<Verdict>>> CHECKS =
      List.of(AuthFailed::check, MissingKeys::check, NotFound::check, Accepted::check);

  private Diagnosis() {}

  /** What came of sending this body. */
  public static Verdict judge(Body sent, Outcome outcome) {
    return switch (outcome) {
      case Failure failure -> NoAnswer.of(failure);
      case Answer answer ->
          explain(
              Optional.of(sent),
              OptionalInt.of(answer.status()),
              new AnswerBody(answer.body(), answer.truncated()));
    };
  }

  /**
   * What an answer from elsewhere means.
   *
   * @param request the body that was sent; without it the answer of a success stays open
   * @param status without it the documented one is assumed
   */
  public static Verdict explain(Optional<Body> request, OptionalInt status, AnswerBody answer) {
    if (answer.truncated()) {
      return Undocumented.truncated(status);
    }
    Judged judged = new Judged(request.map(SentBody::new), status, AnswerText.read(answer.bytes()));
    return Stream.concat(
            CHECKS.stream().map(check -> check.apply(judged)).flatMap(Optional::stream),
            Stream.of(judged).map(Undocumented::of))
        .findFirst()
        .orElseThrow();
  }
}
