package triggerconsole.sandbox;

import java.time.Instant;
import java.util.List;

/**
 * The sandbox as somebody kept it, to come back to.
 *
 * @param name what they called it
 * @param at in sandbox time
 */
public record Snapshot(String name, Instant at, World world, List<Event> events) {

  /** Keeps its own copy. */
  public Snapshot {
    events = List.copyOf(events);
  }
}
