package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;

class HistoryTest {

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
  void aRequestIsInFlightUntilItIsCompleted() {
    long id = history.begin(Samples.entry());

    HistoryEntry entry = history.entry(id).orElseThrow();
    assertThat(entry.state()).isEqualTo(State.SENDING);
    assertThat(entry.verdict()).isEmpty();
    assertThat(entry.outcome()).isEmpty();
    assertThat(entry.sent()).isEqualTo(Samples.entry());
  }

  @Test
  void aCompletedEntryIsWhatWasSentAndWhatCameOfIt() {
    long id = record(Samples.entry(), Samples.success(), VerdictCode.ACCEPTED_REDIRECT);

    assertThat(history.entry(id))
        .contains(
            new HistoryEntry(
                id,
                Samples.entry(),
                Optional.of(Samples.success()),
                Optional.of(Samples.verdict(VerdictCode.ACCEPTED_REDIRECT)),
                ""));
  }

  @Test
  void aFailureKeepsItsCauseAndWhetherAnythingMayHaveArrived() {
    Failure failure = new Failure(Cause.ANSWER_TIMEOUT, true, "after 30 s", 30_000.5);
    long id = history.begin(Samples.entry());
    history.complete(id, failure, Samples.verdict(VerdictCode.OUTCOME_UNKNOWN));

    assertThat(history.entry(id).orElseThrow().outcome()).contains(failure);
  }

  @Test
  void theFirstOutcomeOfARequestStays() {
    long id = record(Samples.entry(), Samples.success(), VerdictCode.ACCEPTED_REDIRECT);

    history.complete(id, Samples.answer(400, "late"), Samples.verdict(VerdictCode.UNDOCUMENTED));

    assertThat(history.entry(id).orElseThrow().answer()).contains(Samples.success());
  }

  @Test
  void whatWasDeletedInFlightStaysDeleted() {
    long id = history.begin(Samples.entry());
    history.delete(List.of(id));

    history.complete(id, Samples.success(), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));

    assertThat(history.entry(id)).isEmpty();
    assertThat(history.total()).isZero();
  }

  @Test
  void anIdIsNeverUsedAgain() {
    long first = history.begin(Samples.entry());
    history.delete(List.of(first));

    assertThat(history.begin(Samples.entry())).isGreaterThan(first);
  }

  @Test
  void rowsComeNewestFirstAndByPosition() {
    List<Long> ids =
        List.of(
            history.begin(Samples.entry()),
            history.begin(Samples.entry()),
            history.begin(Samples.entry()));

    Found found = history.find(Query.ALL);

    assertThat(found.size()).isEqualTo(3);
    assertThat(found.id(0)).isEqualTo(ids.get(2));
    assertThat(history.rows(found, 0, 2))
        .extracting(HistoryRow::id)
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(history.rows(found, 2, 2)).extracting(HistoryRow::id).containsExactly(ids.get(0));
    assertThat(history.rows(found, 3, 2)).isEmpty();
  }

  @Test
  void aRowShowsUserAndModuleAsTheyWereTyped() {
    record(
        Samples.entry("{\"user_id\":\"Chlo\\u00e9\",\"module_id\":\"1068935\"}"),
        Samples.answer(400, "{}"),
        VerdictCode.NOT_FOUND);

    HistoryRow row = history.rows(history.find(Query.ALL), 0, 1).getFirst();
    assertThat(row.user()).contains("Chloé");
    assertThat(row.module()).contains("\"1068935\"");
    assertThat(row.status()).hasValue(400);
    assertThat(row.durationMs()).hasValue(12.25);
    assertThat(row.documentedError()).hasValue(3);
    assertThat(row.title()).contains("Title of NOT_FOUND");
    assertThat(row.chip()).contains(Samples.verdict(VerdictCode.NOT_FOUND).chip());
    assertThat(row.verdict()).contains(VerdictCode.NOT_FOUND);
    assertThat(row.profile()).contains("Acme Sandbox");
    assertThat(row.environment()).contains("SANDBOX");
  }

  @Test
  void aRowTellsAnAbsentKeyFromNull() {
    history.begin(Samples.entry("{\"module_id\":null}"));
    history.begin(Samples.entry("{broken"));

    List<HistoryRow> rows = history.rows(history.find(Query.ALL), 0, 2);
    assertThat(rows.get(1).module()).contains("null");
    assertThat(rows.get(1).user()).isEmpty();
    assertThat(rows.get(0).module()).isEmpty();
  }

  @Test
  void filtersByVerdictProfileAndTimeNarrowTogether() {
    Instant later = Samples.NOON.plusSeconds(60);
    record(Samples.entry(), Samples.success(), VerdictCode.ACCEPTED_REDIRECT);
    long wanted =
        record(
            Samples.entry(Body.of("{}"), later, "Other"),
            Samples.answer(400, "{}"),
            VerdictCode.MISSING_KEYS);
    record(
        Samples.entry(Body.of("{}"), later, "Other"),
        Samples.success(),
        VerdictCode.SILENT_NO_REDIRECT);

    Found found =
        history.find(
            Query.ALL
                .withProfile("Other")
                .since(later)
                .withVerdicts(Set.of(VerdictCode.MISSING_KEYS)));

    assertThat(found.size()).isEqualTo(1);
    assertThat(found.id(0)).isEqualTo(wanted);
  }

  @Test
  void theNumbersBesideTheVerdictFiltersIgnoreThatFilterOnly() {
    record(Samples.entry(), Samples.success(), VerdictCode.ACCEPTED_REDIRECT);
    record(Samples.entry(), Samples.success(), VerdictCode.ACCEPTED_REDIRECT);
    record(Samples.entry(), Samples.answer(400, "{}"), VerdictCode.NOT_FOUND);
    history.begin(Samples.entry());

    Found found = history.find(Query.ALL.withVerdicts(Set.of(VerdictCode.NOT_FOUND)));

    assertThat(found.size()).isEqualTo(1);
    assertThat(found.counts().of(VerdictCode.ACCEPTED_REDIRECT)).isEqualTo(2);
    assertThat(found.counts().of(VerdictCode.NOT_FOUND)).isEqualTo(1);
    assertThat(found.counts().of(VerdictCode.AUTH_FAILED)).isZero();
    assertThat(found.counts().sending()).isEqualTo(1);
    assertThat(found.counts().total()).isEqualTo(4);
    assertThat(history.find(Query.ALL.withProfile("Other")).counts().total()).isZero();
  }

  @Test
  void aNoteIsKeptAndCanBeChanged() {
    long id = history.begin(Samples.entry());

    assertThat(history.setNote(id, "ask Ben")).isTrue();

    assertThat(history.entry(id).orElseThrow().note()).isEqualTo("ask Ben");
    assertThat(history.rows(history.find(Query.ALL), 0, 1).getFirst().note()).isEqualTo("ask Ben");
    assertThat(history.setNote(id + 1, "nobody")).isFalse();
  }

  @Test
  void retentionDeletesWhatIsOlderButNotWhatIsInFlight() {
    record(Samples.entry(), Samples.success(), VerdictCode.ACCEPTED_REDIRECT);
    long inFlight = history.begin(Samples.entry());
    Instant later = Samples.NOON.plusSeconds(1);
    long young =
        record(
            Samples.entry(Body.of("{}"), later, "P"),
            Samples.success(),
            VerdictCode.ACCEPTED_REDIRECT);

    assertThat(history.deleteOlderThan(later)).isEqualTo(1);

    Found left = history.find(Query.ALL);
    assertThat(history.rows(left, 0, 9))
        .extracting(HistoryRow::id)
        .containsExactly(young, inFlight);
  }

  @Test
  void recentUsersAndModulesComeOnceTheLastUsedFirst() {
    String[] bodies = {
      "{\"user_id\":\"anna\",\"module_id\":1}",
      "{\"user_id\":\"ben\",\"module_id\":2}",
      "{\"user_id\":\"anna\",\"module_id\":null}",
      "{\"user_id\":null,\"module_id\":\"x\"}",
      "{\"user_id\":\"\"}"
    };
    for (int i = 0; i < bodies.length; i++) {
      history.begin(Samples.entry(Body.of(bodies[i]), Samples.NOON.plusSeconds(i), "P" + i % 2));
    }

    assertThat(history.recentUsers(Optional.empty(), 9))
        .containsExactly(
            new Recent("anna", Samples.NOON.plusSeconds(2)),
            new Recent("ben", Samples.NOON.plusSeconds(1)));
    assertThat(history.recentUsers(Optional.empty(), 1)).hasSize(1);
    assertThat(history.recentUsers(Optional.of("P1"), 9))
        .extracting(Recent::value)
        .containsExactly("ben");
    assertThat(history.recentModules(Optional.empty(), 9))
        .extracting(Recent::value)
        .containsExactly("2", "1");
    assertThat(history.profiles()).containsExactly("P0", "P1");
  }

  @Test
  void theSameRequestIsFoundUnlessItNeverLeft() {
    TriggerRequest request = Samples.entry().request();
    long id = history.begin(Samples.entry());

    assertThat(history.lastSame(request, Samples.NOON)).contains(Samples.NOON);
    assertThat(history.lastSame(request, Samples.NOON.plusMillis(1))).isEmpty();
    assertThat(history.lastSame(new TriggerRequest(Samples.URL, Body.of("{}")), Samples.NOON))
        .isEmpty();
    assertThat(history.lastSame(new TriggerRequest("http://other/", request.body()), Samples.NOON))
        .isEmpty();

    history.complete(
        id,
        new Failure(Cause.CONNECTION_REFUSED, false, "", 1),
        Samples.verdict(VerdictCode.NOT_SENT));
    assertThat(history.lastSame(request, Samples.NOON)).isEmpty();
  }

  @Test
  void whatBelongsToARunIsFoundByItsName() {
    long first = history.begin(inRun("Checkout regression"));
    history.begin(inRun("Checkout"));
    history.begin(Samples.entry());
    long second = history.begin(inRun("Checkout regression"));

    Found found = history.find(Query.ALL.withRun("Checkout regression"));

    assertThat(found.size()).isEqualTo(2);
    assertThat(found.slice(0, 2)).containsExactly(second, first);
    assertThat(history.entry(first).orElseThrow().sent().run()).contains("Checkout regression");
    assertThat(history.find(Query.ALL.withRun("Checkout regression").withText("anna")).size())
        .isEqualTo(2);
  }

  private static NewEntry inRun(String run) {
    NewEntry entry = Samples.entry();
    return new NewEntry(
        entry.startedAt(),
        Origin.SUITE,
        Optional.of(run),
        entry.profile(),
        entry.environment(),
        entry.request(),
        entry.findings(),
        entry.overridden());
  }

  private long record(NewEntry entry, Answer answer, VerdictCode code) {
    long id = history.begin(entry);
    history.complete(id, answer, Samples.verdict(code));
    return id;
  }
}
