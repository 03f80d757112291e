package triggerconsole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.IoGuard;

final class FxBackgroundTest {

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private final FxBackground background =
      new FxBackground(
          new Troubles() {
            @Override
            public void trouble(ConsoleException trouble, Runnable again) {
              heard.add("trouble: " + trouble.getMessage());
            }

            @Override
            public void bug(Throwable fault) {
              heard.add("bug: " + fault.getMessage());
            }
          });

  @BeforeEach
  void startJavaFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void workIsDoneElsewhereAndItsResultComesBackToTheWindow() throws TimeoutException {
    background.run(
        "work",
        () -> {
          IoGuard.enter("a file");
          return Thread.currentThread().getName();
        },
        name -> heard.add(name + " > " + Thread.currentThread().getName()));
    await("work > JavaFX Application Thread");
  }

  @Test
  void blockingWorkOnTheWindowsThreadFails() throws TimeoutException {
    background.run("work", () -> "x", x -> fail(() -> IoGuard.enter("a file")));
    await("blocking work on the window's thread: a file");
  }

  @Test
  void troubleAndBugsAreToldApart() throws TimeoutException {
    background.run("t", () -> throwing(new ConsoleException("disk full", Remedy.NONE)), x -> {});
    await("trouble: disk full");
    background.run("b", () -> throwing(new IllegalStateException("broken")), x -> {});
    await("bug: broken");
  }

  @Test
  void theLateResultOfACancelledJobChangesNothing() throws Exception {
    Job job = background.run("stubborn", this::stubborn, heard::add);
    started.await();
    WaitForAsyncUtils.asyncFx(job::cancel).get();
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    background.run("after", () -> "after", heard::add);
    await("after");
    assertThat(heard).containsExactly("after");
    assertThat(job.running()).isFalse();
  }

  @Test
  void aJobThatIsOnlyInterruptedStillSaysWhatItMadeOfIt() throws Exception {
    Job job = background.run("stubborn", this::stubborn, heard::add);
    started.await();
    WaitForAsyncUtils.asyncFx(job::interrupt).get();
    await("made of the interruption");
  }

  private String stubborn() {
    started.countDown();
    try {
      new CountDownLatch(1).await();
      return "never";
    } catch (InterruptedException e) {
      ended.countDown();
      return "made of the interruption";
    }
  }

  private void fail(Runnable action) {
    try {
      action.run();
    } catch (IllegalStateException e) {
      heard.add(e.getMessage());
    }
  }

  private static String throwing(RuntimeException fault) {
    throw fault;
  }

  private void await(String what) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> heard.contains(what));
  }
}
