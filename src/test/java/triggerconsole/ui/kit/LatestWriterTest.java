package triggerconsole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;

final class LatestWriterTest {

  /** A disk that writes nothing while the test holds it. */
  private final Semaphore disk = new Semaphore(1);

  private final List<String> written = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private final FxBackground background =
      new FxBackground(
          new Troubles() {
            @Override
            public void trouble(ConsoleException trouble, Runnable again) {
              troubles.add(trouble.getMessage());
            }

            @Override
            public void bug(Throwable fault) {
              troubles.add("bug: " + fault.getMessage());
            }
          });
  private final LatestWriter<String> writer = new LatestWriter<>("keep", background, this::write);

  @BeforeEach
  void startJavaFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void theLatestValueIsWrittenBeforeTheBackgroundIsClosedAlsoWhileAnOlderOneIsBeingWritten()
      throws Exception {
    disk.acquireUninterruptibly();
    writer.keep("older");
    await(disk::hasQueuedThreads);
    writer.keep("newer");
    Thread closing = Thread.ofPlatform().start(background::close);
    await(() -> closing.getState() == Thread.State.TIMED_WAITING);
    disk.release();
    closing.join();

    assertThat(written).containsExactly("older", "newer");
    assertThat(troubles).isEmpty();
  }

  @Test
  void whatIsSupersededBeforeItsTurnIsNotWritten() throws TimeoutException {
    disk.acquireUninterruptibly();
    writer.keep("first");
    await(disk::hasQueuedThreads);
    for (int i = 0; i <= 50; i++) {
      writer.keep("value " + i);
    }
    disk.release();
    background.close();

    assertThat(written).containsExactly("first", "value 50");
  }

  @Test
  void whatIsKeptAfterTheCloseIsNotBegun() {
    background.close();
    writer.keep("too late");
    background.close();

    assertThat(written).isEmpty();
  }

  @Test
  void whatCouldNotBeWrittenIsToldAndWrittenTheNextTime() throws TimeoutException {
    List<String> told = new ArrayList<>();
    LatestWriter<String> onFullDisk =
        new LatestWriter<>(
            "keep",
            background,
            value -> {
              if (told.isEmpty()) {
                throw new ConsoleException("disk full", Remedy.NONE);
              }
              write(value);
            });

    onFullDisk.keep("value", trouble -> told.add(trouble.getMessage()));
    await(() -> told.contains("disk full"));
    onFullDisk.keep("value", trouble -> told.add(trouble.getMessage()));
    await(() -> written.contains("value"));

    assertThat(told).containsExactly("disk full");
  }

  private void write(String value) {
    disk.acquireUninterruptibly();
    written.add(value);
    disk.release();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
  }
}
