package triggerconsole.sandbox.shop;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Gate;

/**
 * The shop as a server of its own, on a free port of this machine: {@code checkout} and {@code
 * form} are pages for a person's browser, {@code webhook} is for the bot. Closing it leaves no
 * thread. Safe for any number of threads.
 */
public final class Shop implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads;
  private final Counter counter;

  private Shop(HttpServer server) {
    this.server = server;
    this.threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("shop-", 0).factory());
    this.counter = new Counter(new Gate(server.getAddress().getPort()));
  }

  /**
   * Opens the doors; until {@link #tells} nobody is told of what customers do.
   *
   * @throws ConsoleException when no port is free
   */
  public static Shop open() {
    try {
      InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
      Shop shop = new Shop(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
      shop.server.createContext("/", shop.counter);
      shop.server.setExecutor(shop.threads);
      shop.server.start();
      return shop;
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
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** What the bot tells its end users to. */
  public URI webhook() {
    return url().resolve("webhook");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    threads.close();
  }
}
