package triggerconsole.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import triggerconsole.base.FileTrouble;
import triggerconsole.cli.Terminal.Reading;
import triggerconsole.exchange.AnswerBody;

/** Files that a call names, or standard input for {@code -}; one that cannot be read is wrong. */
final class Inputs {

  private final Terminal terminal;
  private final CommandSpec command;

  Inputs(Terminal terminal, CommandSpec command) {
    this.terminal = terminal;
    this.command = command;
  }

  /** All bytes of a file. */
  byte[] bytes(String file) {
    return read(file, InputStream::readAllBytes);
  }

  /** The body of an answer, of which no more is read than of one from the network. */
  AnswerBody answer(String file) {
    return read(file, AnswerBody::read);
  }

  private <T> T read(String file, Reading<T> reading) {
    if (file.equals("-")) {
      return terminal.read(reading);
    }
    Path path = path(file);
    try (InputStream in = Files.newInputStream(path)) {
      return reading.from(in);
    } catch (IOException e) {
      throw WrongCall.of(command, "cli.wrong.file", file, FileTrouble.reason(path, e));
    }
  }

  /** The path that a name of a file means. */
  Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw WrongCall.of(command, "cli.wrong.file", file, e.getReason());
    }
  }
}
