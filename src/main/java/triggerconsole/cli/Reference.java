package triggerconsole.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import triggerconsole.app.Console;

/** Writes what the packages tell about the commands: the man page and bash's completions. */
public final class Reference {

  private static final String NAME = "trigger-console";

  private Reference() {}

  /**
   * Writes both below a folder that is laid out as {@code /usr/share}.
   *
   * @param arguments the folder and the version of the program
   */
  public static void main(String... arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    CommandLine commands = commands();
    write(share.resolve("man/man1/" + NAME + ".1"), ManPage.of(commands, arguments[1]));
    write(share.resolve("bash-completion/completions/" + NAME), AutoComplete.bash(NAME, commands));
  }

  /** All commands, to be read and not to be run. */
  static CommandLine commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), Optional.empty());
    return new Cli(terminal, Console::open, folder -> 0).all();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
