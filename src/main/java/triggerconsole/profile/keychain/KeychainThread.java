package triggerconsole.profile.keychain;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import triggerconsole.profile.keychain.KeychainException.Kind;

/**
 * Makes one keychain call at a time, on one daemon thread, and bounds how long a caller waits. Two
 * calls at once can bring down a keychain daemon, and a frozen one must not hold up the program or
 * its end.
 */
final class KeychainThread {

  private final Semaphore turn = new Semaphore(1, true);
  private final Duration limit;
  private final Duration grace;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          30,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("keychain").factory());
  private volatile Optional<Running> running = Optional.empty();

  /** Work for the keychain's thread. */
  interface Call<T> {
    T run() throws KeychainException;
  }

  /**
   * With two times.
   *
   * @param limit how long a caller waits for its turn, and for a call without a prompt
   * @param grace how long a call that was called off may take to come back
   */
  KeychainThread(Duration limit, Duration grace) {
    this.limit = limit;
    this.grace = grace;
    thread.allowCoreThreadTimeOut(true);
  }

  /** A call during which no prompt can open: at the limit it is called off. */
  <T> T call(Runnable callOff, Call<T> call) throws KeychainException {
    return run(new Running(false, callOff, deadline(limit)), limit, call);
  }

  /** A call during which a prompt may be open: it is left alone, however long it takes. */
  <T> T callWithPrompt(Duration patience, Call<T> call) throws KeychainException {
    return run(new Running(true, () -> {}, deadline(patience)), patience, call);
  }

  private <T> T run(Running mine, Duration patience, Call<T> call) throws KeychainException {
    if (running.filter(out -> out.overdueBy(grace)).isPresent()) {
      throw new KeychainException(Kind.WEDGED, "an earlier call is still out");
    }
    FutureTask<T> task = new FutureTask<>(call::run);
    try {
      awaitTurn();
      start(mine, task);
      return await(mine, patience, task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KeychainException(Kind.INTERRUPTED, "interrupted");
    }
  }

  private void awaitTurn() throws InterruptedException, KeychainException {
    if (turn.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    Optional<Running> ahead = running;
    if (ahead.filter(out -> out.overdueBy(Duration.ZERO)).isEmpty()) {
      throw ahead.filter(Running::prompts).isPresent()
          ? new KeychainException(Kind.LOCKED, "a prompt is open")
          : new KeychainException(Kind.TIMEOUT, "busy");
    }
    ahead.get().callOff().run();
    if (!turn.tryAcquire(grace.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new KeychainException(Kind.WEDGED, "an earlier call is still out");
    }
  }

  private void start(Running mine, FutureTask<?> task) {
    running = Optional.of(mine);
    thread.execute(() -> {
      try {
        task.run();
      } finally {
        running = Optional.empty();
        turn.release();
      }
    });
  }

  private <T> T await(Running mine, Duration patience, FutureTask<T> task)
      throws InterruptedException, KeychainException {
    try {
      return result(task, patience);
    } catch (TimeoutException e) {
      mine.callOff().run();
    }
    try {
      return result(task, grace);
    } catch (TimeoutException e) {
      throw new KeychainException(Kind.WEDGED, "no answer");
    }
  }

  private static <T> T result(FutureTask<T> task, Duration patience)
      throws InterruptedException, TimeoutException, KeychainException {
    try {
      return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case KeychainException trouble -> throw new KeychainException(trouble);
        case Error error -> throw error;
        case RuntimeException bug -> throw bug;
        default -> throw new AssertionError(e.getCause());
      }
    }
  }

  private static long deadline(Duration patience) {
    return System.nanoTime() + patience.toNanos();
  }

  /** The call that is out, with the time of {@link System#nanoTime()} when it should be back. */
  private record Running(boolean prompts, Runnable callOff, long deadline) {

    boolean overdueBy(Duration time) {
      return System.nanoTime() - deadline >= time.toNanos();
    }
  }
}
