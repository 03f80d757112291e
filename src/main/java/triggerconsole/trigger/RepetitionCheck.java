package triggerconsole.trigger;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * The rule about sending the same again: the user is moved once more and the variables are written
 * once more (field study, F12).
 */
final class RepetitionCheck {

  private RepetitionCheck() {}

  static void check(Destination destination, Consumer<Finding> found) {
    destination
        .sameSentAt()
        .map(before -> Duration.between(before, destination.now()))
        .filter(age -> !age.isNegative() && age.compareTo(Destination.REPETITION) <= 0)
        .ifPresent(age -> found.accept(Finding.of(Rule.SAME_AGAIN, "", age.toSeconds())));
  }
}
