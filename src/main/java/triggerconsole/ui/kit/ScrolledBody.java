package triggerconsole.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The inside of a sheet: as high as what it holds, and scrolled where the window is too small. */
public final class ScrolledBody extends ScrollPane {

  private final Region content;

  /** A body with its name for screen readers; it can have the focus only where it scrolls. */
  public ScrolledBody(Region content, String name) {
    super(content);
    this.content = content;
    setFitToWidth(true);
    setMinHeight(0);
    setAccessibleText(name);
    getStyleClass().addAll("edge-to-edge", "sheet-body");
    focusTraversableProperty().bind(content.heightProperty().greaterThan(heightProperty()));
  }

  /** Brings what stands last in sight, as what was just added there. */
  public void scrollToEnd() {
    applyCss();
    layout();
    setVvalue(getVmax());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** What wraps its lines is as high as the width makes it; a plain scroll pane does not ask. */
  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + content.prefHeight(width) + snappedBottomInset();
  }
}
