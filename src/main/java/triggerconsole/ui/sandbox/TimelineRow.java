package triggerconsole.ui.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import triggerconsole.sandbox.Event;

/**
 * An event as a row of the timeline.
 *
 * @param first whether it stands at the beginning of what its request led to
 * @param last whether it stands at the end of it
 * @param outcome what came of a trigger that was received
 */
record TimelineRow(Event event, boolean first, boolean last, Outcome outcome) {

  /** What came of a trigger. */
  enum Outcome {
    REFUSED,
    VARIABLES,
    NOTHING_WRITTEN
  }

  /** The rows of the events that are wanted, in order. */
  static List<TimelineRow> of(List<Event> events, Predicate<Event> wanted) {
    List<TimelineRow> rows = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (wanted.test(event)) {
        boolean joins = !rows.isEmpty() && together(rows.getLast().event(), event);
        if (joins) {
          TimelineRow before = rows.removeLast();
          rows.add(new TimelineRow(before.event(), before.first(), false, before.outcome()));
        }
        rows.add(new TimelineRow(event, !joins, true, outcome(events, i)));
      }
    }
    return rows;
  }

  /** Whether it is the same event, and looks the same. */
  boolean same(TimelineRow other) {
    return isOf(other.event)
        && first == other.first
        && last == other.last
        && outcome == other.outcome;
  }

  /** Whether it is the row of this event; nearly always the very same object. */
  boolean isOf(Event other) {
    return Objects.equals(event, other);
  }

  private static boolean together(Event before, Event after) {
    return before.request() != 0 && before.request() == after.request();
  }

  // What a trigger does at once follows it without a gap.
  private static Outcome outcome(List<Event> events, int received) {
    if (!(events.get(received) instanceof Event.TriggerReceived) || received + 1 == events.size()) {
      return Outcome.NOTHING_WRITTEN;
    }
    Event next = events.get(received + 1);
    if (next.request() != events.get(received).request()) {
      return Outcome.NOTHING_WRITTEN;
    }
    return switch (next) {
      case Event.Rejected rejected -> Outcome.REFUSED;
      case Event.VariablesWritten written -> Outcome.VARIABLES;
      default -> Outcome.NOTHING_WRITTEN;
    };
  }
}
