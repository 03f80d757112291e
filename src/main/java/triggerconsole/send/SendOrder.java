package triggerconsole.send;

import java.time.Duration;
import java.util.Optional;
import triggerconsole.history.Origin;
import triggerconsole.trigger.Body;

/**
 * One request as somebody wants it sent.
 *
 * @param botToBot whether the person says that the user is being handed over between bots
 * @param timeLimit from the start until the answer is complete; never less than the body's {@code
 *     wait_time} plus five seconds is used
 * @param sendAnyway whether findings that are errors were seen and are overridden
 * @param confirmation the name of the production profile, or the production host, that the person
 *     confirmed
 */
public record SendOrder(
    Target target,
    Body body,
    boolean botToBot,
    Duration timeLimit,
    boolean sendAnyway,
    Optional<String> confirmation,
    Origin origin) {

  SeriesOrder series() {
    return new SeriesOrder(target, confirmation, origin);
  }

  Shot shot() {
    return new Shot(body, botToBot, new TokenUse.AsKept(), timeLimit, sendAnyway);
  }
}
