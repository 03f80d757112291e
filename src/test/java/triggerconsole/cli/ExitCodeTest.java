package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** The exit codes of contract, section 3, one line a case. */
class ExitCodeTest extends CliTest {

  @BeforeEach
  void prepareFiles() throws IOException {
    Files.writeString(temporary.resolve("accepted"), "{\"error\":[],\"message\":\"1\"}");
    Files.writeString(
        temporary.resolve("redirect"), "{\"user_id\":\"x\",\"module_id\":5,\"is_async\":true}");
    Files.writeString(temporary.resolve("silent"), "{\"user_id\":\"x\",\"module_id\":5}");
    Files.writeString(temporary.resolve("broken"), "{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | --help
          0 | --version
          0 | send --sandbox --user-id ANNA --module-id 1068935
          0 | send --sandbox --user-id ANNA --var plan=pro
          0 | send --profile sandbox --user-id ANNA --module-id null
          1 | send --sandbox --user-id ANNA --module-id 1068935 --async absent --send-anyway
          1 | send --sandbox --user-id ANNA --omit module_id --send-anyway
          1 | send --sandbox --user-id nobody --module-id 1068935
          1 | send --sandbox --body FILES/broken --send-anyway
          2 | send --sandbox --user-id ANNA --module-id 1068935 --async false
          2 | send --sandbox --body FILES/broken
          2 | send --sandbox --body FILES/missing
          2 | send --user-id ANNA
          2 | send --sandbox --token abc
          2 | send --sandbox --timeout never
          3 | send --profile nobody --user-id ANNA
          4 | send --url http://127.0.0.1:1/ --user-id ANNA --module-id 5
          4 | send --url nonsense --user-id ANNA --module-id 5
          5 | send --url PRODUCTION --user-id ANNA --module-id 5
          5 | send --url PRODUCTION --user-id ANNA --module-id 5 --confirm other
          5 | send --url http://app.certainly.io/ --user-id ANNA --module-id 5 --confirm app.certainly.io --send-anyway
          0 | check --user-id x --module-id 5
          0 | check --user-id x --module-id 5 --wait-time 1 --json
          2 | check --module-id 5
          2 | check --body FILES/broken --json
          0 | explain --response FILES/accepted --request FILES/redirect
          1 | explain --response FILES/accepted --request FILES/silent
          1 | explain --response FILES/accepted
          1 | explain --response FILES/broken --status 500
          2 | explain --response FILES/missing
          2 | sandbox --port x
          0 | history list
          0 | history export FILES/export.json
          2 | history show 1
          2 | history delete 1
          2 | history show one
          2 | history list --verdict FINE
          3 | history export FILES/missing/export.json
          3 | history list --data-dir FILES/broken
          3 | --data-dir FILES/broken profile list
          0 | profile list
          0 | profile add x --url https://example.com/x/
          2 | profile add x --url ftp://example.com/
          2 | profile add sandbox --url https://example.com/x/
          3 | profile show nobody
          3 | profile remove nobody
          2 | nonsense
          """)
  void everyCallEndsWithTheCodeOfTheContract(int code, String call) {
    String[] arguments =
        Arrays.stream(call.split(" "))
            .map(word -> word.replace("FILES", temporary.toString()))
            .map(word -> word.equals("ANNA") ? ANNA : word)
            .map(word -> word.equals("PRODUCTION") ? PRODUCTION : word)
            .toArray(String[]::new);

    Result result = withToken().run(arguments);

    assertThat(result.code()).as(result.err()).isEqualTo(code);
  }

  @Test
  void aTokenThatCannotBeStoredOrReachedEndsWith3() {
    cli.typing("abc").run("profile", "add", "x", "--url", "https://example.com/x/");
    keychain.fail(Kind.NO_SERVICE);

    assertThat(cli.typing("abc").run("profile", "add", "y", "--url", "https://example.com/y/"))
        .satisfies(result -> assertThat(result.code()).isEqualTo(3))
        .satisfies(result -> assertThat(result.out()).isEmpty());
    assertThat(cli.run("profile", "show", "y").code()).isEqualTo(3);
    assertThat(cli.run("profile", "show", "x").code()).isEqualTo(3);
    assertThat(cli.run("send", "--profile", "x", "--user-id", ANNA, "--module-id", "5").code())
        .isEqualTo(3);
  }

  @Test
  void aPortInUseEndsWith3() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Result result = cli.run("sandbox", "--port", Integer.toString(taken.getLocalPort()));

      assertThat(result.code()).isEqualTo(3);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void aBugEndsWith70() {
    keychain.breakDown(new IllegalStateException("a bug"));

    Result result = cli.typing("abc").run("profile", "add", "x", "--url", "https://example.com/x/");

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.out()).isEmpty();
  }
}
