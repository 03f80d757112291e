package triggerconsole.exchange;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body on its way out, and the gate it leaves through. The client asks for the length once it
 * is connected and just before it writes the first byte of the request; that is where the gate
 * stands. It opens once: a second attempt fails, whatever made the client try again.
 */
final class Departure implements BodyPublisher {

  private enum Gate {
    OPEN,
    LEFT,
    CLOSED
  }

  private final AtomicReference<Gate> gate = new AtomicReference<>(Gate.OPEN);
  private final BodyPublisher body;
  private volatile boolean pathOpen;

  /**
   * @param tls whether the request waits for the server to be {@link #verified()}: should it hang
   *     up during the handshake, the client may go on as if it had not
   */
  Departure(byte[] body, boolean tls) {
    this.body = BodyPublishers.ofByteArray(body);
    this.pathOpen = !tls;
  }

  /** Whether any byte of the request may have left. */
  boolean hasLeft() {
    return pathOpen && gate.get() == Gate.LEFT;
  }

  /** The server's certificate was found good; before that TLS carries no request. */
  void verified() {
    pathOpen = true;
  }

  /** From now on nothing leaves any more. */
  void close() {
    gate.compareAndSet(Gate.OPEN, Gate.CLOSED);
  }

  @Override
  public long contentLength() {
    if (!gate.compareAndSet(Gate.OPEN, Gate.LEFT)) {
      throw new IllegalStateException("A request leaves at most once");
    }
    return body.contentLength();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(subscriber);
  }
}
