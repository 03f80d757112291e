package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.send.TokenUse;
import triggerconsole.trigger.Body;

/** A suite that somebody wrote is changed without touching the rest of it. */
class SuiteEditTest {

  private static final String FILE =
      """
      # Ours
      suite: S   # its name
      cases:
        # the first
        - name: One   # 1
          raw: x
          expect:
            verdict: MISSING_KEYS   # because
            status: 400

        # the second
        - {name: Two, body: {module_id: null}}
      # the end
      """;

  @Test
  void aCaseIsAddedAsTheHistoryHasIt() {
    SuiteEdit edit =
        SuiteEdit.of(FILE)
            .append(
                new NewCase(
                    "Three",
                    Body.of("{\"user_id\":\"${a}\",\"module_id\":5}"),
                    true,
                    new TokenUse.AsKept(),
                    Expectation.of(VerdictCode.SILENT_NO_REDIRECT)));

    assertThat(edit.refusal()).isEmpty();
    assertThat(edit.text())
        .isEqualTo(
            FILE.replace(
                "# the end\n",
                """

                  - name: Three
                    body:
                      user_id: "$${a}"
                      module_id: 5
                      is_async: absent
                    bot-to-bot: true
                    expect:
                      verdict: SILENT_NO_REDIRECT
                # the end
                """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"user_id\":\"a\",\"module_id\":1068935,\"wait_time\":0.50,\"custom_vars\":{},\"is_async\":true}",
        "{\"module_id\":1,\"user_id\":\"a\",\"is_async\":true}",
        "{}",
        "{ }",
        "hello ${x} $${y}",
        "",
        "{\"a\":1,\"a\":2,\"is_async\":true}",
        "{\"custom_vars\":{\"a\":1,\"a\":2},\"is_async\":true}",
        "{\"is_async\":\"absent\"}",
        "{\n  \"user_id\": \"a\"\n}\n",
        "{\"user_id\":\"\\u0007\\t😀 \\ufeff\",\"is_async\":null}"
      })
  void whateverWasSentIsSentAgain(String body) {
    SuiteEdit edit =
        SuiteEdit.create(
            "N",
            List.of(
                new NewCase(
                    "C ${x}", Body.of(body), false, new TokenUse.AsKept(), Expectation.USUAL)));

    assertThat(edit.refusal()).isEmpty();
    SuiteCase read = SuiteFile.read(edit.text()).suite().orElseThrow().cases().getFirst();
    assertThat(read.body().fill(CaseBody.NOTHING)).isEqualTo(Body.of(body));
    assertThat(read.title().fill(CaseBody.NOTHING)).isEqualTo(JsonValue.text("C ${x}"));
    assertThat(read.usesRows()).isFalse();
  }

  @Test
  void aBodyThatIsNoTextIsRefused() {
    byte[] bytes = "é".getBytes(StandardCharsets.ISO_8859_1);
    NewCase one = new NewCase("B", Body.of(bytes), false, new TokenUse.AsKept(), Expectation.USUAL);

    assertThat(SuiteEdit.of(FILE).append(one).refusal())
        .contains(
            "The body of \"B\" is no text, and a suite holds text only. Nothing was written.");
    assertThat(SuiteEdit.create("S", List.of(one)).refusal()).isPresent();
  }

  @Test
  void anExpectationIsChangedKeyByKey() {
    SuiteEdit edit = SuiteEdit.of(FILE).expect("One", Expectation.of(VerdictCode.NOT_FOUND));

    assertThat(edit.refusal()).isEmpty();
    assertThat(edit.text())
        .isEqualTo(
            FILE.replace(
                "verdict: MISSING_KEYS   # because\n      status: 400\n",
                "verdict: NOT_FOUND   # because\n"));
  }

  @Test
  void everyExpectationReadsBackAsItWas() {
    Expectation all =
        new Expectation(
            VerdictCode.NOT_FOUND,
            OptionalInt.of(400),
            Optional.of(List.of("user_id")),
            List.of("does not exist", "${x}"),
            OptionalDouble.of(12.5),
            Optional.of(
                new Afterwards(
                    Optional.of("anna"),
                    new Afterwards.At(5),
                    Map.of("v", JsonValue.text("${y}")),
                    false)));
    Expectation other =
        new Expectation(
            VerdictCode.UNDOCUMENTED,
            OptionalInt.empty(),
            Optional.of(List.of()),
            List.of("one"),
            OptionalDouble.empty(),
            Optional.of(
                new Afterwards(Optional.empty(), new Afterwards.Nowhere(), Map.of(), true)));

    for (Expectation expectation : List.of(all, other, Expectation.USUAL)) {
      for (String name : List.of("One", "Two")) {
        SuiteEdit edit = SuiteEdit.of(FILE).expect(name, expectation);
        Suite suite = SuiteFile.read(edit.text()).suite().orElseThrow();
        SuiteCase changed =
            suite.cases().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();

        assertThat(edit.refusal()).isEmpty();
        assertThat(changed.expected().fill(CaseBody.NOTHING)).isEqualTo(expectation);
      }
    }
  }

  @Test
  void casesAreRenamedAndTakenOut() {
    assertThat(SuiteEdit.of(FILE).rename("One", "First: ${x}").text())
        .isEqualTo(FILE.replace("name: One", "name: \"First: ${x}\""));
    assertThat(SuiteEdit.of(FILE).remove("Two").text())
        .isEqualTo(FILE.replace("  - {name: Two, body: {module_id: null}}\n", ""));
    assertThat(SuiteEdit.of(FILE).remove("Two").remove("One").refusal()).isEmpty();
  }

  @Test
  void whatWouldMakeMistakesIsRefused() {
    assertThat(SuiteEdit.of(FILE).rename("One", "Two").refusal())
        .contains(
            "The suite would have mistakes then, such as two cases of one name. Nothing was"
                + " written.");
    assertThat(SuiteEdit.of(FILE).rename("One", "Two").text()).isEqualTo(FILE);
    assertThat(SuiteEdit.of(FILE + "  mistake").remove("One").refusal())
        .contains("The file has mistakes now. Mend them first, then try again.");
    assertThat(SuiteEdit.of(FILE).remove("None").refusal()).isPresent();
  }

  @Test
  void theLabAndTheExampleCanBeEdited() {
    for (SuiteCase one : ErrorLab.suite().cases()) {
      SuiteEdit edit = SuiteEdit.of(ErrorLab.text()).remove(one.name());
      assertThat(edit.refusal()).isEmpty();
      assertThat(SuiteFile.read(edit.text()).suite().orElseThrow().cases())
          .hasSize(ErrorLab.suite().cases().size() - 1);
    }
  }
}
