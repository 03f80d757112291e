package triggerconsole.ui.send.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Rule;
import triggerconsole.trigger.Severity;

/**
 * The findings that are shown: those of the fields a person has left, all of them once Send was
 * pressed. Typing adds none, but takes away what no longer holds.
 */
public final class FindingsViewModel {

  private static final Set<FormPlace> IN_BODY =
      EnumSet.complementOf(EnumSet.of(FormPlace.AUTHORIZATION, FormPlace.URL));

  private final ObservableList<Finding> shown = FXCollections.observableArrayList();
  private final ObservableList<Finding> view = FXCollections.unmodifiableObservableList(shown);
  private final Supplier<List<Finding>> check;
  private final Set<FormPlace> visited = EnumSet.noneOf(FormPlace.class);

  /** Findings that a check of the current draft yields. */
  public FindingsViewModel(Supplier<List<Finding>> check) {
    this.check = check;
  }

  /** What is shown, in the order of the check. */
  public ObservableList<Finding> shown() {
    return view;
  }

  /** The shown findings of one field. */
  public List<Finding> at(FormPlace place) {
    return shown.stream().filter(finding -> FormPlace.of(finding.pointer()) == place).toList();
  }

  /** The shown findings that can be mended by a click. */
  public List<Finding> mendable() {
    return shown.stream().filter(finding -> finding.fix().isPresent()).toList();
  }

  /** A field was left, or its slot was chosen: from now on its findings are shown. */
  public void leave(FormPlace place) {
    visited.add(place);
    refresh();
  }

  /** Something was pasted or loaded: all that the body breaks is shown. */
  public void showBody() {
    visited.addAll(IN_BODY);
    refresh();
  }

  /** Send was pressed: everything is shown. */
  public List<Finding> showAll() {
    visited.addAll(EnumSet.allOf(FormPlace.class));
    refresh();
    return List.copyOf(shown);
  }

  /** The send itself stopped at these, some of which only it can know. */
  public void showStopped(List<Finding> findings) {
    visited.addAll(EnumSet.allOf(FormPlace.class));
    show(findings);
  }

  /** A new request is begun: nothing is shown until a field is left. */
  public void clear() {
    visited.clear();
    shown.clear();
  }

  /** More became known of the draft as it stands. */
  void checked() {
    refresh();
  }

  /** The draft changed: what no longer holds goes at once. */
  public void draftChanged() {
    if (!shown.isEmpty()) {
      Set<Key> known = shown.stream().map(Key::of).collect(Collectors.toSet());
      show(check.get().stream().filter(finding -> known.contains(Key.of(finding))).toList());
    }
  }

  /** Whether an error is shown. */
  public boolean hasErrors() {
    return shown.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private void refresh() {
    show(
        check.get().stream()
            .filter(finding -> visited.contains(FormPlace.of(finding.pointer())))
            .toList());
  }

  private void show(List<Finding> findings) {
    if (!shown.equals(findings)) {
      shown.setAll(findings);
    }
  }

  private record Key(Rule rule, String pointer) {
    static Key of(Finding finding) {
      return new Key(finding.rule(), finding.pointer());
    }
  }
}
