package triggerconsole.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLException;

/**
 * A server on loopback that does on the wire exactly what a test scripts, and keeps every byte that
 * it read. Bytes and characters are the same here (ISO 8859-1).
 */
final class WireServer implements AutoCloseable {

  private final ServerSocket listening;
  private final Script script;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final Map<Integer, CountDownLatch> probes = new ConcurrentHashMap<>();
  private final CountDownLatch seen = new CountDownLatch(1);

  /** What the server does with one connection; when it returns, the connection is closed. */
  @FunctionalInterface
  interface Script {
    void serve(Wire wire) throws IOException, InterruptedException;
  }

  private WireServer(ServerSocket listening, Script script) {
    this.listening = listening;
    this.script = script;
    Thread.ofVirtual().start(this::accept);
  }

  static WireServer running(Script script) throws IOException {
    return running(ServerSocketFactory.getDefault(), script);
  }

  static WireServer running(ServerSocketFactory sockets, Script script) throws IOException {
    return new WireServer(
        sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
  }

  /** Reads a whole request, then writes these bytes. */
  static WireServer answering(String answer) throws IOException {
    return running(wire -> {
      wire.readRequest();
      wire.write(answer);
    });
  }

  int port() {
    return listening.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/actionsvc/trigger-response/";
  }

  /** Everything that was read, a text a connection. */
  List<String> requests() {
    return requests;
  }

  /** Waits until a request has been read whole. */
  void awaitRequest() throws InterruptedException {
    seen.await();
  }

  /**
   * Waits until every connection that was made so far has been accepted and served: connections are
   * served in order, and this makes the last one.
   */
  void drain() throws IOException, InterruptedException {
    try (Socket probe = new Socket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      CountDownLatch accepted = new CountDownLatch(1);
      probes.put(probe.getLocalPort(), accepted);
      probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
      accepted.await();
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void accept() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        CountDownLatch probe = probes.remove(socket.getPort());
        if (probe == null) {
          open.add(socket);
          serve(new Wire(socket));
        } else {
          probe.countDown();
        }
      } catch (SocketException | SSLException e) {
        // The client went away or the test is over: what was read is kept, and that is all we do.
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void serve(Wire wire) throws IOException {
    try {
      script.serve(wire);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      requests.add(wire.read.toString());
    }
  }

  /** One connection. */
  final class Wire {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final StringBuilder read = new StringBuilder();

    private Wire(Socket socket) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      this.out = socket.getOutputStream();
    }

    /** Reads the request line and the headers. */
    String readHead() throws IOException {
      int start = read.length();
      while (read.indexOf("\r\n\r\n", start) < 0 && readByte()) {}
      return read.substring(start);
    }

    /** Reads a request to the end of its body; the empty text when the client has ended. */
    String readRequest() throws IOException {
      int start = read.length();
      String head = readHead();
      for (int left = length(head); left > 0 && readByte(); left--) {}
      seen.countDown();
      return read.substring(start);
    }

    /** Reads one byte; false when the client has ended. */
    boolean readByte() throws IOException {
      int next = in.read();
      if (next >= 0) {
        read.append((char) next);
      }
      return next >= 0;
    }

    void write(String bytes) throws IOException {
      out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    OutputStream out() {
      return out;
    }

    /** Reads on until the client closes the connection. */
    void awaitHangUp() throws IOException {
      while (in.read() >= 0) {}
    }

    /** Cuts the connection with a reset in place of an orderly end. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    private static int length(String head) {
      return head.lines()
          .map(line -> line.toLowerCase(Locale.ROOT))
          .filter(line -> line.startsWith("content-length:"))
          .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
          .findFirst()
          .orElse(0);
    }
  }
}
