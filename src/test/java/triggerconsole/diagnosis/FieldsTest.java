package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.diagnosis.Exchanges.error;
import static triggerconsole.diagnosis.Exchanges.judge;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys an error is about: what its text says, narrowed by what was sent. */
class FieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                     | user_id module_id",
        "{\"user_id\":\"u\"}                    | module_id",
        "{\"module_id\":7}                      | user_id",
        "{\"module_id\":null}                   | user_id",
        "{\"user_id\":null,\"module_id\":7}     | user_id",
        "{\"user_id\":\"\",\"module_id\":7}     | user_id",
        "{\"user_id\":\"\"}                     | user_id module_id",
        "{\"user_id\":\"u\",\"module_id\":7}    | user_id module_id",
        "{\"user_id\":\"u\",\"module_id\":null} | user_id module_id",
        "no json                                | user_id module_id",
        "[]                                     | user_id module_id",
      })
  void ofTheJoinedTextsOfError2TheSentBodyTellsWhichKeyIsMeant(String sent, String fields) {
    for (String text : List.of(Exchanges.JOINED_2, Exchanges.NEED_JSON)) {
      assertThat(judge(sent, 400, error(text)).fields()).containsExactly(fields.split(" "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"user_id\":\"u\",\"module_id\":7}    | user_id module_id",
        "{\"user_id\":\"u\",\"module_id\":\"\"} | user_id module_id",
        "{\"user_id\":\"u\",\"module_id\":null} | user_id",
        "{\"user_id\":\"u\"}                    | user_id",
        "{\"module_id\":7}                      | module_id",
        "{}                                     | user_id module_id",
        "no json                                | user_id module_id",
      })
  void ofTheJoinedTextsOfError3AKeyThatNamesNothingIsNotMeant(String sent, String fields) {
    assertThat(judge(sent, 400, error(Exchanges.JOINED_3)).fields())
        .containsExactly(fields.split(" "));
  }

  @Test
  void aTextOnItsOwnNamesItsKeyWhateverWasSent() {
    for (String sent : List.of("{}", "{\"user_id\":\"u\",\"module_id\":7}", "no json")) {
      assertThat(judge(sent, 400, error(Exchanges.USER_MANDATORY)).fields())
          .containsExactly("user_id");
      assertThat(judge(sent, 400, error(Exchanges.MODULE_MANDATORY)).fields())
          .containsExactly("module_id");
      assertThat(judge(sent, 400, error(Exchanges.NO_USER)).fields()).containsExactly("user_id");
      assertThat(judge(sent, 400, error(Exchanges.NO_MODULE)).fields())
          .containsExactly("module_id");
    }
  }

  @Test
  void withoutTheRequestJoinedTextsNameBothKeys() {
    for (String text : List.of(Exchanges.JOINED_2, Exchanges.NEED_JSON, Exchanges.JOINED_3)) {
      assertThat(Exchanges.explain(OptionalInt.of(400), error(text)).fields())
          .containsExactly("user_id", "module_id");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "user_id is mandatory                  | E2 · user_id is mandatory",
        "module_id is mandatory                | E2 · module_id is mandatory",
        "Bot user with this id does not exist  | E3 · User does not exist",
        "module_id not found for the given bot | E3 · Module not found for this bot",
        "Invalid Authentication credentials    | E4 · Token refused",
      })
  void theChipNamesTheErrorInAFewWords(String text, String chip) {
    assertThat(judge("{}", 400, error(text)).chip()).isEqualTo(chip);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"{{certainly.from}}\" | 7       | {{certainly.from}}",
        "\"<user's id>\"        | 7       | <user's id>",
        "5                      | 7       | Send user_id as text",
        "\" webbot:1\"          | 7       | begins or ends with a space",
        "\"webbot:1\"           | 7       | Compare the id",
      })
  void theLikeliestCauseOfAnUnknownUserIsReadFromTheRequest(
      String user, String module, String step) {
    String sent = "{\"user_id\":" + user + ",\"module_id\":" + module + "}";
    assertThat(judge(sent, 400, error(Exchanges.NO_USER)).nextSteps().getFirst()).contains(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-3      | not saved yet",
        "\"-3\"  | not saved yet",
        "\"abc\" | whole number",
        "7       | upper left corner",
      })
  void theLikeliestCauseOfAnUnknownModuleIsReadFromTheRequest(String module, String step) {
    String sent = "{\"user_id\":\"u\",\"module_id\":" + module + "}";
    assertThat(judge(sent, 400, error(Exchanges.NO_MODULE)).nextSteps().getFirst()).contains(step);
  }
}
