package triggerconsole.ui.kit;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import triggerconsole.base.ConsoleException;

/** Runs each job on a virtual thread of its own and comes back through JavaFX. */
public final class FxBackground implements Background, AutoCloseable {

  /** How long closing waits for a job to take note of its interruption. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Troubles troubles;
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private boolean closed;

  /** Failures without a handler of their own go to {@code troubles}. */
  public FxBackground(Troubles troubles) {
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
    return new Run<>(name, work, onDone, onTrouble).start();
  }

  /**
   * Interrupts what still runs and waits for it, two seconds at most for each job. Nothing is begun
   * any more.
   */
  @Override
  public void close() {
    List<Thread> running = stop();
    running.forEach(Thread::interrupt);
    for (Thread thread : running) {
      try {
        thread.join(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized List<Thread> stop() {
    closed = true;
    return List.copyOf(threads);
  }

  private synchronized void begin(Thread thread) {
    if (!closed) {
      threads.add(thread);
      thread.start();
    }
  }

  private final class Run<T> implements Job {
    private final FutureTask<T> task;
    private final Thread thread;
    private final Consumer<T> onDone;
    private final Consumer<ConsoleException> onTrouble;
    private boolean cancelled;
    private boolean delivered;

    Run(String name, Callable<T> work, Consumer<T> onDone, Consumer<ConsoleException> onTrouble) {
      this.task = new FutureTask<>(work);
      this.onDone = onDone;
      this.onTrouble = onTrouble;
      this.thread =
          Thread.ofVirtual()
              .name(name)
              .unstarted(() -> {
                task.run();
                threads.remove(Thread.currentThread());
                Platform.runLater(this::deliver);
              });
    }

    Run<T> start() {
      begin(thread);
      return this;
    }

    private void deliver() {
      delivered = true;
      if (cancelled) {
        return;
      }
      switch (task.state()) {
        case SUCCESS -> onDone.accept(task.resultNow());
        case FAILED -> failed(task.exceptionNow());
        case CANCELLED, RUNNING -> throw new IllegalStateException("delivered before its end");
      }
    }

    private void failed(Throwable fault) {
      switch (fault) {
        case ConsoleException trouble -> onTrouble.accept(trouble);
        case InterruptedException ignored -> {}
        default -> troubles.bug(fault);
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
      thread.interrupt();
    }

    @Override
    public void interrupt() {
      thread.interrupt();
    }

    @Override
    public boolean running() {
      return !cancelled && !delivered;
    }
  }
}
