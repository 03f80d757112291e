package triggerconsole.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import triggerconsole.base.Messages;

/**
 * An answer to be judged, with the request that it answers.
 *
 * @param sent nothing when the request is not known
 * @param status nothing when it is not known; then the documented one is assumed
 */
record Judged(Optional<SentBody> sent, OptionalInt status, AnswerText answer) {

  /** The article answers errors 2 to 4 with it, a refused token included. */
  static final int ERROR_STATUS = 400;

  /** Whether the status is this one, or not known. */
  boolean mayBe(int documented) {
    return status.isEmpty() || status.getAsInt() == documented;
  }

  /** Whether the answer came under this status; nothing when the status is not known. */
  Optional<Boolean> came(int documented) {
    return status.isEmpty() ? Optional.empty() : Optional.of(mayBe(documented));
  }

  /** Whether the sent body is known and is so. */
  boolean sent(Predicate<SentBody> so) {
    return sent.filter(so).isPresent();
  }

  /** The known texts of one documented error that the answer holds. */
  Set<KnownText> texts(int error) {
    Set<KnownText> texts = EnumSet.noneOf(KnownText.class);
    answer.error().known().keySet().stream()
        .filter(text -> text.error() == error)
        .forEach(texts::add);
    return texts;
  }

  /** The verdict that the answer is one of the documented errors 2 to 4. */
  Verdict documented(int error, VerdictCode code, List<String> fields, Words words, Steps steps) {
    Words all =
        mayBe(ERROR_STATUS)
            ? words
            : words.and(Messages.of("diagnosis.status-differs", status.getAsInt(), ERROR_STATUS));
    return new Verdict(
        code,
        OptionalInt.of(error),
        fields,
        came(ERROR_STATUS),
        Optional.empty(),
        all.title(),
        all.chip(),
        all.explanation(),
        steps.list(),
        texts(error).stream().map(answer.error().known()::get).distinct().toList());
  }
}
