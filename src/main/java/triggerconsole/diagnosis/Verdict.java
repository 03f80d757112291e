package triggerconsole.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.exchange.Cause;

/**
 * What an exchange means, computed from the bytes that were sent and what came back.
 *
 * @param documentedError the article's number of the error, 1 to 4
 * @param fields the body's keys that the verdict is about
 * @param statusAsDocumented whether a documented text came under its documented status; nothing
 *     where no documented error or success was recognised, or where the status is not known
 * @param cause why there is no answer, for {@code NOT_SENT} and {@code OUTCOME_UNKNOWN}
 * @param title the verdict in one line
 * @param chip the verdict in a few words, for a row of the history
 * @param explanation the verdict in plain sentences, without the title
 * @param nextSteps likely causes and what to try, the likeliest first
 * @param evidence JSON pointers into the answer: what decided it
 */
public record Verdict(
    VerdictCode code,
    OptionalInt documentedError,
    List<String> fields,
    Optional<Boolean> statusAsDocumented,
    Optional<Cause> cause,
    String title,
    String chip,
    String explanation,
    List<String> nextSteps,
    List<String> evidence) {

  public Verdict {
    fields = List.copyOf(fields);
    nextSteps = List.copyOf(nextSteps);
    evidence = List.copyOf(evidence);
  }
}
