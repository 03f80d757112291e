package triggerconsole.history;

import java.time.Instant;

/**
 * A user or module that requests named before.
 *
 * @param value the user id as text, or the module id's digits
 */
public record Recent(String value, Instant lastUsed) {}
