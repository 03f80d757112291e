package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.Origin;
import triggerconsole.run.Control;
import triggerconsole.run.Pace;
import triggerconsole.run.Workers.Ending;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Fault;
import triggerconsole.send.SendResult.Guard;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Token;

/** What a run of a suite does. */
@Timeout(60)
class SuiteRunnerTest {

  private static final String ANNA = "user_id: '" + BuiltInBots.ANNA + "'";

  @TempDir Path folder;
  private Runs runs;

  @BeforeEach
  void start() {
    runs = new Runs(folder);
  }

  @AfterEach
  void end() {
    runs.close();
  }

  @Test
  void everyExchangeIsInTheHistoryUnderTheNameOfTheSuite() {
    RunResult result = runs.run(only("body: {" + ANNA + ", module_id: 1068935}"));

    assertThat(result).isEqualTo(new RunResult.Ran(Ending.DONE, new Counts(1, 0, 0, 1, 1), false));
    long id = runs.results.getFirst().historyId().orElseThrow();
    assertThat(runs.history.entry(id).orElseThrow().sent().origin()).isEqualTo(Origin.SUITE);
    assertThat(runs.history.entry(id).orElseThrow().sent().run()).contains("S");
  }

  @Test
  void aSilentSuccessIsNeverGreenUnlessItIsExpected() {
    String silent = "body: {" + ANNA + ", module_id: 1068935, is_async: absent}";
    runs.run(only(silent));

    assertThat(runs.results.getFirst().mark()).isEqualTo(Mark.FAILED);
    assertThat(runs.results.getFirst().differences())
        .containsExactly(new Difference("verdict", "ACCEPTED_REDIRECT", "SILENT_NO_REDIRECT"));
    assertThat(runs.results.getFirst().reason())
        .startsWith("verdict: expected ACCEPTED_REDIRECT, got SILENT_NO_REDIRECT. ");

    runs.run(only(silent + "\n    expect: {verdict: SILENT_NO_REDIRECT}"));

    assertThat(runs.results.getFirst().mark()).isEqualTo(Mark.PASSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "status: 400         | status    | 400               | 200",
        "fields: [user_id]   | fields    | user_id           | none",
        "text: nowhere       | text      | nowhere           | {\"error\":[],\"message\":\"1\"}",
        "longest-ms: 0.0001  | time      | at most 0 ms      | *",
        "after: {module: 1068930} | module | 1068930          | 1068935",
        "after: {module: null}    | module | null             | 1068935",
        "after: unchanged    | module    | 1068931           | 1068935",
        "after: {variables: {plan: pro}} | variables.plan | \"pro\" | \"basic\"",
        "after: {variables: {nothing: 1}} | variables.nothing | 1  | absent",
        "after: {user: nobody, module: 5} | module | 5       | no such user",
      })
  void everyDifferenceIsTold(String expected, String what, String wanted, String came) {
    runs.run(
        only(
            "body: {"
                + ANNA
                + ", module_id: 1068935, wait_time: 3}\n    expect: {"
                + expected
                + "}"));

    Difference difference = runs.results.getFirst().differences().getFirst();
    assertThat(difference.what()).isEqualTo(what);
    assertThat(difference.expected()).isEqualTo(wanted);
    if (!came.equals("*")) {
      assertThat(difference.actual()).isEqualTo(came);
    }
  }

  @Test
  void variablesCompareByTheirMeaning() {
    runs.run(
        only(
            "body: {"
                + ANNA
                + ", module_id: null, custom_vars: {n: 1.50, o: {a: 1, b: [2]}}}\n"
                + "    expect:\n"
                + "      verdict: ACCEPTED_VARIABLES_ONLY\n"
                + "      after: {module: unchanged, variables: {o: {b: [2.0], a: 1}, n: 1.5}}"));

    assertThat(runs.results.getFirst().differences()).isEmpty();
  }

  @Test
  void casesThatAreMeantForOtherPlacesAreSkippedWithTheReason() {
    runs.run(only("raw: x\n    environments: [production, test]"));

    assertThat(runs.results.getFirst().mark()).isEqualTo(Mark.SKIPPED);
    assertThat(runs.results.getFirst().reason())
        .isEqualTo("This case runs in test, production only, and this is sandbox.");
    assertThat(runs.history.total()).isZero();
  }

  @Test
  void anUnconfirmedProductionIsRefusedBeforeAnythingIsSent() {
    RunOrder order =
        RunOrder.of(
            new ToUrl(
                "https://app.certainly.io/actionsvc/trigger-response/",
                Optional.of(new Token("t")),
                Set.of()),
            Optional.empty(),
            Duration.ofSeconds(5));

    RunResult result = runs.run(Runs.plan(only("raw: x"), Choice.ALL), order);

    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(((RunResult.Refused) result).refusal().guard())
        .isEqualTo(Guard.PRODUCTION_NOT_CONFIRMED);
    assertThat(runs.history.total()).isZero();
  }

  @Test
  void noServerMeansThatNothingIsAnswered() {
    RunOrder order =
        RunOrder.of(
            new ToUrl("http://127.0.0.1:1/", Optional.of(new Token("t")), Set.of()),
            Optional.empty(),
            Duration.ofSeconds(5));

    RunResult result = runs.run(Runs.plan(only("raw: x"), Choice.ALL), order);

    assertThat(result).isEqualTo(new RunResult.Ran(Ending.DONE, new Counts(0, 1, 0, 1, 0), false));
    assertThat(runs.results.getFirst().verdict()).contains(VerdictCode.NOT_SENT);
  }

  @Test
  void everyRowRunsEveryCaseInOrder() throws IOException {
    Plan plan = rows(3, Choice.ALL);

    runs.run(plan, runs.order(1));

    assertThat(plan.total()).isEqualTo(6);
    assertThat(runs.results)
        .extracting(CaseResult::name)
        .containsExactly("A-1", "B", "A-2", "B", "A-3", "B");
    assertThat(runs.results).extracting(CaseResult::index).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(runs.results)
        .extracting(result -> result.row().orElseThrow())
        .containsExactly(1, 1, 2, 2, 3, 3);
  }

  @Test
  void shardsShareOutEveryCaseOnce() throws IOException {
    List<Integer> indexes = new ArrayList<>();
    for (int shard = 1; shard <= 4; shard++) {
      Plan plan = rows(7, Choice.ALL.shard(shard, 4));
      runs.run(plan, runs.order(2));
      assertThat(runs.results).hasSize(plan.total());
      runs.results.forEach(result -> indexes.add(result.index()));
    }
    assertThat(indexes)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 14).boxed().toList());
  }

  @Test
  void aRunGoesOnWhereItStoppedAndRepeatsOnlyWhatFailed() throws IOException {
    Past past = new Past();
    runs.run(rows(5, Choice.ALL.shard(1, 2)), runs.order(1));
    runs.results.forEach(past::add);

    Plan rest = rows(5, Choice.ALL.after(past));
    runs.run(rest, runs.order(1));

    assertThat(rest.total()).isEqualTo(5);
    assertThat(runs.results).extracting(CaseResult::index).containsExactly(1, 3, 5, 7, 9);
    runs.results.forEach(past::add);
    assertThat(rows(5, Choice.ALL.after(past)).total()).isZero();

    Plan failed = rows(5, Choice.ALL.failedOf(past));
    runs.run(failed, runs.order(1));

    assertThat(runs.results).extracting(CaseResult::name).containsOnly("B").hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order,1,other | The record does not fit the suite \"S\" as it is now: at the place of"
            + " \"A-other\" it has another case.",
        "order,1       | The record does not fit the suite \"S\" as it is now: it has more cases."
      })
  void aRecordOfOtherDataIsRefused(String rows, String said) throws IOException {
    Past past = new Past();
    runs.run(rows(2, Choice.ALL), runs.order(1));
    runs.results.forEach(past::add);
    Path data = Files.writeString(folder.resolve("rows.csv"), rows.replace(',', '\n') + "\n");

    Plan.Planning planning = Plan.of(twoCases(), "f", Optional.of(data), Choice.ALL.after(past));

    assertThat(planning.plan()).isEmpty();
    assertThat(planning.problems()).hasSize(1).first().asString().startsWith(said);
  }

  @Test
  void aRunBailsAfterSoManyFailures() throws IOException {
    RunOrder order = runs.order(1);
    RunOrder bailing =
        new RunOrder(
            order.target(),
            order.confirmation(),
            order.timeLimit(),
            1,
            Pace.unlimited(),
            OptionalInt.of(2),
            new Control());

    RunResult result = runs.run(rows(10, Choice.ALL), bailing);

    assertThat(result)
        .isEqualTo(new RunResult.Ran(Ending.STOPPED, new Counts(2, 2, 0, 4, 4), true));
  }

  @Test
  void aRowWithoutTheValueFailsAloneAndNothingIsSentForIt() throws IOException {
    Path data = folder.resolve("rows.jsonl");
    Files.writeString(data, "{\"order\":1}\n{\"other\":2}\n{\"order\":3}\n");
    Plan plan = Plan.of(twoCases(), "f", Optional.of(data), Choice.ALL).plan().orElseThrow();

    runs.run(plan, runs.order(1));

    assertThat(runs.results.get(2).mark()).isEqualTo(Mark.FAILED);
    assertThat(runs.results.get(2).name()).isEqualTo("A-${order}");
    assertThat(runs.results.get(2).reason())
        .isEqualTo("There is no value for ${order} in this row, and the suite has none either.");
    assertThat(runs.history.total()).isEqualTo(5);
  }

  @Test
  void anInterruptEndsARunWithoutAResultForWhatWasInFlight() throws Exception {
    runs.sandbox
        .sandbox()
        .fault(new Fault(Fault.Kind.SLOW, OptionalLong.empty(), Duration.ofSeconds(30)));
    Plan plan = rows(5, Choice.ALL);
    List<RunResult> ended = new ArrayList<>();
    Thread thread = Thread.ofPlatform().start(() -> ended.add(runs.run(plan, runs.order(2))));
    while (runs.history.total() < 2) {
      Thread.onSpinWait();
    }

    thread.interrupt();
    thread.join();

    assertThat(ended).containsExactly(new RunResult.Ran(Ending.INTERRUPTED, Counts.NONE, false));
    assertThat(runs.results).isEmpty();
  }

  @Test
  void manyHandsAtOneUserNeverDisturbEachOthersLook() throws IOException {
    Path data = folder.resolve("rows.csv");
    StringBuilder text = new StringBuilder("module\n");
    for (int i = 0; i < 60; i++) {
      text.append(1068930 + i % 2 * 5).append('\n');
    }
    Files.writeString(data, text);
    Suite suite =
        Runs.suite(
            "suite: S",
            "cases:",
            "  - name: Moves to ${module}",
            "    body: {" + ANNA + ", module_id: '${module}', wait_time: 1}",
            "    expect: {after: {module: '${module}'}}",
            "  - name: Stays",
            "    body: {" + ANNA + ", module_id: 1068932, is_async: false}",
            "    expect: {verdict: SILENT_NO_REDIRECT, after: unchanged}");

    runs.run(
        Plan.of(suite, "f", Optional.of(data), Choice.ALL).plan().orElseThrow(), runs.order(8));

    assertThat(new HashSet<>(runs.results)).hasSize(120);
    assertThat(runs.results).allSatisfy(result -> assertThat(result.differences()).isEmpty());
  }

  @Test
  void aDataFileWithMistakesIsToldAndNothingIsSent() throws IOException {
    Path data = folder.resolve("rows.csv");
    Files.writeString(data, "order,x\n1\n2,b\n");

    Plan.Planning planning = Plan.of(twoCases(), "f", Optional.of(data), Choice.ALL);

    assertThat(planning.plan()).isEmpty();
    assertThat(planning.problems()).hasSize(1).first().asString().startsWith(data + ": Row 2");
  }

  private Plan rows(int count, Choice choice) throws IOException {
    Path data = folder.resolve("rows.csv");
    StringBuilder text = new StringBuilder("order\n");
    for (int row = 1; row <= count; row++) {
      text.append(row).append('\n');
    }
    Files.writeString(data, text);
    return Plan.of(twoCases(), "f", Optional.of(data), choice).plan().orElseThrow();
  }

  /** One that passes and one that fails. */
  private static Suite twoCases() {
    return Runs.suite(
        "suite: S",
        "cases:",
        "  - name: A-${order}",
        "    body: {" + ANNA + ", module_id: null, custom_vars: {order: '${order}'}}",
        "    expect: {verdict: ACCEPTED_VARIABLES_ONLY}",
        "  - name: B",
        "    raw: hello");
  }

  private static Suite only(String keys) {
    return Runs.suite("suite: S", "cases:", "  - name: One", "    " + keys);
  }
}
