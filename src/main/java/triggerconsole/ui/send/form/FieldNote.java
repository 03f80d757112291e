package triggerconsole.ui.send.form;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.kit.Focus;

/** The small text under a field: its help, or in its place what the check found there. */
final class FieldNote extends VBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("found-error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("found-warning");

  /** More findings than this are only in the list below the form. */
  private static final int MOST_SHOWN = 3;

  private final FindingsViewModel findings;
  private final FormPlace place;
  private final Node field;
  private final Node help;

  /**
   * A note.
   *
   * @param field the node whose border takes the colour of what was found
   * @param help what stands there while nothing was found
   */
  FieldNote(FindingsViewModel findings, FormPlace place, Node field, Node help) {
    this.findings = findings;
    this.place = place;
    this.field = field;
    this.help = help;
    getStyleClass().addAll("field-note", "gap-4");
    findings.shown().addListener((ListChangeListener<Finding>) change -> refresh());
    refresh();
  }

  private void refresh() {
    List<Finding> here = findings.at(place);
    boolean helps =
        here.stream().allMatch(finding -> finding.severity() == Severity.INFO) || isUsed(help);
    getChildren().removeIf(node -> !(helps && node.equals(help)));
    if (helps && getChildren().isEmpty()) {
      getChildren().add(help);
    }
    here.stream().limit(MOST_SHOWN).map(FieldNote::line).forEach(getChildren()::add);
    field.pseudoClassStateChanged(ERROR, has(here, Severity.ERROR));
    field.pseudoClassStateChanged(
        WARNING, !has(here, Severity.ERROR) && has(here, Severity.WARNING));
  }

  /** Whether the focus is there: what a person has just come to does not vanish under them. */
  private static boolean isUsed(Node node) {
    return node.getScene() != null && Focus.within(node.getScene().getFocusOwner(), node);
  }

  private static boolean has(List<Finding> findings, Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }

  private static Label line(Finding finding) {
    SeverityStyle style = SeverityStyle.of(finding.severity());
    Label line = new Label(finding.message(), style.sign());
    line.getStyleClass().addAll("small-text", style.tone().styleClass());
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
