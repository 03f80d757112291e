package triggerconsole.sandbox;

import java.time.Instant;

/**
 * The sandbox just before something happened, to step back to.
 *
 * @param events how many events there had been by then
 * @param changes how much had changed by then: moments with the same are the same
 */
record Moment(Instant at, World world, long events, long changes) {}
