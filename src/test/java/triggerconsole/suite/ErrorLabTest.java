package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.profile.Environment;
import triggerconsole.sandbox.DocumentedAnswer;
import triggerconsole.sandbox.Fault;
import triggerconsole.sandbox.Rules;
import triggerconsole.sandbox.Rules.Switch;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Slot;

/** The error lab is green, and red exactly where the endpoint behaves otherwise. */
class ErrorLabTest {

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

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everyCardIsGreenInTheSandboxAgainAndAgain(int hands) {
    for (int round = 0; round < 3; round++) {
      runs.run(Runs.plan(ErrorLab.suite(), Choice.ALL), runs.order(hands));

      assertThat(runs.results)
          .hasSize(ErrorLab.suite().cases().size())
          .allSatisfy(result -> {
            assertThat(result.differences()).as(result.name()).isEmpty();
            assertThat(result.mark()).isEqualTo(Mark.PASSED);
            assertThat(result.historyId()).isPresent();
          });
    }
  }

  @Test
  void everyDocumentedAnswerHasItsCard() {
    List<String> texts =
        ErrorLab.suite().cases().stream()
            .flatMap(one -> one.expectation().texts().stream())
            .toList();

    assertThat(texts)
        .containsAll(
            Arrays.stream(DocumentedAnswer.values())
                .filter(answer -> answer != DocumentedAnswer.SUCCESS)
                .map(DocumentedAnswer::text)
                .toList());
    assertThat(ErrorLab.suite().cases())
        .extracting(one -> one.expectation().verdict())
        .contains(
            VerdictCode.ACCEPTED_REDIRECT,
            VerdictCode.ACCEPTED_VARIABLES_ONLY,
            VerdictCode.SILENT_NO_REDIRECT,
            VerdictCode.MISSING_KEYS,
            VerdictCode.NOT_FOUND,
            VerdictCode.AUTH_FAILED);
    assertThat(ErrorLab.suite().cases()).allSatisfy(one -> assertThat(one.about()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHECK_MODULES          | E3 · module of another bot",
        "CHECK_USERS            | E3 · unknown user",
        "CHECK_TOKEN            | E4 · wrong token, E4 · no token, E4 · Bearer in place of JWT",
        "ABSENT_MODULE_IS_ERROR | E2 · module_id absent, E2 · both keys absent",
        "LENIENT_TEXT           | ''",
        "ANY_SCHEME_CASE        | ''",
      })
  void aBrokenRuleTurnsExactlyItsCardsRed(Switch rule, String cards) {
    runs.sandbox.sandbox().rules(Rules.DEFAULT.with(rule, false));

    runs.run(ErrorLab.suite());

    assertThat(red())
        .containsExactlyElementsOf(cards.isEmpty() ? List.of() : List.of(cards.split(", ")));
    assertThat(failed())
        .allSatisfy(result -> {
          assertThat(result.differences().getFirst().expected()).isNotEmpty();
          assertThat(result.differences().getFirst().actual())
              .isNotEmpty()
              .isNotEqualTo(result.differences().getFirst().expected());
          assertThat(result.reason()).contains("expected");
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.Kind.class,
      mode = Mode.EXCLUDE,
      names = {"NONE", "SLOW", "JOINED_TEXTS"})
  void aFaultThatMeetsOneRequestTurnsOneCardRed(Fault.Kind kind) {
    runs.sandbox.sandbox().fault(new Fault(kind, OptionalLong.of(1), Duration.ZERO));

    runs.run(ErrorLab.suite());

    assertThat(red()).containsExactly("Success · redirected");
    assertThat(failed().findFirst().orElseThrow().differences().getFirst().what())
        .isEqualTo("verdict");
  }

  @Test
  void joinedTextsTurnTheCardRedWhoseFieldNobodyCanTellThen() {
    runs.sandbox
        .sandbox()
        .fault(new Fault(Fault.Kind.JOINED_TEXTS, OptionalLong.empty(), Duration.ZERO));

    runs.run(ErrorLab.suite());

    assertThat(red()).containsExactly("E3 · module of another bot");
    assertThat(failed())
        .allSatisfy(result ->
            assertThat(result.differences())
                .extracting(Difference::what)
                .containsExactly("fields"));
  }

  @Test
  void inProductionOnlyThatIsSentWhichNamesNobody() {
    List<SuiteCase> allowed =
        ErrorLab.suite().cases().stream()
            .filter(one -> one.conditions().allow(Environment.PRODUCTION))
            .toList();

    assertThat(allowed)
        .hasSize(8)
        .allSatisfy(one -> {
          Slot user = one.body().fill(filling()).slot(Keys.USER_ID);
          assertThat(user)
              .isIn(Slot.ABSENT, new Slot.Value(ErrorLab.suite().values().get("nobody")));
          assertThat(one.body().fill(filling()).slot(Keys.MODULE_ID)).isIn(Slot.ABSENT, Slot.NULL);
        });
  }

  private static Filling filling() {
    return new Filling(new JsonObject(List.of()), true, ErrorLab.suite().values());
  }

  private Stream<CaseResult> failed() {
    return runs.results.stream().filter(result -> result.mark() == Mark.FAILED);
  }

  private List<String> red() {
    return failed().map(CaseResult::name).toList();
  }
}
