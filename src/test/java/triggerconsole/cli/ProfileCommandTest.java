package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** {@code profile}: where to send, and the tokens in the keychain. */
class ProfileCommandTest extends CliTest {

  private static final String URL = "https://test.example.com/actionsvc/trigger-response/";

  @Test
  void aProfileIsAddedListedShownAndRemoved() {
    Result added =
        cli.typing("Bearer abc.def\n")
            .run("profile", "add", "Té st", "--url", URL, "--environment", "production");

    assertThat(added.code()).isZero();
    assertThat(added.err()).contains("taken off");
    assertThat(keychain.entries().values()).containsExactly("abc.def");
    Result shown = cli.run("profile", "show", "té ST", "--json");
    assertThat(shown.out().strip())
        .isEqualTo(
            "{\"name\":\"Té st\",\"environment\":\"production\",\"url\":\""
                + URL
                + "\",\"token\":{\"state\":\"OPAQUE\",\"expiresAt\":null}}");
    assertThat(cli.run("profile", "show", "Té st").out()).contains(URL);
    assertThat(cli.run("profile", "list").out()).contains("Té st", "production", URL);
    assertThat(cli.run("profile", "remove", "Té st").code()).isZero();
    assertThat(keychain.entries()).isEmpty();
    assertThat(cli.run("profile", "list", "--json").out().strip()).isEqualTo("{\"profiles\":[]}");
  }

  @Test
  void listingProfilesNeverOpensTheKeychain() {
    cli.typing("abc").run("profile", "add", "x", "--url", URL);
    int calls = keychain.calls();

    Result listed = cli.run("profile", "list", "--json");

    assertThat(listed.out()).contains("\"token\":{\"state\":\"UNKNOWN\",\"expiresAt\":null}");
    assertThat(keychain.calls()).isEqualTo(calls);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOCKED", "NO_SERVICE", "TOO_LARGE", "TIMEOUT"})
  void aTokenThatCannotBeStoredLeavesNoProfileAndEndsWith3(Kind trouble) {
    keychain.fail(trouble);

    Result result = cli.typing("abc").run("profile", "add", "x", "--url", URL);

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).isNotBlank();
    assertThat(cli.run("profile", "list", "--json").out()).doesNotContain(URL);
  }

  @Test
  void aLockedKeychainKeepsASendFromHappeningWith3() {
    cli.typing("abc").run("profile", "add", "x", "--url", URL);
    keychain.fail(Kind.LOCKED);

    Result sent = cli.run("send", "--profile", "x", "--user-id", "u", "--module-id", "5");

    assertThat(sent.code()).isEqualTo(3);
    assertThat(cli.run("history", "list", "--json").out().strip()).isEqualTo("{\"entries\":[]}");
  }

  @Test
  void theKeychainStaysClosedWhileProductionIsNotConfirmed() {
    cli.typing("abc").run("profile", "add", "x", "--url", URL, "--environment", "production");
    int calls = keychain.calls();

    Result sent = cli.run("send", "--profile", "x", "--user-id", "u", "--module-id", "5");

    assertThat(sent.code()).isEqualTo(5);
    assertThat(keychain.calls()).isEqualTo(calls);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "remove"})
  void anUnknownProfileEndsWith3(String command) {
    assertThat(cli.run("profile", command, "nobody").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X", "sandbox"})
  void aTakenNameIsAWrongCall(String name) {
    cli.typing("abc").run("profile", "add", "x", "--url", URL);

    assertThat(cli.typing("abc").run("profile", "add", name, "--url", URL).code()).isEqualTo(2);
  }

  @Test
  void aProfileWithoutATokenIsPossibleAndSaid() {
    Result result = cli.run("profile", "add", "bare", "--url", URL);

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("without a token");
    assertThat(keychain.entries()).isEmpty();
  }
}
