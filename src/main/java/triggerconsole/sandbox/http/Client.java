package triggerconsole.sandbox.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One connection: requests in, answers out, in the same order. Lives on its loop's thread. An
 * {@link IOException} means that the other side is gone.
 */
final class Client {

  private static final long MOST_DRAINED = 64L << 20;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final byte[] GO_ON =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** What happens once the answer is sent. */
  private enum Then {
    READ,
    /** Say that no more comes, and read over what does: a reset could overtake the answer. */
    FINISH,
    CLOSE
  }

  private final Loop loop;
  private final SocketChannel channel;
  private final SelectionKey key;
  private Reader reader;
  private ByteBuffer unsent = NOTHING;
  private Then then = Then.READ;
  private String connection = "";
  private boolean bare;
  private boolean begun;
  private boolean told;
  private boolean waiting;
  private boolean finishing;
  private boolean ended;
  private long drained;
  private long held;
  private long deadline;

  Client(Loop loop, SocketChannel channel, SelectionKey key) {
    this.loop = loop;
    this.channel = channel;
    this.key = key;
    this.reader = loop.reader();
    this.deadline = loop.after(loop.limits().idle());
  }

  /** Does what the channel is ready for. */
  void ready() throws IOException {
    if (unsent.hasRemaining()) {
      write();
    } else {
      read();
    }
    goOn();
  }

  /** The work that an answer waited for is done. */
  void worked(Outcome outcome) throws IOException {
    if (channel.isOpen()) {
      waiting = false;
      act(outcome);
      goOn();
    }
  }

  boolean isLate(long now) {
    return !waiting && now - deadline > 0;
  }

  /** Ends what took too long, with an answer where that can still be understood. */
  void expire() throws IOException {
    if (unsent.hasRemaining() || finishing || !reader.isBegun()) {
      close();
    } else {
      refuse(Refusal.TOO_SLOW);
      goOn();
    }
  }

  /** How many bytes are kept for it. */
  long held() {
    return held;
  }

  /** Makes room for the others. */
  void giveWay() throws IOException {
    if (isReading()) {
      refuse(Refusal.BUSY);
      goOn();
    } else {
      close();
    }
  }

  void close() {
    if (channel.isOpen()) {
      loop.hold(-held);
      Loop.close(channel);
    }
  }

  private void read() throws IOException {
    byte[] scratch = loop.scratch();
    int count = channel.read(ByteBuffer.wrap(scratch));
    if (count < 0) {
      ended = true;
    } else if (finishing) {
      drained += count;
    } else {
      reader.input().add(scratch, count);
    }
  }

  private void goOn() throws IOException {
    while (isReading() && serveNext()) {
      begun = false;
    }
    reader.input().keep();
    if ((ended && !waiting && !unsent.hasRemaining()) || drained > MOST_DRAINED) {
      close();
    }
    if (channel.isOpen()) {
      account();
    }
    if (channel.isOpen()) {
      await();
    }
  }

  private boolean isReading() {
    return channel.isOpen() && !waiting && !finishing && !unsent.hasRemaining();
  }

  private boolean serveNext() throws IOException {
    try {
      Optional<Reader.Complete> next = reader.next();
      if (next.isPresent()) {
        serve(next.get());
      } else if (!told && reader.isAwaited()) {
        told = true;
        unsent = ByteBuffer.wrap(GO_ON);
        write();
      }
      return next.isPresent();
    } catch (Refused e) {
      refuse(e.refusal());
      return false;
    }
  }

  private void serve(Reader.Complete next) throws IOException {
    told = false;
    then = next.head().keepAlive() ? Then.READ : Then.FINISH;
    connection = next.head().connection();
    bare = next.request().method().equals("HEAD");
    act(loop.site().answer(next.request()));
  }

  private void act(Outcome outcome) throws IOException {
    switch (outcome) {
      case Outcome.Answered answered -> answer(answered.answer(), answered.answer().body().size());
      case Outcome.Cut _ -> close();
      case Outcome.CutIn cut -> {
        then = Then.CLOSE;
        answer(cut.answer(), cut.bodyBytes());
      }
      case Outcome.Later later -> {
        waiting = true;
        loop.work(this, later.work());
      }
    }
  }

  private void refuse(Refusal refusal) throws IOException {
    Answer answer = loop.site().refuse(refusal, reader.begun());
    reader = loop.reader();
    then = Then.FINISH;
    connection = "close";
    bare = false;
    answer(answer, answer.body().size());
  }

  private void answer(Answer answer, int bodyBytes) throws IOException {
    unsent = loop.writer().write(answer, bare ? 0 : bodyBytes, connection);
    write();
  }

  private void write() throws IOException {
    channel.write(unsent);
    if (unsent.hasRemaining()) {
      deadline = loop.after(loop.limits().request());
      unsent = AnswerWriter.own(unsent);
      return;
    }
    unsent = NOTHING;
    if (then == Then.CLOSE) {
      close();
    } else if (then == Then.FINISH) {
      channel.shutdownOutput();
      finishing = true;
      deadline = loop.after(loop.limits().request());
    }
  }

  private void account() {
    long now = (long) reader.held() + unsent.remaining();
    long grown = now - held;
    held = now;
    loop.hold(grown);
  }

  private void await() {
    if (isReading()) {
      if (!reader.isBegun()) {
        deadline = loop.after(loop.limits().idle());
        begun = false;
      } else if (!begun) {
        deadline = loop.after(loop.limits().request());
        begun = true;
      }
    }
    int reading = waiting || ended ? 0 : SelectionKey.OP_READ;
    int wanted = unsent.hasRemaining() ? SelectionKey.OP_WRITE : reading;
    if (key.interestOps() != wanted) {
      key.interestOps(wanted);
    }
  }
}
