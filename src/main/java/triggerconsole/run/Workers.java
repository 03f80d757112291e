package triggerconsole.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Does many tasks with so many hands at once. They begin in their order; with one hand they also
 * end in it.
 *
 * @param hands how many tasks may be under way at once, from 1
 */
public record Workers(int hands, Pace pace, Control control) {

  /** How a run ended. */
  public enum Ending {
    /** Every task was done. */
    DONE,
    /** The switch was thrown; what had begun was done. */
    STOPPED,
    /** The thread was interrupted, and so was what had begun. */
    INTERRUPTED
  }

  /** What is done with a task. It blocks; an interrupt asks it to come to an end at once. */
  public interface Work<T> {
    void on(T task) throws InterruptedException;
  }

  /** Checks the number. */
  public Workers {
    if (hands < 1) {
      throw new IllegalArgumentException("There is no work without hands");
    }
  }

  /**
   * Does every task and comes back when none is under way any more. An interrupt is passed on to
   * what is under way, and the thread stays interrupted. The first task that throws stops the run,
   * and what it threw is thrown here.
   *
   * @param tasks asked by one thread at a time, and only for what begins at once
   */
  public <T> Ending each(Iterator<? extends T> tasks, Work<T> work) {
    return new Shift<T>(this, tasks, work).run();
  }

  private static final class Shift<T> {

    private final Workers workers;
    private final Iterator<? extends T> tasks;
    private final Work<T> work;
    private final ReentrantLock turn = new ReentrantLock();
    private Optional<Throwable> trouble = Optional.empty();

    Shift(Workers workers, Iterator<? extends T> tasks, Work<T> work) {
      this.workers = workers;
      this.tasks = tasks;
      this.work = work;
    }

    Ending run() {
      List<Thread> threads = new ArrayList<>();
      for (int hand = 1; hand <= workers.hands(); hand++) {
        threads.add(
            Thread.ofVirtual()
                .name("run-" + hand)
                .uncaughtExceptionHandler((thread, thrown) -> keep(thrown))
                .start(this::work));
      }
      boolean interrupted = await(threads);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      rethrowTrouble();
      if (interrupted) {
        return Ending.INTERRUPTED;
      }
      return workers.control().state() == Control.State.STOPPED ? Ending.STOPPED : Ending.DONE;
    }

    private static boolean await(List<Thread> threads) {
      boolean interrupted = false;
      for (Thread thread : threads) {
        while (thread.isAlive()) {
          try {
            thread.join();
          } catch (InterruptedException e) {
            interrupted = true;
            threads.forEach(Thread::interrupt);
          }
        }
      }
      return interrupted;
    }

    private void work() {
      try {
        for (Optional<T> task = next(); task.isPresent(); task = next()) {
          work.on(task.get());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private Optional<T> next() throws InterruptedException {
      turn.lockInterruptibly();
      try {
        if (!tasks.hasNext() || !workers.control().awaitTurn(workers.pace())) {
          return Optional.empty();
        }
        workers.pace().begin();
        return Optional.of(tasks.next());
      } finally {
        turn.unlock();
      }
    }

    private synchronized void keep(Throwable thrown) {
      workers.control().stop();
      trouble.ifPresentOrElse(
          first -> first.addSuppressed(thrown), () -> trouble = Optional.of(thrown));
    }

    private synchronized void rethrowTrouble() {
      switch (trouble.orElse(null)) {
        case null -> {}
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case Throwable e -> throw new IllegalStateException(e);
      }
    }
  }
}
