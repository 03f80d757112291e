package triggerconsole.ui.send.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.send.form.SendPort.Order;

/**
 * The Send button: one press is at most one request. Errors stop the first press and are shown;
 * from then on, and as long as one of them stands, a press sends anyway.
 */
public final class SendViewModel {

  /** What a press would do. */
  public enum State {
    READY,
    HAS_ERRORS,
    SENDING
  }

  private final FormViewModel form;
  private final FindingsViewModel findings;
  private final SendPort port;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
  private final ObjectProperty<Optional<String>> production =
      new SimpleObjectProperty<>(Optional.empty());

  /** A button for a form. */
  public SendViewModel(FormViewModel form, FindingsViewModel findings, SendPort port) {
    this.form = form;
    this.findings = findings;
    this.port = port;
  }

  /** What a press would do. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The name of the profile when it is one of production, to stand on the button. */
  public ObjectProperty<Optional<String>> productionProperty() {
    return production;
  }

  /** Sends, or shows why not; while a send is under way it does nothing. */
  public void press() {
    if (state.get() == State.SENDING) {
      return;
    }
    boolean anyway = state.get() == State.HAS_ERRORS;
    Set<Finding> known = new HashSet<>(anyway ? findings.shown() : List.of());
    List<Finding> errors =
        findings.showAll().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (known.containsAll(errors)) {
      start(anyway);
    } else {
      state.set(State.HAS_ERRORS);
    }
  }

  /** Stops the send that is under way. */
  public void cancel() {
    if (state.get() == State.SENDING) {
      port.cancel();
    }
  }

  /** The findings changed: once no error is left, Send is Send again. */
  public void findingsChanged() {
    if (state.get() == State.HAS_ERRORS && !findings.hasErrors()) {
      state.set(State.READY);
    }
  }

  private void start(boolean anyway) {
    Draft draft = form.draft();
    state.set(State.SENDING);
    port.start(
        new Order(draft.body(), draft.botToBot(), anyway), stoppedBy -> done(anyway, stoppedBy));
  }

  /** Errors that were overridden and still stand would be overridden by the next press too. */
  private void done(boolean anyway, List<Finding> stoppedBy) {
    if (!stoppedBy.isEmpty()) {
      findings.showStopped(stoppedBy);
    }
    boolean overriding = anyway && findings.hasErrors();
    state.set(overriding || !stoppedBy.isEmpty() ? State.HAS_ERRORS : State.READY);
  }
}
