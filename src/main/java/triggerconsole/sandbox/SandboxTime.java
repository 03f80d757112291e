package triggerconsole.sandbox;

import java.time.Instant;
import java.util.Optional;
import triggerconsole.sandbox.SandboxClock.Rate;

/**
 * What the time is in a sandbox.
 *
 * @param nextDue when the next redirect or handover happens
 * @param changes differs from an earlier one when anything that can be seen may have changed
 */
public record SandboxTime(Instant now, Rate rate, Optional<Instant> nextDue, long changes) {}
