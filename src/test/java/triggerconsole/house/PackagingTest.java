package triggerconsole.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What the packages are made from, as far as it can be told without building them. */
class PackagingTest {

  private static final Path PACKAGING = Path.of("packaging");
  private static final String ID = "triggerconsole.desktop.TriggerConsole";

  @Test
  void theMenuEntryAndTheDescriptionSpeakOfTheSameProgram() throws Exception {
    List<String> entry = Files.readAllLines(PACKAGING.resolve("linux/" + ID + ".desktop"));
    Document description =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(PACKAGING.resolve("linux/" + ID + ".metainfo.xml").toFile());

    assertThat(entry).first().isEqualTo("[Desktop Entry]");
    assertThat(entry)
        .contains("Type=Application", "Exec=trigger-console", "Icon=" + ID, "Terminal=false");
    assertThat(text(description, "id")).isEqualTo(ID);
    assertThat(text(description, "launchable")).isEqualTo(ID + ".desktop");
    assertThat(text(description, "binary")).isEqualTo("trigger-console");
    assertThat(entry)
        .contains("Name=" + text(description, "name"), "Comment=" + text(description, "summary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "image", "window", "command", "long"})
  void optionsAreOneALineWithoutPathsOfTheBuild(String name) throws Exception {
    assertThat(Files.readAllLines(PACKAGING.resolve(name + ".options")))
        .isNotEmpty()
        .allMatch(line -> line.matches("-[^/\\s]+"));
  }

  @Test
  void thePackageForDebianAsksForTheKeychainsLibraryAndTheWindows() throws Exception {
    assertThat(Files.readString(PACKAGING.resolve("linux/control")))
        .containsPattern("(?m)^Depends: .*\\blibgtk-3-0\\b.*\\blibsecret-1-0\\b");
  }

  private static String text(Document document, String tag) {
    return document.getElementsByTagName(tag).item(0).getTextContent().strip();
  }
}
