package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the packages tell about the commands is what the commands know of themselves. */
class ReferenceTest {

  @TempDir Path share;

  @Test
  void theManualHasEveryCommandAndEveryOptionThatIsNotHidden() throws IOException {
    Reference.main(share.toString(), "1.2.3");

    String manual = Files.readString(share.resolve("man/man1/trigger-console.1"));

    assertThat(manual).startsWith(".TH \"TRIGGER\\-CONSOLE\" \"1\"").contains("1.2.3");
    assertToldIn(manual, Reference.commands());
    assertThat(manual).doesNotContain("\\fB\\-\\-token\\fR");
  }

  @Test
  void theManualBreaksNoLineWithAWordThatManTakesForACommand() throws IOException {
    Reference.main(share.toString(), "1.2.3");

    assertThat(Files.readAllLines(share.resolve("man/man1/trigger-console.1")))
        .allMatch(line -> !line.startsWith("'"))
        .filteredOn(line -> line.startsWith("."))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP)( \".*\")*"));
  }

  @Test
  void theShellCompletesEveryCommand() throws IOException {
    Reference.main(share.toString(), "1.2.3");

    String completions =
        Files.readString(share.resolve("bash-completion/completions/trigger-console"));

    assertThat(completions)
        .contains(Reference.commands().getSubcommands().keySet())
        .contains("--module-id", "--data-dir");
  }

  private static void assertToldIn(String manual, CommandLine command) {
    command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> assertThat(manual).contains(option.longestName().replace("-", "\\-")));
    command
        .getSubcommands()
        .forEach((name, below) -> {
          String called = below.getCommandSpec().qualifiedName(" ").replace("-", "\\-");
          assertThat(manual).contains(".SS \"" + called + "\"");
          assertToldIn(manual, below);
        });
  }
}
