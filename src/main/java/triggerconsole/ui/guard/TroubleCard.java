package triggerconsole.ui.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Tone;

/** Local trouble where it happened: its sentence, and the ways on as links. */
public final class TroubleCard extends VBox {

  private final Label text = new Label(null, Icons.of(Octicons.ALERT_16, Tone.ATTENTION));
  private final FlowPane links = new FlowPane();

  /** A card that is not seen until there is trouble. */
  public TroubleCard() {
    getStyleClass().addAll("card", "toned", "trouble-card", "gap-8", Tone.ATTENTION.styleClass());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    links.getStyleClass().add("gap-16");
    getChildren().addAll(text, links);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Says what happened and what can be done. */
  public void show(String sentence, List<Action> ways) {
    text.setText(sentence);
    links.getChildren().setAll(ways.stream().map(TroubleCard::link).toList());
    setVisible(true);
    setAccessibleText(sentence);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Says nothing any more. */
  public void hide() {
    setVisible(false);
  }

  /** Puts the focus on the first way on. */
  public void focusFirst() {
    links.getChildren().stream().findFirst().ifPresent(link -> link.requestFocus());
  }

  /**
   * The ways on from a trouble.
   *
   * @param unlock lets the system ask for the password, then goes on
   * @param again does the same once more
   * @param keep does without the keychain, where that is a way
   */
  public static List<Action> ways(
      ConsoleException trouble, Runnable unlock, Runnable again, Optional<Runnable> keep) {
    List<Action> ways = new ArrayList<>();
    if (trouble.remedy() == Remedy.UNLOCK_KEYCHAIN) {
      ways.add(new Action(Messages.of("guard.unlock"), unlock));
    }
    ways.add(new Action(Messages.of("guard.again"), again));
    keep.ifPresent(run -> ways.add(new Action(Messages.of("guard.keep"), run)));
    return ways;
  }

  private static Link link(Action action) {
    return new Link(action.text(), action.run());
  }
}
