package triggerconsole.history;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import triggerconsole.diagnosis.VerdictCode;

/**
 * Which entries to show.
 *
 * @param text every word of it must stand somewhere in the entry, case ignored; there is no query
 *     syntax (contract, section 3, {@code --search})
 * @param verdicts only these; nothing means all, those in flight too
 * @param sending whether those in flight are shown although {@code verdicts} names some
 * @param profile only this profile's
 * @param run only what belongs to this suite or bulk run
 * @param from the earliest start, inclusive
 * @param until the latest start, exclusive
 */
public record Query(
    String text,
    Optional<Set<VerdictCode>> verdicts,
    boolean sending,
    Optional<String> profile,
    Optional<String> run,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Every entry. */
  public static final Query ALL =
      new Query(
          "",
          Optional.empty(),
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Query {
    verdicts = verdicts.map(Set::copyOf);
  }

  /** The same with other words to look for. */
  public Query withText(String newText) {
    return new Query(newText, verdicts, sending, profile, run, from, until);
  }

  /** The same for these verdicts only, without those in flight. */
  public Query withVerdicts(Set<VerdictCode> only) {
    return new Query(text, Optional.of(only), false, profile, run, from, until);
  }

  /** The same for one profile only. */
  public Query withProfile(String only) {
    return new Query(text, verdicts, sending, Optional.of(only), run, from, until);
  }

  /** The same for one suite or bulk run only. */
  public Query withRun(String only) {
    return new Query(text, verdicts, sending, profile, Optional.of(only), from, until);
  }

  /** The same for what began at this moment or later. */
  public Query since(Instant earliest) {
    return new Query(text, verdicts, sending, profile, run, Optional.of(earliest), until);
  }

  /** Whether an entry with this verdict, or one in flight, is wanted. */
  boolean wants(Optional<VerdictCode> verdict) {
    return verdicts.isEmpty() || verdict.map(verdicts.get()::contains).orElse(sending);
  }
}
