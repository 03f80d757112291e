package triggerconsole.ui.send.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Fix;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.kit.Link;

/** Everything that is found, below the form: each with its reason, its mend and its rule. */
final class FindingsView extends ScrollPane {

  /** Cards beyond these would be read by nobody; their number is told. */
  private static final int MOST_CARDS = 25;

  private final FindingsViewModel findings;
  private final Consumer<Fix> onFix;
  private final Runnable onFixAll;
  private final Consumer<Finding> onGo;
  private final VBox list = new VBox();

  /** A list; {@code onGo} puts the focus where a finding points at. */
  FindingsView(
      FindingsViewModel findings, Consumer<Fix> onFix, Runnable onFixAll, Consumer<Finding> onGo) {
    this.findings = findings;
    this.onFix = onFix;
    this.onFixAll = onFixAll;
    this.onGo = onGo;
    list.setId("findings");
    list.getStyleClass().addAll("findings", "gap-8");
    setContent(list);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    getStyleClass().add("findings-scroll");
    managedProperty().bind(visibleProperty());
    findings.shown().addListener((ListChangeListener<Finding>) change -> refresh());
    refresh();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the wrapped sentences are, which a scroll pane does not ask. */
  @Override
  protected double computePrefHeight(double width) {
    double line = snappedTopInset() + snappedBottomInset();
    return list.prefHeight(width < 0 ? getWidth() : width) + line;
  }

  private void refresh() {
    List<Finding> shown = findings.shown();
    setVisible(!shown.isEmpty());
    setVvalue(0);
    list.getChildren().clear();
    list.setAccessibleText(Messages.of("send.form.findings.count", shown.size()));
    list.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (shown.isEmpty()) {
      return;
    }
    if (shown.size() > 1) {
      list.getChildren().add(head());
    }
    shown.stream().limit(MOST_CARDS).map(this::card).forEach(list.getChildren()::add);
    if (shown.size() > MOST_CARDS) {
      Label more = new Label(Messages.of("send.form.findings.more", shown.size() - MOST_CARDS));
      more.getStyleClass().add("muted");
      list.getChildren().add(more);
    }
  }

  private Node head() {
    int mendable = findings.mendable().size();
    Label count = new Label(Messages.of("send.form.findings.count", findings.shown().size()));
    count.getStyleClass().add("heading");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(count, space);
    head.getStyleClass().add("gap-8");
    if (mendable > 1) {
      Link all = new Link(Messages.of("send.form.findings.fixAll", mendable), onFixAll);
      all.setId("fixAll");
      head.getChildren().add(all);
    }
    return head;
  }

  private Node card(Finding finding) {
    SeverityStyle style = SeverityStyle.of(finding.severity());
    boolean brief = finding.severity() == Severity.INFO && finding.fix().isEmpty();
    Pane text = brief ? brief(finding) : whole(finding);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox card = new HBox(style.sign(), text);
    card.getStyleClass().addAll("card", "finding", "gap-8", style.tone().styleClass());
    card.getStyleClass().add(brief ? "brief" : "lined");
    card.setAccessibleText(
        Messages.of("send.form.severity." + finding.severity()) + ": " + finding.message());
    return card;
  }

  /** The sentence with its links below. */
  private Pane whole(Finding finding) {
    Label message = new Label(finding.message());
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    FlowPane links = new FlowPane();
    links.getStyleClass().addAll("finding-links", "gap-12");
    finding
        .fix()
        .ifPresent(fix -> links.getChildren().add(new Link(fix.label(), () -> onFix.accept(fix))));
    links.getChildren().addAll(go(finding), rule(finding));
    VBox text = new VBox(message, links);
    text.getStyleClass().add("gap-4");
    return text;
  }

  /** A note on one line; the whole sentence stands below its field and in the tip. */
  private Pane brief(Finding finding) {
    Label message = new Label(finding.message());
    message.setMinWidth(0);
    message.setMaxWidth(Double.MAX_VALUE);
    message.setTooltip(new Tooltip(finding.message()));
    HBox.setHgrow(message, Priority.ALWAYS);
    HBox line = new HBox(rule(finding), message, go(finding));
    line.getStyleClass().addAll("gap-8", "finding-links");
    return line;
  }

  private Link go(Finding finding) {
    boolean ofProfile = FormPlace.of(finding.pointer()).isOfProfile();
    String there = ofProfile ? "send.form.findings.profile" : "send.form.findings.go";
    Link go = new Link(Messages.of(there), () -> onGo.accept(finding));
    go.setMinWidth(USE_PREF_SIZE);
    go.setAccessibleText(Messages.of("send.form.findings.goTo", finding.message()));
    return go;
  }

  private static Label rule(Finding finding) {
    Label rule = new Label(finding.rule().code());
    rule.getStyleClass().addAll("mono", "muted", "small-text");
    rule.setMinWidth(USE_PREF_SIZE);
    return rule;
  }
}
