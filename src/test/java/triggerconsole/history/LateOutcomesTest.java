package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.ConsoleException;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;

/** An outcome that could not be stored when it came is stored as soon as that is possible. */
class LateOutcomesTest {

  @TempDir Path folder;

  @Test
  void itIsStoredWhenTheHistoryIsNextRead() throws SQLException {
    try (History history = History.open(folder)) {
      long id = history.begin(Samples.entry());
      try (NoRoom _ = new NoRoom(folder)) {
        fail(history, id);
        assertThat(history.entry(id).orElseThrow().state()).isEqualTo(State.SENDING);
        assertThat(history.storeLate()).isFalse();
      }

      assertCompleted(history.entry(id).orElseThrow());
      assertThat(history.storeLate()).isTrue();
    }
  }

  @Test
  void itIsStoredBeforeTheNextRequest() throws SQLException {
    try (History history = History.open(folder)) {
      long id = history.begin(Samples.entry());
      try (NoRoom _ = new NoRoom(folder)) {
        fail(history, id);
      }
      history.begin(Samples.entry());

      try (History other = History.open(folder)) {
        assertCompleted(other.entry(id).orElseThrow());
      }
    }
  }

  @Test
  void itIsStoredWhenTheHistoryIsClosed() throws SQLException {
    long id;
    try (History history = History.open(folder)) {
      id = history.begin(Samples.entry());
      try (NoRoom _ = new NoRoom(folder)) {
        fail(history, id);
      }
    }

    try (History history = History.open(folder)) {
      assertCompleted(history.entry(id).orElseThrow());
    }
  }

  @Test
  void whatCannotBeStoredToTheEndReadsAsUnknownAndTheHistoryCloses() throws SQLException {
    long id;
    NoRoom none;
    try (History history = History.open(folder)) {
      id = history.begin(Samples.entry());
      none = new NoRoom(folder);
      fail(history, id);
    }
    none.close();

    try (History history = History.open(folder)) {
      assertThat(history.entry(id).orElseThrow().verdict().orElseThrow().cause())
          .contains(Cause.PROCESS_ENDED);
    }
  }

  private static void fail(History history, long id) {
    assertThatExceptionOfType(ConsoleException.class)
        .isThrownBy(() ->
            history.complete(
                id, Samples.success(), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT)));
  }

  private static void assertCompleted(HistoryEntry entry) {
    assertThat(entry.answer()).contains(Samples.success());
    assertThat(entry.verdict()).contains(Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
  }
}
