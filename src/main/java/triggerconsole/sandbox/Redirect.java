package triggerconsole.sandbox;

import java.time.Instant;

/**
 * A redirect that was accepted and is not due yet.
 *
 * @param number counts up, so that of two that are due together the earlier accepted goes first
 */
record Redirect(String userId, long moduleId, Instant due, long number) {

  boolean isBefore(Redirect other) {
    int order = due.compareTo(other.due);
    return order < 0 || (order == 0 && number < other.number);
  }
}
