package triggerconsole.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Turns Ctrl+C into an interrupt of the work under way, and keeps the program alive until that work
 * has put its records in order; the JDK then ends it with 130.
 */
final class CtrlC implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private CtrlC(Thread worker) {
    this.hook =
        new Thread(
            () -> {
              worker.interrupt();
              awaitDone();
            },
            "ctrl-c");
  }

  /** From now until closing, Ctrl+C interrupts the calling thread. */
  static CtrlC interruptsMe() {
    CtrlC ctrlC = new CtrlC(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(ctrlC.hook);
    return ctrlC;
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, by this very hook.
    }
  }

  private void awaitDone() {
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Logger.getLogger(CtrlC.class.getName()).warning("Ctrl+C ended work that did not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
