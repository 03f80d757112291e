package triggerconsole.suite.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.suite.Mark;

/**
 * Counts and times of many results.
 *
 * @param unanswered how many of the failed ones failed because nothing answered
 * @param verdicts how many had each verdict, in the order of the verdicts
 * @param startedAt when the first request started
 * @param endedAt when the last answer was complete
 */
public record Tally(
    int passed,
    int failed,
    int unanswered,
    int skipped,
    Map<VerdictCode, Integer> verdicts,
    Latencies latencies,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt) {

  static Tally of(List<Entry> entries) {
    Map<VerdictCode, Integer> verdicts = new EnumMap<>(VerdictCode.class);
    entries.forEach(
        entry -> entry.verdict().ifPresent(code -> verdicts.merge(code, 1, Integer::sum)));
    return new Tally(
        count(entries, Mark.PASSED),
        count(entries, Mark.FAILED),
        (int) entries.stream().filter(Entry::isUnanswered).count(),
        count(entries, Mark.SKIPPED),
        verdicts,
        Latencies.of(entries),
        entries.stream().flatMap(entry -> entry.startedAt().stream()).min(Instant::compareTo),
        entries.stream().flatMap(entry -> end(entry).stream()).max(Instant::compareTo));
  }

  /** How many results there are. */
  public int all() {
    return passed + failed + skipped;
  }

  /** From the first start to the last answer. */
  Optional<Duration> span() {
    return startedAt.flatMap(start -> endedAt.map(end -> Duration.between(start, end)));
  }

  /** Requests a second over the whole time; nothing when that was too short to say. */
  OptionalDouble rate() {
    double seconds = span().map(span -> span.toNanos() / 1e9).orElse(0.0);
    return seconds > 0 && latencies.count() > 1
        ? OptionalDouble.of(latencies.count() / seconds)
        : OptionalDouble.empty();
  }

  private static int count(List<Entry> entries, Mark mark) {
    return (int) entries.stream().filter(entry -> entry.mark() == mark).count();
  }

  private static Optional<Instant> end(Entry entry) {
    return entry
        .startedAt()
        .map(start -> start.plusNanos(Math.round(entry.durationMs().orElse(0) * 1e6)));
  }
}
