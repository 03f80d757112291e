package triggerconsole.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One thread that serves many connections and never blocks for one of them. */
final class Loop implements Runnable {

  private static final Logger LOG = Logger.getLogger(Loop.class.getName());
  private static final int SCRATCH = 64 << 10;
  private static final Duration TICK = Duration.ofSeconds(1);

  private final Selector selector;
  private final Site site;
  private final Limits limits;
  private final ExecutorService workers;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final byte[] scratch = new byte[SCRATCH];
  private final Heads heads;
  private final AnswerWriter writer = new AnswerWriter();
  private volatile boolean closed;
  private long swept = System.nanoTime();
  private long held;

  Loop(Selector selector, Site site, Limits limits, ExecutorService workers) {
    this.selector = selector;
    this.site = site;
    this.limits = limits;
    this.workers = workers;
    this.heads = new Heads(limits.headers());
  }

  /** Something that a connection does; whatever goes wrong ends that connection only. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** Serves until {@link #close}. */
  @Override
  public void run() {
    try (selector) {
      try {
        while (!closed) {
          turn();
        }
      } finally {
        cutAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cutAll() {
    selector.keys().forEach(key -> close((SocketChannel) key.channel()));
  }

  private void turn() throws IOException {
    boolean alone = selector.keys().isEmpty();
    selector.select(this::ready, alone ? 0 : TICK.toMillis());
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
    long now = System.nanoTime();
    if (now - swept >= TICK.toNanos()) {
      swept = now;
      sweep(now);
    }
  }

  private void ready(SelectionKey key) {
    Client client = (Client) key.attachment();
    attempt(client, client::ready);
  }

  private void sweep(long now) {
    for (SelectionKey key : List.copyOf(selector.keys())) {
      Client client = (Client) key.attachment();
      if (key.isValid() && client.isLate(now)) {
        attempt(client, client::expire);
      }
    }
  }

  private static void attempt(Client client, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      client.close(); // the other side is gone
    } catch (RuntimeException e) {
      // A bug that one request has met must not take the others with it.
      LOG.log(Level.SEVERE, "a request met a bug", e);
      client.close();
    }
  }

  /** Serves a new connection; from any thread. */
  void take(SocketChannel channel) {
    tell(() -> register(channel));
  }

  private void register(SocketChannel channel) {
    try {
      if (selector.keys().size() >= limits.connections()) {
        channel.close();
        return;
      }
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
      key.attach(new Client(this, channel, key));
    } catch (IOException e) {
      close(channel);
    }
  }

  /** Does the work elsewhere and tells the client what came of it. */
  void work(Client client, Outcome.Work work) {
    workers.execute(() -> {
      Outcome done = new Outcome.Cut();
      try {
        done = work.outcome();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        Outcome outcome = done;
        tell(() -> attempt(client, () -> client.worked(outcome)));
      }
    });
  }

  private void tell(Runnable task) {
    tasks.add(task);
    selector.wakeup();
  }

  Site site() {
    return site;
  }

  Limits limits() {
    return limits;
  }

  Reader reader() {
    return new Reader(limits, heads);
  }

  AnswerWriter writer() {
    return writer;
  }

  /** What the next read may fill; its bytes are the reader's until the client has gone on. */
  byte[] scratch() {
    return scratch;
  }

  long after(Duration duration) {
    return System.nanoTime() + duration.toNanos();
  }

  /** Counts bytes that a connection holds, or gives back. */
  void hold(long more) {
    held += more;
    if (more > 0 && held > limits.unfinished()) {
      relieve();
    }
  }

  // Whoever holds most gives way, unless nobody else holds anything.
  private void relieve() {
    selector.keys().stream()
        .filter(SelectionKey::isValid)
        .map(key -> (Client) key.attachment())
        .max(Comparator.comparingLong(Client::held))
        .filter(client -> client.held() < held)
        .ifPresent(client -> attempt(client, client::giveWay));
  }

  static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the loop and cuts its connections; from any thread. */
  void close() {
    closed = true;
    selector.wakeup();
  }
}
