package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.State;
import triggerconsole.settings.DataFolder;
import triggerconsole.settings.DraftFile;

/** Contract, sections 1 and 6: what {@code kill -9} of the program with its window leaves. */
class KilledProgramTest {

  private static final List<String> MODULES = List.of("1068930", "1068931", "1068935");
  private static final String IN_FLIGHT = "1068936";
  private static final String UNSENT = "2068935";

  @TempDir Path home;

  @Test
  void whatWasCompletedIsThereWhatWasInFlightIsUnknownAndTheDraftIsBack() throws Exception {
    try (Program program = Program.start(home)) {
      program.awaitShown("send");
      for (String module : MODULES) {
        send(program, module);
        program.await(() -> program.tell("text", "verdictTitle").contains(module));
        program.await(() -> program.tell("shown", "cancelSend").equals("false"));
      }
      WholeWindow.fault(sandbox(), "{\"fault\":\"SLOW\",\"millis\":600000}");
      send(program, IN_FLIGHT);
      program.await(() -> newest().state() == State.SENDING);
      program.tell("type", "moduleId", UNSENT);
      program.await(() -> draft().contains(UNSENT));
      program.kill();
    }

    assertHistory();
    try (Program again = Program.start(home)) {
      again.await(() -> again.tell("text", "moduleId").equals(UNSENT));
      assertThat(again.tell("text", "userId")).isEqualTo(WholeWindow.ANNA);
      again.tellLast("close");
      assertThat(again.end()).as(again.errors()).isZero();
    }
    assertHistory();
  }

  private static void send(Program program, String module) throws IOException {
    program.tell("type", "userId", WholeWindow.ANNA);
    program.tell("type", "moduleId", module);
    program.tell("fire", "send");
  }

  private void assertHistory() {
    try (History history = History.open(Program.data(home))) {
      assertThat(history.setAside()).isEmpty();
      List<HistoryEntry> entries = WholeWindow.entries(history);
      assertThat(entries)
          .hasSize(MODULES.size() + 1)
          .allMatch(entry -> entry.state() == State.DONE);
      Verdict unknown = entries.getFirst().verdict().orElseThrow();
      assertThat(unknown.code()).isEqualTo(VerdictCode.OUTCOME_UNKNOWN);
      assertThat(unknown.cause()).contains(Cause.PROCESS_ENDED);
      assertThat(body(entries.getFirst())).contains(IN_FLIGHT);
      for (int i = 0; i < MODULES.size(); i++) {
        HistoryEntry entry = entries.get(MODULES.size() - i);
        assertThat(entry.verdict().map(Verdict::code)).contains(VerdictCode.ACCEPTED_REDIRECT);
        assertThat(entry.answer()).isPresent();
        assertThat(body(entry)).contains(MODULES.get(i));
      }
    }
  }

  private static String body(HistoryEntry entry) {
    return entry.sent().request().body().text();
  }

  private String draft() {
    return new DraftFile(new DataFolder(Program.data(home)))
        .read()
        .value()
        .map(draft -> draft.body().text())
        .orElse("");
  }

  private HistoryEntry newest() {
    try (History history = History.open(Program.data(home))) {
      return WholeWindow.entries(history).getFirst();
    }
  }

  private String sandbox() {
    return newest().sent().request().url();
  }
}
