package triggerconsole.send;

import java.util.Optional;
import triggerconsole.history.Origin;

/**
 * Many requests to one target, as somebody wants them sent.
 *
 * @param confirmation the name of the production profile, or the production host, that the person
 *     confirmed
 * @param run the name of the suite or bulk run, as the history keeps it
 */
public record SeriesOrder(
    Target target, Optional<String> confirmation, Origin origin, Optional<String> run) {

  /** Requests that belong to no run. */
  public SeriesOrder(Target target, Optional<String> confirmation, Origin origin) {
    this(target, confirmation, origin, Optional.empty());
  }
}
