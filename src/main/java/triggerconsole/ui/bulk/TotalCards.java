package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/** Numbers side by side, each in a card of its own; in a narrow window in several lines. */
final class TotalCards extends Pane {

  private static final double GAP = 12;

  /** A number with its name. */
  record Total(String name, long number, Tone tone, Ikon icon) {}

  private List<Total> totals = List.of();

  TotalCards() {
    setId("bulkTotals");
    getStyleClass().add("bulk-totals");
  }

  void show(List<Total> now) {
    boolean same = now.stream().map(Total::name).toList().equals(names());
    totals = List.copyOf(now);
    if (!same) {
      getChildren().setAll(totals.stream().map(TotalCards::card).toList());
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      String number = Numbers.grouped(totals.get(i).number());
      ((Label) ((VBox) getChildren().get(i)).getChildren().getLast()).setText(number);
      getChildren().get(i).setAccessibleText(totals.get(i).name() + " " + number);
      said.add(totals.get(i).name() + " " + number);
    }
    setAccessibleText(String.join(", ", said));
  }

  private List<String> names() {
    return totals.stream().map(Total::name).toList();
  }

  private static VBox card(Total total) {
    Label name = new Label(total.name(), Icons.of(total.icon(), total.tone()));
    name.getStyleClass().addAll("muted", "small-text");
    name.setMinWidth(USE_PREF_SIZE);
    Label number = new Label();
    number.getStyleClass().add("bulk-number");
    number.setMinWidth(USE_PREF_SIZE);
    if (total.tone() != Tone.NEUTRAL) {
      number.getStyleClass().add(total.tone().styleClass());
    }
    VBox card = new VBox(name, number);
    card.setId("total-" + total.icon().getDescription());
    card.getStyleClass().addAll("card", "bulk-total");
    return card;
  }

  private int columns(double width) {
    double least =
        getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(1);
    int fitting = (int) ((width + GAP) / (least + GAP));
    int count = Math.max(1, getChildren().size());
    int columns = Math.clamp(fitting, 1, count);
    // Lines of much the same length: six cards in two lines are three and three.
    int lines = (count + columns - 1) / columns;
    return (count + lines - 1) / lines;
  }

  private double height(Node card) {
    return Math.ceil(((Region) card).prefHeight(-1));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getChildren().isEmpty()) {
      return 0;
    }
    int columns = columns(width < 0 ? 10_000 : width - insets());
    int lines = (getChildren().size() + columns - 1) / columns;
    return lines * height(getChildren().getFirst()) + (lines - 1) * GAP + heightOfInsets();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double room = getWidth() - insets();
    int columns = columns(room);
    double width = Math.floor((room - (columns - 1) * GAP) / columns);
    double height = getChildren().isEmpty() ? 0 : height(getChildren().getFirst());
    for (int i = 0; i < getChildren().size(); i++) {
      int line = i / columns;
      int column = i % columns;
      getChildren()
          .get(i)
          .resizeRelocate(
              insets.getLeft() + column * (width + GAP),
              insets.getTop() + line * (height + GAP),
              width,
              height);
    }
  }

  private double insets() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private double heightOfInsets() {
    return getInsets().getTop() + getInsets().getBottom();
  }
}
