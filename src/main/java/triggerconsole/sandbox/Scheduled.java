package triggerconsole.sandbox;

import java.time.Instant;

/** Something that was accepted and is not due yet. */
sealed interface Scheduled {

  String userId();

  Instant due();

  /** Counts up, so that of two that are due together the earlier accepted goes first. */
  long number();

  /** The number of the request that led to it, or 0. */
  long request();

  default boolean isBefore(Scheduled other) {
    int order = due().compareTo(other.due());
    return order < 0 || (order == 0 && number() < other.number());
  }

  /** The user is to be moved to a module. */
  record Redirect(String userId, long moduleId, Instant due, long number, long request)
      implements Scheduled {}

  /**
   * The user is to be handed over to another bot.
   *
   * @param hops how many modules in a row did not wait for the end user before it
   */
  record Handover(String userId, String botId, Instant due, long number, long request, int hops)
      implements Scheduled {}
}
