package triggerconsole.sandbox.shop;

import java.io.IOException;
import java.net.URI;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Gate;
import triggerconsole.sandbox.http.HttpServer;
import triggerconsole.sandbox.http.Limits;

/**
 * The shop as a server of its own, on a free port of this machine: {@code checkout} and {@code
 * form} are pages for a person's browser, {@code webhook} is for the bot. Closing it leaves no
 * thread. Safe for any number of threads.
 */
public final class Shop implements AutoCloseable {

  private final Counter counter = new Counter();
  private final HttpServer server;

  private Shop() throws IOException {
    this.server = HttpServer.start(0, Limits.DEFAULT, port -> new Pages(new Gate(port), counter));
  }

  /**
   * Opens the doors; until {@link #tells} nobody is told of what customers do.
   *
   * @throws ConsoleException when no port is free
   */
  public static Shop open() {
    try {
      return new Shop();
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("sandbox.port.failed", 0, e.getMessage()), Remedy.NONE, e);
    }
  }

  /** From now on the shop's server fires its triggers at this endpoint, with this token. */
  public void tells(String endpoint, String token) {
    counter.tells(URI.create(endpoint), token);
  }

  /** Where the pages are, with a slash at its end. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /** What the bot tells its end users to. */
  public URI webhook() {
    return url().resolve("webhook");
  }

  @Override
  public void close() {
    server.close();
  }
}
