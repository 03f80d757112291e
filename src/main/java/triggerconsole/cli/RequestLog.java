package triggerconsole.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Sandbox;

/**
 * The requests of a sandbox as JSON lines, each written before its answer leaves. A file is added
 * to; when it cannot be written any more that is said once and the sandbox goes on.
 */
final class RequestLog implements AutoCloseable {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Path file;
  private final OutputStream out;
  private final PrintStream err;
  private boolean open;

  private RequestLog(Path file, OutputStream out, PrintStream err, boolean open) {
    this.file = file;
    this.out = out;
    this.err = err;
    this.open = open;
  }

  /**
   * A log in this file, on standard output for {@code -}, or none.
   *
   * @throws ConsoleException when the file cannot be written
   */
  static RequestLog open(Optional<String> to, Terminal terminal) {
    if (to.isEmpty() || to.get().equals(STANDARD_OUTPUT.toString())) {
      return new RequestLog(STANDARD_OUTPUT, terminal.out(), terminal.err(), to.isPresent());
    }
    Path file = Path.of(to.get());
    try {
      return new RequestLog(file, writable(file), terminal.err(), true);
    } catch (IOException e) {
      String reason = FileTrouble.reason(file, e);
      throw new ConsoleException(Messages.of("file.unwritable", file, reason), Remedy.NONE, e);
    }
  }

  // A full disk shows only when something is written. What is a file has it taken back; elsewhere a
  // space before a line of JSON harms nobody.
  private static OutputStream writable(Path file) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try {
      if (Files.isRegularFile(file)) {
        tryOut(file);
      } else {
        out.write(' ');
      }
      return out;
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  private static void tryOut(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long size = channel.size();
      channel.write(ByteBuffer.wrap(new byte[] {' '}), size);
      channel.truncate(size);
    }
  }

  /** Logs what comes from now on, after a greeting that nothing may come before. */
  synchronized void follow(Sandbox sandbox, Runnable greeting) {
    if (open) {
      sandbox.logTo(this::write);
    }
    greeting.run();
  }

  private synchronized void write(JsonValue request) {
    if (!open) {
      return;
    }
    try {
      out.write((JsonWriter.compact(request) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      open = false;
      err.println(Messages.of("cli.sandbox.log-broken", file, FileTrouble.reason(file, e)));
    }
  }

  @Override
  public synchronized void close() {
    open = false;
    try {
      if (!file.equals(STANDARD_OUTPUT)) {
        out.close();
      }
    } catch (IOException e) {
      err.println(Messages.of("cli.sandbox.log-broken", file, FileTrouble.reason(file, e)));
    }
  }
}
