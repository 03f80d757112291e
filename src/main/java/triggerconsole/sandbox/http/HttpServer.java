package triggerconsole.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * A server on 127.0.0.1 and nowhere else. Closing it cuts what is open and leaves no thread. Safe
 * for any number of threads.
 */
public final class HttpServer implements AutoCloseable {

  private static final int BACKLOG = 1_024;
  private static final int MOST_LOOPS = 4;
  private static final long PAUSE_NANOS = 50_000_000;

  private final ServerSocketChannel listener;
  private final int port;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sandbox-", 0).factory());
  private final List<Loop> loops = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private HttpServer(ServerSocketChannel listener, int port) {
    this.listener = listener;
    this.port = port;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 takes a free one
   * @param siteAt makes what is served, from the port
   * @throws IOException when the port cannot be had
   */
  public static HttpServer start(int port, Limits limits, IntFunction<Site> siteAt)
      throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    try {
      listener.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), BACKLOG);
      int bound = ((InetSocketAddress) listener.getLocalAddress()).getPort();
      HttpServer server = new HttpServer(listener, bound);
      server.start(siteAt.apply(bound), limits);
      return server;
    } catch (IOException e) {
      listener.close();
      throw e;
    }
  }

  // Half of the processors serve: the clients are on the same machine.
  private void start(Site site, Limits limits) throws IOException {
    int count = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_LOOPS);
    for (int i = 0; i < count; i++) {
      Loop loop = new Loop(Selector.open(), site, limits, workers);
      loops.add(loop);
      threads.add(thread("sandbox-http-" + i, loop));
    }
    threads.add(thread("sandbox-accept", this::accept));
    threads.forEach(Thread::start);
  }

  private static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().daemon().name(name).unstarted(work);
  }

  private void accept() {
    for (int next = 0; listener.isOpen(); next = (next + 1) % loops.size()) {
      try {
        loops.get(next).take(listener.accept());
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        // The system has no room for another connection; soon it may have.
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        listener.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      workers.shutdownNow();
      loops.forEach(Loop::close);
      threads.forEach(HttpServer::join);
      workers.close();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
