package triggerconsole.ui.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.UserSnapshot;

/**
 * A custom variable of a user.
 *
 * @param before the value that the last trigger overwrote, if it did
 * @param fresh whether the last trigger wrote it
 */
record VariableRow(String name, String value, Optional<String> before, boolean fresh) {

  /** The variables of a user, in the order they were first written. */
  static List<VariableRow> of(UserSnapshot user, List<Event> events) {
    Map<String, Event.Change> written = new HashMap<>();
    for (Event.Change change : lastChanges(events)) {
      written.put(change.name(), change);
    }
    return user.variables().entrySet().stream()
        .map(variable -> {
          Optional<Event.Change> change =
              Optional.ofNullable(written.get(variable.getKey()))
                  .filter(last -> last.after().equals(variable.getValue()));
          return new VariableRow(
              variable.getKey(),
              EventWords.value(variable.getValue()),
              change
                  .flatMap(Event.Change::before)
                  .filter(old -> !old.equals(variable.getValue()))
                  .map(EventWords::value),
              change.isPresent());
        })
        .toList();
  }

  /** The row as a screen reader says it. */
  String words() {
    return before
        .map(old -> Messages.of("sandboxplace.variable.overwritten", name, old, value))
        .orElseGet(() ->
            Messages.of(
                fresh ? "sandboxplace.variable.new" : "sandboxplace.variable", name, value));
  }

  private static List<Event.Change> lastChanges(List<Event> events) {
    Optional<Event.TriggerReceived> last =
        events.stream()
            .filter(Event.TriggerReceived.class::isInstance)
            .map(Event.TriggerReceived.class::cast)
            .reduce((earlier, later) -> later);
    return events.stream()
        .filter(event -> last.filter(one -> one.request() == event.request()).isPresent())
        .filter(Event.VariablesWritten.class::isInstance)
        .flatMap(event -> ((Event.VariablesWritten) event).changes().stream())
        .toList();
  }
}
