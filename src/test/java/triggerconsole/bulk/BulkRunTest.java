package triggerconsole.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.BulkEnd.Reason;
import triggerconsole.bulk.Opening.Conflict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.run.Control;
import triggerconsole.trigger.Keys;

/** The rules by which a row goes from planned to sent to answered. */
class BulkRunTest {

  @TempDir private Path folder;
  private BulkDesk desk;

  @BeforeEach
  void open() {
    desk = new BulkDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyRowIsSentOnceAndAccountedFor() throws IOException {
    desk.rows("ann,1068935,gold", "bob,1068935,", "cat,oops,gold", "dan,1068935", "eve,1068935,x");
    desk.serves(request ->
        switch (user(request)) {
          case "bob" -> BulkDesk.UNKNOWN_USER;
          case "eve" -> BulkDesk.CUT;
          default -> BulkDesk.ACCEPTED;
        });

    BulkEnd end = desk.run(desk.order(), Way.BEGIN);

    assertThat(end).isEqualTo(new BulkEnd(Reason.DONE, new Totals(5, 1, 1, 1, 2, 0, 0), ""));
    assertThat(desk.users()).containsExactly("ann", "bob", "eve");
    try (LedgerView ledger = desk.newest()) {
      assertThat(ledger.totals()).isEqualTo(end.totals());
      assertThat(ledger.rows(0, 10))
          .extracting(LedgerRow::outcome)
          .containsExactly(
              RowOutcome.ACCEPTED,
              RowOutcome.FAILED,
              RowOutcome.STOPPED,
              RowOutcome.STOPPED,
              RowOutcome.UNKNOWN);
      LedgerRow bob = ledger.row(2).orElseThrow();
      assertThat(bob.verdict()).contains(VerdictCode.NOT_FOUND);
      assertThat(bob.fields()).containsExactly("user_id");
      assertThat(desk.history().entry(bob.historyId().orElseThrow())).isPresent();
      assertThat(ledger.row(3).orElseThrow().note()).isNotEmpty();
    }
  }

  @Test
  void theSentMarkIsInTheLedgerBeforeTheRequestLeaves() throws IOException {
    desk.users(3);
    List<RowOutcome> whenSent = new ArrayList<>();
    desk.serves(request -> {
      try (LedgerView ledger = desk.newest()) {
        int index = Integer.parseInt(user(request).substring(1));
        whenSent.add(ledger.row(index).orElseThrow().outcome());
        assertThat(ledger.totals().underWay()).isEqualTo(1);
      }
      return BulkDesk.ACCEPTED;
    });

    desk.run(desk.order(), Way.BEGIN);

    assertThat(whenSent).hasSize(3).containsOnly(RowOutcome.UNDER_WAY);
  }

  @Test
  void aRefusedTokenStopsAtTheFirstRow() throws IOException {
    desk.users(20);
    desk.serves(request -> BulkDesk.UNAUTHORIZED);

    BulkEnd end = desk.run(desk.order(), Way.BEGIN);

    assertThat(end.reason()).isEqualTo(Reason.AUTH_FAILED);
    assertThat(end.totals()).isEqualTo(new Totals(20, 0, 1, 0, 0, 19, 0));
    assertThat(end.sentence()).contains("row 2").contains("19 rows wait");
  }

  @Test
  void soManyFailuresInARowStopItAndAnAcceptedOneBeginsTheCountAnew() throws IOException {
    desk.users(20);
    desk.serves(request -> user(request).equals("u3") ? BulkDesk.ACCEPTED : BulkDesk.UNKNOWN_USER);

    BulkEnd end = desk.run(desk.order(1, 4), Way.BEGIN);

    assertThat(end.reason()).isEqualTo(Reason.FAILURES);
    assertThat(end.totals()).isEqualTo(new Totals(20, 1, 6, 0, 0, 13, 0));
  }

  @Test
  void tooManyRequestsPauseItUntilSomebodyDecidesAndAreAskedAboutOnce() throws IOException {
    desk.users(5);
    desk.serves(request -> user(request).equals("u2") ? BulkDesk.TOO_MANY : BulkDesk.ACCEPTED);
    List<Control.State> asked = new ArrayList<>();
    try (BulkRun run = desk.ready(desk.order(), Way.BEGIN)) {
      BulkEnd end =
          run.run(paused -> {
            asked.add(paused.state());
            paused.goOn();
          });

      assertThat(asked).containsExactly(Control.State.PAUSED);
      assertThat(end.reason()).isEqualTo(Reason.DONE);
      assertThat(end.totals()).isEqualTo(new Totals(5, 4, 1, 0, 0, 0, 0));
    }
  }

  @Test
  void whenNobodySaysToGoOnAfterTooManyRequestsTheRestWaits() throws IOException {
    desk.users(5);
    desk.serves(request -> user(request).equals("u2") ? BulkDesk.TOO_MANY : BulkDesk.ACCEPTED);

    BulkEnd end = desk.run(desk.order(), Way.BEGIN);

    assertThat(end.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
    assertThat(end.sentence()).contains("row 3").contains("429");
    assertThat(end.totals().waiting()).isEqualTo(3);

    desk.serves(request -> BulkDesk.ACCEPTED);
    assertThat(desk.run(desk.order(), Way.RESUME).totals())
        .isEqualTo(new Totals(5, 4, 1, 0, 0, 0, 0));
    assertThat(desk.users()).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void anInterruptAccountsForWhatIsUnderWayAndLeavesTheRest() throws Exception {
    desk.users(10);
    CountDownLatch underWay = new CountDownLatch(2);
    CountDownLatch never = new CountDownLatch(1);
    desk.serves(request -> {
      underWay.countDown();
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      boolean left = user(request).equals("u1");
      return new Failure(Cause.CANCELLED, left, "cancelled", 1.0);
    });
    AtomicReference<BulkEnd> end = new AtomicReference<>();
    Thread runner = Thread.ofVirtual().start(() -> end.set(desk.run(desk.order(2, 0), Way.BEGIN)));
    underWay.await();
    runner.interrupt();
    runner.join();

    assertThat(end.get().reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(end.get().totals())
        .as("what never left waits again")
        .isEqualTo(new Totals(10, 0, 0, 1, 0, 9, 0));

    desk.serves(request -> BulkDesk.ACCEPTED);
    assertThat(desk.run(desk.order(), Way.RESUME).totals())
        .isEqualTo(new Totals(10, 9, 0, 1, 0, 0, 0));
  }

  @Test
  void aRowThatWasSentWithoutAnAnswerIsUnknownAndNeverSentAgainByItself() throws IOException {
    desk.users(3);
    desk.serves(request -> {
      throw new IllegalStateException("a bug, or the end of the program");
    });
    assertThatThrownBy(() -> desk.run(desk.order(), Way.BEGIN))
        .isInstanceOf(IllegalStateException.class);
    try (LedgerView ledger = desk.newest()) {
      assertThat(ledger.totals()).isEqualTo(new Totals(3, 0, 0, 1, 0, 2, 0));
    }

    desk.serves(request -> BulkDesk.ACCEPTED);
    BulkEnd end = desk.run(desk.order(), Way.RESUME);

    assertThat(end.totals()).isEqualTo(new Totals(3, 2, 0, 1, 0, 0, 0));
    assertThat(desk.users()).containsExactly("u1", "u2", "u3");
    assertThat(desk.run(desk.order(), Way.RESUME)).as("nothing is left to be done").isEqualTo(end);
    assertThat(desk.users()).hasSize(3);
  }

  @Test
  void aChangedFileIsRefusedWithAChoiceAndPuttingItBackLetsItGoOn() throws IOException {
    desk.users(4);
    desk.serves(request -> BulkDesk.UNKNOWN_USER);
    desk.run(desk.order(1, 2), Way.BEGIN);
    desk.serves(request -> BulkDesk.ACCEPTED);
    desk.users(5);

    for (Way way : List.of(Way.BEGIN, Way.RESUME, Way.FAILED)) {
      Opening opening = desk.bulk().open(desk.order(), way, finding -> {});
      assertThat(opening)
          .isInstanceOfSatisfying(
              Conflict.class,
              conflict -> {
                assertThat(conflict.kind()).isEqualTo(Conflict.Kind.CHANGED);
                assertThat(conflict.sentence()).contains("--resume", "--anew", "2 rows wait");
              });
    }
    assertThat(desk.users()).hasSize(2);

    desk.users(4);
    assertThat(desk.run(desk.order(), Way.RESUME).totals())
        .isEqualTo(new Totals(4, 2, 2, 0, 0, 0, 0));
    desk.users(5);
    assertThat(desk.run(desk.order(), Way.ANEW).totals())
        .isEqualTo(new Totals(5, 5, 0, 0, 0, 0, 0));
  }

  @Test
  void aRowThatChangesWhileItIsSentIsNoticed() throws IOException {
    desk.users(3);
    try (BulkRun run = desk.ready(desk.order(), Way.BEGIN)) {
      desk.rows("u1,1068935,gold", "u2,1068935,silver", "u3,1068935,gold");

      BulkEnd end = run.run(BulkRun::stop);

      assertThat(end.reason()).isEqualTo(Reason.ROW_CHANGED);
      assertThat(end.totals()).isEqualTo(new Totals(3, 1, 0, 0, 0, 2, 0));
    }
  }

  @Test
  void anUnfinishedRunIsNotBegunASecondTimeByMistake() throws IOException {
    desk.users(4);
    desk.serves(request -> BulkDesk.UNAUTHORIZED);
    desk.run(desk.order(), Way.BEGIN);

    assertThat(desk.bulk().open(desk.order(), Way.BEGIN, finding -> {}))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> assertThat(conflict.kind()).isEqualTo(Conflict.Kind.UNFINISHED));
  }

  @Test
  void onlyWhatFailedIsSentAgainInALedgerThatNamesItsParent() throws IOException {
    desk.users(4);
    desk.serves(request ->
        switch (user(request)) {
          case "u2", "u4" -> BulkDesk.UNKNOWN_USER;
          case "u3" -> BulkDesk.CUT;
          default -> BulkDesk.ACCEPTED;
        });
    desk.run(desk.order(), Way.BEGIN);
    String parent = desk.ledgers().list().getFirst().facts().name();
    desk.serves(request -> BulkDesk.ACCEPTED);

    BulkEnd end = desk.run(desk.order(), Way.FAILED);

    assertThat(end.totals()).isEqualTo(new Totals(2, 2, 0, 0, 0, 0, 0));
    assertThat(desk.users()).containsExactly("u1", "u2", "u3", "u4", "u2", "u4");
    assertThat(desk.ledgers().list())
        .extracting(summary -> summary.facts().parent())
        .containsExactlyInAnyOrder(Optional.of(parent), Optional.empty());
  }

  @Test
  void twoAtTheSameLedgerAreRefusedWithASentence() throws IOException {
    desk.users(2);
    try (BulkRun run = desk.ready(desk.order(), Way.BEGIN)) {
      for (Way way : Way.values()) {
        assertThat(desk.bulk().open(desk.order(), way, finding -> {}))
            .isInstanceOfSatisfying(
                Conflict.class,
                conflict -> assertThat(conflict.kind()).isEqualTo(Conflict.Kind.IN_USE));
      }
      assertThat(run.run(BulkRun::stop).reason()).isEqualTo(Reason.DONE);
    }
  }

  @Test
  void aLedgerWhosePlanningWasNeverFinishedIsTakenAwayByTheNextRun() throws IOException {
    desk.users(2);
    desk.run(desk.order(), Way.BEGIN);
    LedgerFacts known = desk.ledgers().list().getFirst().facts();
    LedgerFacts half =
        new LedgerFacts(
            "20260101-000000-001-half",
            known.begunAt(),
            known.file(),
            known.fingerprint(),
            known.encoding(),
            known.mapping(),
            known.target(),
            known.url(),
            known.environment(),
            known.parent(),
            known.options());
    desk.ledgers().create(half).close();
    assertThat(folder.resolve("home/bulk/20260101-000000-001-half.db")).exists();
    assertThat(desk.ledgers().list()).as("it accounts for nothing").hasSize(1);

    desk.run(desk.order(), Way.ANEW);

    assertThat(folder.resolve("home/bulk/20260101-000000-001-half.db")).doesNotExist();
    assertThat(desk.ledgers().list()).hasSize(2);
  }

  @Test
  void rowsFromJsonKeepTheirTypesOnTheirWay() throws IOException {
    Path json = folder.resolve("rows.json");
    Files.writeString(
        json, "[{\"user\":\"ann\",\"module\":1068935,\"plan\":1.50},{\"user\":7,\"module\":1}]");
    List<String> bodies = new ArrayList<>();
    desk.serves(request -> {
      bodies.add(request.body().text());
      return BulkDesk.ACCEPTED;
    });

    BulkOrder csv = desk.order();
    BulkOrder order =
        new BulkOrder(
            json,
            csv.encoding(),
            csv.mapping(),
            csv.target(),
            csv.choices(),
            csv.confirmation(),
            csv.confirmedRows());
    assertThat(desk.run(order, Way.BEGIN).totals()).isEqualTo(new Totals(2, 1, 0, 0, 1, 0, 0));
    assertThat(bodies)
        .containsExactly(
            "{\"user_id\":\"ann\",\"module_id\":1068935,\"custom_vars\":{\"plan\":1.50},"
                + "\"is_async\":true}");
  }

  @Test
  void manyHandsLoseNothing() throws IOException {
    desk.users(300);
    desk.serves(request -> user(request).endsWith("7") ? BulkDesk.UNKNOWN_USER : BulkDesk.ACCEPTED);

    BulkEnd end = desk.run(desk.order(16, 0), Way.BEGIN);

    assertThat(end.totals()).isEqualTo(new Totals(300, 270, 30, 0, 0, 0, 0));
    assertThat(Set.copyOf(desk.users())).hasSize(300);
    assertThat(desk.users()).hasSize(300);
    try (LedgerView ledger = desk.newest()) {
      assertThat(ledger.totals()).isEqualTo(end.totals());
    }
  }

  @Test
  void totalsThatDoNotAddUpCannotBeMade() {
    assertThatThrownBy(() -> new Totals(3, 1, 1, 0, 0, 0, 0))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String user(TriggerRequest request) {
    return request.body().plain(Keys.USER_ID).orElse("");
  }
}
