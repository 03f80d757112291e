package triggerconsole.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import triggerconsole.base.ConsoleException;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.Troubles;

/**
 * The background port without waiting: each job is done, and its result delivered, before {@code
 * run} returns. The work still happens on a thread of its own, as it may block.
 */
public final class DirectBackground implements Background {

  private static final Job OVER =
      new Job() {
        @Override
        public void cancel() {}

        @Override
        public void interrupt() {}

        @Override
        public boolean running() {
          return false;
        }
      };

  private final Troubles troubles;

  /** Fails the test on trouble and on bugs. */
  public DirectBackground() {
    this(
        new Troubles() {
          @Override
          public void trouble(ConsoleException trouble, Runnable again) {
            throw new AssertionError("unexpected trouble", trouble);
          }

          @Override
          public void bug(Throwable fault) {
            throw new AssertionError("a bug", fault);
          }
        });
  }

  /** Hands failures on. */
  public DirectBackground(Troubles troubles) {
    this.troubles = troubles;
  }

  @Override
  public <T> Job run(String name, Callable<T> work, Consumer<T> onDone) {
    return run(
        name, work, onDone, trouble -> troubles.trouble(trouble, () -> run(name, work, onDone)));
  }

  @Override
  public <T> Job run(
      String name, Callable<T> work, Consumer<T> onDone, Consumer<ConsoleException> onTrouble) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofVirtual().name(name).start(task);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    if (task.state() == FutureTask.State.SUCCESS) {
      onDone.accept(task.resultNow());
    } else if (task.exceptionNow() instanceof ConsoleException trouble) {
      onTrouble.accept(trouble);
    } else {
      troubles.bug(task.exceptionNow());
    }
    return OVER;
  }
}
