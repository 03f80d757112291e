package triggerconsole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import triggerconsole.ui.FxTest;

/** Text stands out from what is behind it by 4.5 to 1 at least, in both themes. */
final class ContrastTest extends FxTest {

  private final VBox box = new VBox();

  static Stream<Look> looks() {
    return Stream.of(Look.LIGHT, Look.DARK);
  }

  @Override
  protected Parent root() {
    for (Tone tone : Tone.values()) {
      box.getChildren().add(new Chip(tone.name(), tone));
    }
    for (String style : new String[] {"success", "accent", "danger", "plain"}) {
      Button button = new Button(style);
      button.getStyleClass().add(style);
      box.getChildren().add(button);
    }
    Label muted = new Label("muted");
    muted.getStyleClass().add("muted");
    box.getChildren().addAll(muted, new Link("link", () -> {}));
    return box;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void textIsReadable(Look look) {
    onFx(() -> {
      theme.apply(look);
      box.applyCss();
      Color page = fill(box, look.dark() ? Color.BLACK : Color.WHITE);
      for (var child : box.getChildrenUnmodifiable()) {
        Labeled labeled = (Labeled) child;
        Color behind = fill(labeled, page);
        assertThat(contrast((Color) labeled.getTextFill(), behind))
            .as("%s, dark %s", labeled.getText(), look.dark())
            .isGreaterThanOrEqualTo(4.5);
      }
    });
  }

  /** The topmost fill of a region over what is behind it. */
  private static Color fill(Region region, Color behind) {
    if (region.getBackground() == null || region.getBackground().getFills().isEmpty()) {
      return behind;
    }
    Color top = (Color) region.getBackground().getFills().getLast().getFill();
    return behind.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
