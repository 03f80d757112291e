package triggerconsole.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import triggerconsole.run.Workers.Ending;

@Timeout(60)
class WorkersTest {

  private final Control control = new Control();
  private final List<Integer> done = new CopyOnWriteArrayList<>();

  @Test
  void oneHandDoesTasksInTheirOrder() {
    assertThat(workers(1).each(tasks(100), done::add)).isEqualTo(Ending.DONE);
    assertThat(done).containsExactlyElementsOf(() -> tasks(100));
  }

  @Test
  void manyHandsDoEveryTaskOnce() {
    assertThat(workers(8).each(tasks(5_000), done::add)).isEqualTo(Ending.DONE);
    assertThat(done).containsExactlyInAnyOrderElementsOf(() -> tasks(5_000));
  }

  @Test
  void soManyAreUnderWayAtOnceAsThereAreHands() {
    CyclicBarrier together = new CyclicBarrier(4);

    Ending ending =
        workers(4)
            .each(
                tasks(8),
                task -> {
                  try {
                    together.await();
                  } catch (java.util.concurrent.BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                  }
                });

    assertThat(ending).isEqualTo(Ending.DONE);
  }

  @Test
  void nothingBeginsAfterAStop() {
    Ending ending =
        workers(1)
            .each(
                tasks(10),
                task -> {
                  done.add(task);
                  if (task == 3) {
                    control.stop();
                  }
                });

    assertThat(ending).isEqualTo(Ending.STOPPED);
    assertThat(done).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aPauseHoldsWhatHasNotBegunUntilItGoesOn() throws Exception {
    BlockingQueue<Integer> begun = new LinkedBlockingQueue<>();
    Thread run =
        Thread.ofVirtual()
            .start(() ->
                workers(1)
                    .each(
                        tasks(3),
                        task -> {
                          if (task == 0) {
                            control.pause();
                          }
                          begun.add(task);
                        }));
    assertThat(begun.poll(30, TimeUnit.SECONDS)).isZero();
    assertThat(begun).isEmpty();

    control.goOn();

    assertThat(begun.poll(30, TimeUnit.SECONDS)).isEqualTo(1);
    run.join();
    assertThat(begun).containsExactly(2);
  }

  @Test
  void aStopEndsAPauseAndTheWaitForASlowRate() throws Exception {
    Workers slow = new Workers(1, Pace.perSecond(0.001), control);
    CountDownLatch first = new CountDownLatch(1);
    AtomicReference<Ending> ending = new AtomicReference<>();
    Thread run =
        Thread.ofVirtual().start(() -> ending.set(slow.each(tasks(3), task -> first.countDown())));
    first.await();

    control.stop();

    run.join();
    assertThat(ending.get()).isEqualTo(Ending.STOPPED);
  }

  @Test
  void anInterruptReachesWhatIsUnderWayAndStaysWithTheThread() throws Exception {
    CountDownLatch under = new CountDownLatch(2);
    AtomicReference<Ending> ending = new AtomicReference<>();
    AtomicReference<Boolean> interrupted = new AtomicReference<>();
    Thread run =
        Thread.ofVirtual()
            .start(() -> {
              ending.set(
                  workers(2)
                      .each(
                          tasks(10),
                          task -> {
                            under.countDown();
                            new CountDownLatch(1).await();
                          }));
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    under.await();

    run.interrupt();

    run.join();
    assertThat(ending.get()).isEqualTo(Ending.INTERRUPTED);
    assertThat(interrupted.get()).isTrue();
  }

  @Test
  void whatATaskThrowsStopsTheRunAndIsThrown() {
    assertThatThrownBy(() ->
            workers(2)
                .each(
                    tasks(1_000),
                    task -> {
                      done.add(task);
                      if (task == 5) {
                        throw new IllegalStateException("full");
                      }
                    }))
        .hasMessage("full");
    assertThat(done).hasSizeLessThan(1_000);
  }

  @Test
  void thereIsNoWorkWithoutHands() {
    assertThatThrownBy(() -> workers(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private Workers workers(int hands) {
    return new Workers(hands, Pace.unlimited(), control);
  }

  private static java.util.Iterator<Integer> tasks(int count) {
    return IntStream.range(0, count).iterator();
  }
}
