package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.send.TokenUse;
import triggerconsole.ui.exchange.PastExchanges;

class PastCasesTest {

  private static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";
  private static final String SILENT = "{\"user_id\":\"webbot:x\",\"module_id\":5}";
  private static final String REFUSED =
      "{\"error\":[{\"location\":\"header\",\"msg\":\"Invalid authentication credentials\"}]}";

  @TempDir Path folder;
  private History history;

  @BeforeEach
  void open() {
    history = History.open(folder);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void aCaseExpectsTheVerdictThatCameAndSendsTheSameBytes() {
    HistoryEntry entry = record(SILENT, 200, ACCEPTED);

    NewCase one = PastCases.of(List.of(entry), Set.of()).getFirst();

    assertThat(one.expectation().verdict()).isEqualTo(VerdictCode.SILENT_NO_REDIRECT);
    assertThat(one.expectation().fields()).contains(List.of("is_async"));
    assertThat(one.body().text()).isEqualTo(SILENT);
    assertThat(one.tokenUse()).isEqualTo(new TokenUse.AsKept());
    assertThat(one.name()).contains("webbot:x", "5");
  }

  @Test
  void aRefusedTokenBecomesAWrongOne() {
    HistoryEntry entry = record(SILENT, 400, REFUSED);

    NewCase one = PastCases.of(List.of(entry), Set.of()).getFirst();

    assertThat(one.expectation().verdict()).isEqualTo(VerdictCode.AUTH_FAILED);
    assertThat(one.tokenUse()).isEqualTo(new TokenUse.Wrong());
  }

  @Test
  void theCasesComeInTheOrderOfSendingUnderNamesOfTheirOwn() {
    HistoryEntry first = record(SILENT, 200, ACCEPTED);
    HistoryEntry second = record(SILENT, 200, ACCEPTED);
    history.setNote(second.id(), "stuck at\ncheckout");
    HistoryEntry noted = history.entry(second.id()).orElseThrow();

    List<NewCase> cases = PastCases.of(List.of(noted, first), Set.of("stuck at checkout"));

    assertThat(cases).extracting(NewCase::name).last().isEqualTo("stuck at checkout (2)");
    assertThat(cases).extracting(NewCase::name).doesNotHaveDuplicates();
  }

  @Test
  void aSuiteMadeOfAllThatEverHappensReadsBackAsItWasSent() {
    List<HistoryEntry> entries =
        List.of(
            record(SILENT, 200, ACCEPTED),
            record("no json at all: ${x}", 400, "{\"error\":[\"user_id is mandatory\"]}"),
            record("{\"user_id\":\"\\u00e9\",\"user_id\":\"twice\"}", 502, "<html>"),
            history
                .entry(
                    PastExchanges.record(
                        history, SILENT, new Failure(Cause.ANSWER_TIMEOUT, true, "", 1), AT))
                .orElseThrow());

    SuiteEdit edit = SuiteEdit.create("What happened", PastCases.of(entries, Set.of()));

    assertThat(edit.refusal()).isEmpty();
    Suite suite = SuiteFile.read(edit.text()).suite().orElseThrow();
    assertThat(suite.cases())
        .extracting(one -> one.expectation().verdict())
        .containsExactly(
            VerdictCode.SILENT_NO_REDIRECT,
            VerdictCode.MISSING_KEYS,
            VerdictCode.UNDOCUMENTED,
            VerdictCode.OUTCOME_UNKNOWN);
    assertThat(suite.cases())
        .extracting(one -> one.body().fill(CaseBody.NOTHING))
        .containsExactlyElementsOf(
            entries.stream().map(entry -> entry.sent().request().body()).toList());
  }

  private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");

  private HistoryEntry record(String body, int status, String answer) {
    long id = PastExchanges.record(history, body, PastExchanges.answer(status, answer), AT);
    return history.entry(id).orElseThrow();
  }
}
