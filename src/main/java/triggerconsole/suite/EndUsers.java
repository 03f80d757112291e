package triggerconsole.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Urls;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Slot;

/**
 * The end users that cases look at afterwards. While one case is about a user no other is, since it
 * could move them meanwhile.
 */
final class EndUsers implements AutoCloseable {

  private static final int LOCKS = 64;

  private final List<ReentrantLock> locks =
      IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock()).toList();
  private final Map<String, SandboxUsers> sandboxes = new HashMap<>();
  private final boolean anybodyLooks;

  /** The users of a suite. */
  EndUsers(Suite suite) {
    this.anybodyLooks = suite.looksAfterwards() || suite.cases().stream().anyMatch(EndUsers::open);
  }

  /** What is done with a user while nobody else does anything. */
  interface Turn<T> {
    T take() throws InterruptedException;
  }

  /** Does something when it is this user's turn. */
  <T> T inTurn(Body body, Expectation expected, Turn<T> turn) throws InterruptedException {
    if (!anybodyLooks) {
      return turn.take();
    }
    int lock = user(body, expected).orElse("").hashCode() & (LOCKS - 1);
    ReentrantLock own = locks.get(lock);
    own.lockInterruptibly();
    try {
      return turn.take();
    } finally {
      own.unlock();
    }
  }

  /** How a user is, where a sandbox tells. */
  Optional<UserState> look(String url, String user) throws InterruptedException {
    SandboxUsers users;
    synchronized (sandboxes) {
      users = sandboxes.computeIfAbsent(url, SandboxUsers::new);
    }
    return users.settled(user);
  }

  /** Whose state a case is about: the one it names, or the body's. */
  static Optional<String> user(Body body, Expectation expected) {
    return expected
        .after()
        .flatMap(Afterwards::user)
        .or(() ->
            body.slot(Keys.USER_ID) instanceof Slot.Value(JsonText(String text))
                ? Optional.of(text)
                : Optional.empty());
  }

  /** Whether the users of a target can be looked at. */
  static boolean canLook(String url) {
    return Urls.isLoopback(url);
  }

  /** A difference that says why nothing can be said of a user. */
  static List<Difference> unknown(String key) {
    return List.of(new Difference("after", Messages.of("suite.expected.user"), Messages.of(key)));
  }

  @Override
  public void close() {
    sandboxes.values().forEach(SandboxUsers::close);
  }

  private static boolean open(SuiteCase one) {
    return one.expected() instanceof Expected.Open;
  }
}
