package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.VerdictCode;

/** Contract, section 6: a second program on the same folder works and never corrupts. */
class SharedFolderTest {

  private static final int HISTORIES = 6;
  private static final int ENTRIES = 20;

  @TempDir Path folder;

  @Test
  void twoHistoriesSeeWhatEitherRecords() {
    try (History first = History.open(folder);
        History second = History.open(folder)) {
      long inFlight = first.begin(Samples.entry());
      assertThat(second.entry(inFlight).orElseThrow().state()).isEqualTo(State.SENDING);

      first.complete(inFlight, Samples.success(), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
      long other = second.begin(Samples.entry());

      assertThat(second.entry(inFlight).orElseThrow().state()).isEqualTo(State.DONE);
      assertThat(first.find(Query.ALL).size()).isEqualTo(2);
      assertThat(first.entry(other).orElseThrow().state()).isEqualTo(State.SENDING);
    }
  }

  @Test
  void whatAClosedHistoryLeftInFlightIsUnknownToTheOther() {
    try (History first = History.open(folder)) {
      long id;
      try (History second = History.open(folder)) {
        id = second.begin(Samples.entry());
      }
      assertThat(first.find(Query.ALL).counts().of(VerdictCode.OUTCOME_UNKNOWN)).isEqualTo(1);
      assertThat(first.entry(id).orElseThrow().state()).isEqualTo(State.DONE);
    }
  }

  @Test
  void manyMayOpenANewFolderAtOnceAndAllRecord() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(HISTORIES)) {
      CyclicBarrier start = new CyclicBarrier(HISTORIES);
      List<Future<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < HISTORIES; i++) {
        runs.add(
            threads.submit(() -> {
              start.await();
              return recordMany();
            }));
      }
      for (Future<Integer> run : runs) {
        assertThat(run.get()).isEqualTo(ENTRIES);
      }
    }
    try (History history = History.open(folder)) {
      assertThat(history.find(Query.ALL.withText("webbot")).counts().of(VerdictCode.NOT_FOUND))
          .isEqualTo(HISTORIES * ENTRIES);
    }
  }

  @Test
  void oneHistoryServesManyThreads() throws InterruptedException, ExecutionException {
    try (History history = History.open(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        runs.add(threads.submit(() -> recordOne(history)));
        runs.add(threads.submit(() -> history.rows(history.find(Query.ALL), 0, 10)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
      assertThat(history.find(Query.ALL).counts().of(VerdictCode.NOT_FOUND)).isEqualTo(50);
    }
  }

  @Test
  void anInterruptedThreadStillRecords() {
    try (History history = History.open(folder);
        History other = History.open(folder)) {
      other.begin(Samples.entry());
      Thread.currentThread().interrupt();
      recordOne(history);
      Found found = history.find(Query.ALL);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(found.counts().of(VerdictCode.NOT_FOUND)).isEqualTo(1);
      assertThat(found.counts().sending()).isEqualTo(1);
    }
  }

  private int recordMany() {
    try (History history = History.open(folder)) {
      for (int i = 0; i < ENTRIES; i++) {
        recordOne(history);
      }
      return ENTRIES;
    }
  }

  private static void recordOne(History history) {
    long id = history.begin(Samples.entry());
    history.complete(id, Samples.answer(400, "{}"), Samples.verdict(VerdictCode.NOT_FOUND));
  }
}
