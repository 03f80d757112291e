package triggerconsole.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;

/** What it means that no complete answer came: surely not sent, or nobody knows. */
final class NoAnswer {

  /** These mean of themselves that the request was on its way. */
  private static final Set<Cause> ON_ITS_WAY =
      EnumSet.of(Cause.ANSWER_TIMEOUT, Cause.CONNECTION_LOST, Cause.PROCESS_ENDED);

  private NoAnswer() {}

  static Verdict of(Failure failure) {
    Cause cause = failure.cause();
    if (ON_ITS_WAY.contains(cause)) {
      return verdict(VerdictCode.OUTCOME_UNKNOWN, cause, failure.detail());
    }
    if (!failure.mayHaveArrived()) {
      return verdict(VerdictCode.NOT_SENT, cause, failure.detail());
    }
    return verdict(
        VerdictCode.OUTCOME_UNKNOWN,
        cause == Cause.CANCELLED ? cause : Cause.CONNECTION_LOST,
        failure.detail());
  }

  private static Verdict verdict(VerdictCode code, Cause cause, String detail) {
    String key = key(code) + "." + key(cause);
    Words words = Words.of("diagnosis." + key);
    Words all = detail.isBlank() ? words : words.and(told(cause, detail));
    return new Verdict(
        code,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(cause),
        all.title(),
        all.chip(),
        all.explanation(),
        new Steps().numbered(key).list(),
        List.of());
  }

  /** What is wrong with a URL we say ourselves, in a sentence; the rest is the network's word. */
  private static String told(Cause cause, String detail) {
    return cause == Cause.INVALID_URL ? detail : Messages.of("diagnosis.network-said", detail);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
