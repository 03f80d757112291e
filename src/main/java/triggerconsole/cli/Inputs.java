package triggerconsole.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import triggerconsole.base.Messages;

/** Files that a call names; one that cannot be read makes it a wrong call. */
final class Inputs {

  private Inputs() {}

  /** The bytes of a file, or of standard input for {@code -}. */
  static byte[] read(String file, Terminal terminal, CommandLine call) {
    if (file.equals("-")) {
      return terminal.readAll();
    }
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(call, Messages.of("cli.wrong.file", file, reason(e)), e);
    }
  }

  private static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException ignored -> Messages.of("cli.file.missing");
      case AccessDeniedException ignored -> Messages.of("cli.file.denied");
      default -> String.valueOf(e.getMessage());
    };
  }
}
