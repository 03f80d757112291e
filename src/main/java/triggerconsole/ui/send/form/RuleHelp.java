package triggerconsole.ui.send.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import triggerconsole.base.Messages;

/** What the article says about a field, beside it. */
final class RuleHelp {

  private final PopOver popOver = new PopOver();
  private final Label title = new Label();
  private final Label text = new Label();

  RuleHelp() {
    title.getStyleClass().addAll("mono", "strong");
    text.setWrapText(true);
    Label source = new Label(Messages.of("send.form.help.source"));
    source.getStyleClass().addAll("small-text", "muted");
    VBox content = new VBox(title, text, source);
    content.setId("ruleHelp");
    content.getStyleClass().addAll("rule-help", "gap-8");
    popOver.setContentNode(content);
    popOver.setArrowLocation(ArrowLocation.LEFT_TOP);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
  }

  /** Shows the rule of a place beside the node; says whether there is one. */
  boolean show(Node beside, Optional<FormPlace> place) {
    place.ifPresent(at -> {
      title.setText(at.key());
      text.setText(Messages.of("send.form.help." + at));
      popOver.show(beside);
    });
    return place.isPresent();
  }
}
