package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a suite is told with its line and column, all at once. */
class SuiteFileErrorsTest {

  /** One line is replaced, and this is what the reader says. */
  private static final String SOUND =
      """
      suite: Regression
      values:
        user: anna
      cases:
        - name: One
          body:
            user_id: ${user}
            module_id: 5
          token: none
          environments: [sandbox]
          expect:
            verdict: AUTH_FAILED
            status: 400
            fields: [user_id]
            longest-ms: 500
            after:
              module: unchanged
              variables: {plan: basic}
          timeout: 10
        - name: Two
          raw: hello
      """;

  @Test
  void theFileThatTheOthersSpoilIsSound() {
    SuiteFile.Reading reading = SuiteFile.read(SOUND);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.suite().orElseThrow().cases()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1  | `siute: R`                | 1:1: There is no key \"siute\" in a suite. Did you mean"
            + " \"suite\"?",
        "1  | `name: R`                 | 1:1: There is no key \"name\" in a suite. Did you mean"
            + " \"suite\"?",
        "1  | `suite: 5`                | 1:8: \"suite\" takes text, and this is a number. Put it"
            + " in quotes: \"5\".",
        "1  | `suite: ''`               | 1:8: \"suite\" must not be empty.",
        "1  | `about: x`                | 1:1: The key \"suite\" is missing in a suite.",
        "3  | `  user: ${id}`           | 3:9: The value \"user\" cannot itself be filled. Data"
            + " rows fill cases only.",
        "5  | `  - title: One`          | 5:5: The key \"name\" is missing in a case.",
        "5  | `  - name: Two`           | 20:11: Another case has the name \"Two\" already, in line"
            + " 5. Reports tell cases apart by their names.",
        "7  | `      user_id: ${user`   | 7:16: The braces of ${user are never closed. Write $${"
            + " for the characters themselves.",
        "7  | `      user_id: ${}`      | 7:16: Between the braces of ${} belongs the name of a"
            + " column or a value.",
        "7  | `      userid: anna`      | 7:7: warning: \"userid\" is sent as it stands here. The"
            + " documented key is \"user_id\".",
        "9  | `    token: abc`          | 9:12: \"token\" takes none, wrong or as-kept, or another"
            + " scheme as in { scheme: Bearer }. A token itself never stands in a suite: it is in"
            + " the profile.",
        "9  | `    token: {scheme: a b}`| 9:21: This cannot be a scheme. It is one word, such as"
            + " Bearer.",
        "9  | `    raw: hello`          | 9:10: A case has exactly one of body and raw: the keys of"
            + " the body, or a text that is sent as it stands.",
        "9  | `    bot_to_bot: true`    | 9:5: There is no key \"bot_to_bot\" in a case. Did you"
            + " mean \"bot-to-bot\"?",
        "10 | `    environments: prod`  | 10:19: There is no environment \"prod\". Possible:"
            + " sandbox, test, production.",
        "12 | `      verdict: AUTH_FALED` | 12:16: There is no verdict \"AUTH_FALED\". Did you mean"
            + " \"AUTH_FAILED\"?",
        "12 | `      verdict: REQUEST_UNKNOWN` | 12:16: There is no verdict \"REQUEST_UNKNOWN\"."
            + " Possible: ACCEPTED_REDIRECT, ACCEPTED_VARIABLES_ONLY, SILENT_NO_REDIRECT,"
            + " MISSING_KEYS, NOT_FOUND, AUTH_FAILED, UNDOCUMENTED, NOT_SENT, OUTCOME_UNKNOWN.",
        "13 | `      status: 20`        | 13:15: \"status\" takes an HTTP status such as 200, and"
            + " this is a number.",
        "14 | `      fields: [user]`    | 14:16: \"user\" is no key of the body. Possible: user_id,"
            + " module_id, wait_time, custom_vars, is_async.",
        "15 | `      longest: 500`      | 15:7: There is no key \"longest\" in an expectation."
            + " Possible: verdict, status, fields, text, longest-ms, after.",
        "15 | `      longest-ms: soon`  | 15:19: \"longest-ms\" takes a number of milliseconds of"
            + " more than 0, and this is text.",
        "17 | `        module: here`    | 17:17: \"module\" takes a module's id, null, or the word"
            + " unchanged, and this is text.",
        "18 | `        variables: 5`    | 18:20: \"variables\" takes names with values, or the word"
            + " unchanged, and this is a number.",
        "19 | `    timeout: 0`          | 19:14: \"timeout\" takes a number of seconds of more than"
            + " 0, at most 86400, and this is a number.",
        "21 | `    about: nothing sent` | 20:5: A case has exactly one of body and raw: the keys of"
            + " the body, or a text that is sent as it stands.",
      })
  void everyMistakeHasItsPlaceAndAWayOut(int line, String replaced, String said) {
    List<String> lines = new ArrayList<>(SOUND.lines().toList());
    lines.set(line - 1, replaced);

    SuiteFile.Reading reading = SuiteFile.read(String.join("\n", lines) + "\n");

    assertThat(reading.lines("f")).contains("f:" + said);
    assertThat(reading.suite().isPresent()).isEqualTo(said.contains("warning"));
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    String text =
        SOUND
            .replace("AUTH_FAILED", "NO")
            .replace("status: 400", "status: x")
            .replace("token: none", "token: 7");

    assertThat(SuiteFile.read(text).problems()).hasSize(3);
  }

  @Test
  void aColumnThatNothingCanFillIsToldWithItsPlaceItsCaseAndTheNearestName() {
    Suite suite =
        SuiteFile.read(SOUND.replace("user_id: ${user}", "user_id: ${uesr}")).suite().orElseThrow();

    assertThat(suite.unfilled(List.of("order")))
        .extracting(problem -> problem.in("f"))
        .containsExactly(
            "f:7:16: The case \"One\" needs ${uesr}, and there is neither a column nor a value of"
                + " that name. Did you mean \"user\"?");
    assertThat(suite.unfilled(List.of("uesr"))).isEmpty();
  }
}
