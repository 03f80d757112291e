package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DisplayTest {

  @Test
  void aLinuxWithoutADisplayIsToldSoInOneSentence() {
    assertThat(new Display(Map.of(), "Linux", "").problem().orElseThrow())
        .contains("there is no display");
    assertThat(new Display(Map.of("DISPLAY", ""), "Linux", "").problem()).isPresent();
  }

  @Test
  void aDisplayOfEitherKindIsEnough() {
    assertThat(new Display(Map.of("DISPLAY", ":0"), "Linux", "").problem()).isEmpty();
    assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "").problem())
        .isEmpty();
  }

  @Test
  void otherSystemsAndTheHeadlessPlatformNeedNone() {
    assertThat(new Display(Map.of(), "Mac OS X", "").problem()).isEmpty();
    assertThat(new Display(Map.of(), "Windows 11", "").problem()).isEmpty();
    assertThat(new Display(Map.of(), "Linux", "Headless").problem()).isEmpty();
  }
}
