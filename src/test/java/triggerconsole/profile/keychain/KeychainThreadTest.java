package triggerconsole.profile.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import triggerconsole.profile.keychain.KeychainException.Kind;

@Timeout(60)
class KeychainThreadTest {

  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(50);

  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch started = new CountDownLatch(1);

  @AfterEach
  void releaseWhatIsStuck() {
    release.countDown();
  }

  @Test
  void callsRunOneAtATimeOnADaemonThread() throws InterruptedException {
    KeychainThread thread = new KeychainThread(LONG, LONG);
    AtomicInteger running = new AtomicInteger();
    AtomicBoolean together = new AtomicBoolean();
    AtomicInteger done = new AtomicInteger();
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      callers.add(
          Thread.ofVirtual()
              .start(() ->
                  done.addAndGet(
                      call(
                          thread,
                          () -> {
                            together.compareAndSet(false, running.incrementAndGet() > 1);
                            running.decrementAndGet();
                            Thread here = Thread.currentThread();
                            return here.isDaemon() && here.getName().equals("keychain") ? 1 : 0;
                          }))));
    }
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(done).hasValue(20);
    assertThat(together).isFalse();
  }

  @Test
  void aCallThatIsLateIsCalledOff() {
    KeychainThread thread = new KeychainThread(SHORT, LONG);
    assertThatThrownBy(() ->
            thread.call(
                release::countDown,
                () -> {
                  await(release);
                  throw new KeychainException(Kind.TIMEOUT, "called off");
                }))
        .hasMessage("TIMEOUT [called off]");
    assertThat(call(thread, () -> 7)).isEqualTo(7);
  }

  @Test
  void aCallThatCannotBeCalledOffWedgesTheKeychainUntilItComesBack() {
    KeychainThread thread = new KeychainThread(SHORT, SHORT);
    assertThat(kindOf(thread, this::stuck)).isEqualTo(Kind.WEDGED);
    assertThat(kindOf(thread, () -> 7)).isEqualTo(Kind.WEDGED);
    assertThat(kindOf(thread, () -> 7)).isEqualTo(Kind.WEDGED);
    release.countDown();
    assertThat(repeated(thread)).isEqualTo(7);
  }

  @Test
  void anInterruptEndsTheWaitAndNotTheCall() throws InterruptedException {
    KeychainThread thread = new KeychainThread(LONG, LONG);
    AtomicBoolean calledOff = new AtomicBoolean();
    CompletableFuture<String> outcome = new CompletableFuture<>();
    Thread caller =
        Thread.ofVirtual()
            .start(() -> {
              Kind kind =
                  catchThrowableOfType(
                          KeychainException.class,
                          () -> thread.call(() -> calledOff.set(true), this::stuck))
                      .kind();
              outcome.complete(kind + " " + Thread.currentThread().isInterrupted());
            });
    started.await();
    caller.interrupt();
    assertThat(outcome.join()).isEqualTo("INTERRUPTED true");
    assertThat(calledOff).isFalse();
    release.countDown();
    assertThat(call(thread, () -> 7)).isEqualTo(7);
  }

  @Test
  void anAbandonedCallIsCalledOffByTheNextThatFindsItLate() throws KeychainException {
    KeychainThread thread = new KeychainThread(Duration.ofSeconds(1), LONG);
    Thread caller = Thread.currentThread();
    KeychainThread.Call<Integer> abandoned =
        () -> {
          caller.interrupt();
          return stuck();
        };
    assertThatThrownBy(() -> thread.call(release::countDown, abandoned))
        .hasMessageStartingWith("INTERRUPTED");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(thread.call(KeychainThreadTest::nothing, () -> 7)).isEqualTo(7);
  }

  @Test
  void whileAPromptIsOpenOthersAreToldThatTheKeychainIsLocked() throws InterruptedException {
    KeychainThread thread = new KeychainThread(SHORT, SHORT);
    CompletableFuture<Integer> prompt = new CompletableFuture<>();
    Thread unlocking =
        Thread.ofVirtual()
            .start(() -> prompt.complete(call(() -> thread.callWithPrompt(LONG, this::stuck))));
    started.await();
    assertThat(kindOf(thread, () -> 7)).isEqualTo(Kind.LOCKED);
    release.countDown();
    assertThat(prompt.join()).isEqualTo(1);
    unlocking.join();
    assertThat(call(thread, () -> 7)).isEqualTo(7);
  }

  @Test
  void aBugReachesTheCallerAsItIs() {
    KeychainThread thread = new KeychainThread(LONG, LONG);
    assertThatThrownBy(() ->
            thread.call(
                KeychainThreadTest::nothing,
                () -> {
                  throw new IllegalStateException("bug");
                }))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void nothing() {}

  private int stuck() {
    started.countDown();
    await(release);
    return 1;
  }

  /** Waits for the condition that the call that was out is back. */
  private static int repeated(KeychainThread thread) {
    while (true) {
      try {
        return thread.call(KeychainThreadTest::nothing, () -> 7);
      } catch (KeychainException e) {
        assertThat(e.kind()).isIn(Kind.WEDGED, Kind.TIMEOUT);
      }
    }
  }

  private static Kind kindOf(KeychainThread thread, KeychainThread.Call<Integer> call) {
    return catchThrowableOfType(
            KeychainException.class, () -> thread.call(KeychainThreadTest::nothing, call))
        .kind();
  }

  private static int call(KeychainThread thread, KeychainThread.Call<Integer> call) {
    return call(() -> thread.call(KeychainThreadTest::nothing, call));
  }

  private static int call(KeychainThread.Call<Integer> call) {
    try {
      return call.run();
    } catch (KeychainException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
