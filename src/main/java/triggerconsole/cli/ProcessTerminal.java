package triggerconsole.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import triggerconsole.cli.Terminal.Prompt;

/** The terminal of this process. Text is UTF-8 whatever the locale (contract, section 3). */
final class ProcessTerminal {

  private ProcessTerminal() {}

  static Terminal here() {
    return new Terminal(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(ProcessTerminal::ask));
  }

  private static Prompt ask(Console console) {
    return question ->
        Optional.ofNullable(console.readPassword("%s ", question)).map(String::valueOf);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
