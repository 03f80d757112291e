package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.cli.CliRun.Result;

/** A wrong call says in a sentence of ours what was given and what is possible. */
class WrongCallTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          snd                            | The commands are: send, run, check, explain
          history lst                    | The commands are: delete, export, list, show
          history show abc               | ID takes the number of a request, as history list shows it, not "abc".
          history show                   | The call lacks ID.
          history delete 1.5             | ID takes the number of a request
          history list --limit abc       | --limit takes a whole number above 0, not "abc".
          history list --limit -1        | --limit takes a whole number above 0, not "-1".
          history list --limit 0         | --limit takes a whole number above 0, not "0".
          history list --limit 9999999999 | --limit takes a whole number above 0, not "9999999999".
          history list --verdict X       | --verdict takes one of ACCEPTED_REDIRECT, ACCEPTED_VARIABLES_ONLY,
          history list --verdict X       | REQUEST_UNKNOWN, not "X".
          history export                 | The call lacks FILE.
          send --user-id x               | exactly one of --profile NAME, --sandbox and --url URL
          send --sandbox --url http://x/ | exactly one of --profile NAME, --sandbox and --url URL
          send --sandbox --timeout abc   | --timeout takes a number of seconds above 0, at most 86400, not "abc".
          send --sandbox --timeout 0     | --timeout takes a number of seconds above 0, at most 86400, not "0".
          send --sandbox --timeout -1    | at most 86400, not "-1".
          send --sandbox --timeout 1e9   | at most 86400, not "1E+9".
          check --async maybe            | --async takes one of true, false, absent, not "maybe".
          check --async                  | The call lacks --async true|false|absent.
          check --user-id a --user-id b  | --user-id can be given only once.
          check --json=yes               | --json takes no value
          check --bot-to-bot=maybe       | --bot-to-bot takes no value
          check --var a                  | The option --var takes NAME=VALUE, and there is no equals sign.
          check --var-json a={           | "{" is no JSON value
          check --module-id x            | The option --module-id takes a number or null.
          check --wait-time x            | The option --wait-time takes a number of seconds.
          check --omit x                 | The keys are user_id, module_id
          explain                        | The call lacks --response FILE|-.
          explain --response - --status ok | --status takes a whole number from 100 to 999, not "ok".
          explain --response - --status 99 | --status takes a whole number from 100 to 999, not "99".
          profile add x                  | The call lacks --url URL.
          profile add --url http://x/    | The call lacks NAME.
          profile add x --url http://x/ --environment moon | --environment takes one of sandbox, test, production, not "moon".
          profile show a b               | words at the end that belong to no option
          sandbox --port abc             | --port takes a whole number from 1 to 65535, not "abc".
          sandbox --port 0               | --port takes a whole number from 1 to 65535, not "0".
          sandbox --port 65536           | --port takes a whole number from 1 to 65535, not "65536".
          sandbox --clock x              | --clock takes one of
          --data-dir                     | The call lacks --data-dir DIR.
          --nonsense                     | There is no option --nonsense.
          """)
  void aWrongCallIsToldInAPlainSentence(String call, String sentence) {
    Result result = new CliRun(folder, new FakeKeychain()).run(call.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(sentence, "--help")
        .doesNotContain("java.", "Exception", "Invalid value", "required", "Error:");
  }

  @ParameterizedTest
  @CsvSource({"missing, there is no such file", "'', it is a folder"})
  void aFileThatCannotBeReadIsNamedWithTheReason(String name, String reason) {
    Path file = folder.resolve(name);

    for (String option :
        List.of("check --body", "explain --response", "explain --response - --request")) {
      Result result = new CliRun(folder, new FakeKeychain()).run((option + " " + file).split(" "));

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("The file " + file + " cannot be read: " + reason + ".");
    }
  }
}
