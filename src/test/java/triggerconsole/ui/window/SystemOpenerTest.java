package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.ConsoleException;

class SystemOpenerTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  @Test
  void theProgramOfTheSystemIsGivenWhatToOpen() throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("Touch.java"),
            """
            void main(String[] arguments) throws Exception {
              java.nio.file.Files.createFile(java.nio.file.Path.of(arguments[0]));
            }
            """);
    Path opened = folder.resolve("opened");
    SystemOpener.start(List.of(JAVA, source.toString()), opened.toString(), "window.browse");
    waitFor(30, TimeUnit.SECONDS, () -> Files.exists(opened));
  }

  @Test
  void aProgramThatIsNotThereIsToldInASentence() {
    String missing = folder.resolve("no-such-program").toString();
    assertThatThrownBy(() -> SystemOpener.start(List.of(missing), "x", "window.browse"))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("x");
  }

  @Test
  void onlyLinksOfTheWebAreOpened() {
    for (String link : List.of("file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.c", "x")) {
      assertThatThrownBy(() -> SystemOpener.link(URI.create(link)))
          .isInstanceOf(ConsoleException.class);
    }
  }
}
