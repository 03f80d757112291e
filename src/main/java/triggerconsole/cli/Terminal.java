package triggerconsole.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;

/**
 * What surrounds one run of the command line.
 *
 * @param in standard input
 * @param out for results, in UTF-8
 * @param err for messages, in UTF-8
 * @param environment the environment variables
 * @param prompt asks a person for a secret; only there when standard input is a terminal
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Optional<Prompt> prompt) {

  /** Asks for a line that is not shown while it is typed; nothing at the end of input. */
  interface Prompt {
    Optional<String> secret(String question);
  }

  /** Prints one object on one line. */
  void print(JsonValue value) {
    out.println(JsonWriter.compact(value));
  }

  /** Makes something of a stream. */
  interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  /** What standard input holds. */
  <T> T read(Reading<T> reading) {
    try {
      return reading.from(in);
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("cli.stdin.unreadable", String.valueOf(e.getMessage())), Remedy.NONE, e);
    }
  }

  /** A secret from standard input, whole; a person at a terminal is asked for it. */
  String readSecret(String question) {
    return prompt
        .map(person -> person.secret(question).orElse(""))
        .orElseGet(() -> new String(read(InputStream::readAllBytes), StandardCharsets.UTF_8));
  }
}
