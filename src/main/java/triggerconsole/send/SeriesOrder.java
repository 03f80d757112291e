package triggerconsole.send;

import java.util.Optional;
import triggerconsole.history.Origin;

/**
 * Many requests to one target, as somebody wants them sent.
 *
 * @param confirmation the name of the production profile, or the production host, that the person
 *     confirmed
 */
public record SeriesOrder(Target target, Optional<String> confirmation, Origin origin) {}
