package triggerconsole.send;

import java.time.Duration;
import triggerconsole.trigger.Body;

/**
 * One request of a series.
 *
 * @param botToBot whether the person says that the user is being handed over between bots
 * @param timeLimit as in {@link SendOrder}
 * @param sendAnyway whether findings that are errors do not stop it
 */
public record Shot(
    Body body, boolean botToBot, TokenUse tokenUse, Duration timeLimit, boolean sendAnyway) {}
