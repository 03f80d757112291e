package triggerconsole.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.http.HttpServer;
import triggerconsole.sandbox.http.Limits;
import triggerconsole.sandbox.http.Site;

/**
 * The sandbox as a server on this machine: the endpoint at {@link #url()} and the calls beside it
 * (contract, section 4), bound to 127.0.0.1 only. Closing it cuts what is open and leaves no
 * thread. Safe for any number of threads.
 */
public final class SandboxServer implements AutoCloseable {

  private static final int HIGHEST_PORT = 65_535;

  private final Sandbox sandbox;
  private final HttpServer server;
  private final Webhooks webhooks;

  private SandboxServer(Sandbox sandbox, HttpServer server, Webhooks webhooks) {
    this.sandbox = sandbox;
    this.server = server;
    this.webhooks = webhooks;
  }

  /** Starts a sandbox in real time on this port, or on a free one. */
  public static SandboxServer start(Bots bots, OptionalInt port) {
    return start(bots, port, Rate.REAL);
  }

  /**
   * Starts a sandbox on this port, or on a free one.
   *
   * @param rate how its time runs at the start and after a reset
   * @throws ConsoleException when the port is taken, not allowed or no port number
   */
  public static SandboxServer start(Bots bots, OptionalInt port, Rate rate) {
    return start(bots, port, InstantSource.system(), rate);
  }

  /** The same in a real time of its own; what is due happens as soon as this time has come. */
  static SandboxServer start(Bots bots, OptionalInt port, InstantSource clock) {
    return start(bots, port, clock, Rate.REAL);
  }

  private static SandboxServer start(Bots bots, OptionalInt port, InstantSource clock, Rate rate) {
    Webhooks webhooks = new Webhooks();
    try {
      Sandbox sandbox = new Sandbox(bots, clock, rate, webhooks);
      SandboxServer server = start(sandbox, port.orElse(0), Limits.DEFAULT, webhooks);
      webhooks.watch(sandbox);
      return server;
    } catch (ConsoleException e) {
      webhooks.close();
      throw e;
    }
  }

  /** Serves this sandbox within these limits; port 0 takes a free one. */
  static SandboxServer start(Sandbox sandbox, int port, Limits limits) {
    return start(sandbox, port, limits, new Webhooks());
  }

  private static SandboxServer start(Sandbox sandbox, int port, Limits limits, Webhooks webhooks) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ConsoleException(Messages.of("sandbox.port.range", port), Remedy.NONE);
    }
    IntFunction<Site> front = bound -> new Front(sandbox, new Gate(bound));
    try {
      return new SandboxServer(sandbox, HttpServer.start(port, limits, front), webhooks);
    } catch (BindException e) {
      throw new ConsoleException(Messages.of("sandbox.port.taken", port), Remedy.NONE, e);
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("sandbox.port.failed", port, e.getMessage()), Remedy.NONE, e);
    }
  }

  /** The address of the endpoint, with its trailing slash. */
  public String url() {
    return "http://127.0.0.1:" + server.port() + Front.PATH;
  }

  /** A token that its first bot accepts, or "" when that has none. It is no secret. */
  public String token() {
    return sandbox.bots().bots().getFirst().tokens().stream().findFirst().orElse("");
  }

  /** What is behind it: the conversations, their time and their faults. */
  public Sandbox sandbox() {
    return sandbox;
  }

  /** The bots and users it started with. */
  public Bots bots() {
    return sandbox.bots();
  }

  /** Where a user is now; what is due has happened. */
  public Optional<UserSnapshot> user(String id) {
    return sandbox.user(id);
  }

  /** Every user now, those it started with first. */
  public List<UserSnapshot> users() {
    return sandbox.users();
  }

  /** The newest 10,000 requests, the oldest first; fewer when they are large. */
  public List<Received> requests() {
    return sandbox.requests();
  }

  /** The newest 10,000 events, the oldest first; fewer when their variables are large. */
  public List<Event> events() {
    return sandbox.events();
  }

  /** Back to the starting state, rules and faults too. */
  public void reset() {
    sandbox.reset();
  }

  @Override
  public void close() {
    server.close();
    webhooks.close();
  }
}
