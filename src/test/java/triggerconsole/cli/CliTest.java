package triggerconsole.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.sandbox.BuiltInBots;

/** A command line over a data folder and a keychain of the test's own. */
abstract class CliTest {

  static final String ANNA = BuiltInBots.ANNA;
  static final String PRODUCTION = "https://app.certainly.io/actionsvc/trigger-response/";

  @TempDir Path temporary;
  final FakeKeychain keychain = new FakeKeychain();
  CliRun cli;

  @BeforeEach
  void prepare() {
    cli = new CliRun(temporary.resolve("data"), keychain);
  }

  /** The command line with a token, for a target that is no sandbox of its own. */
  CliRun withToken() {
    return cli.with("TRIGGER_CONSOLE_TOKEN", "abc");
  }

  /** What the history lists. */
  List<JsonValue> entries() {
    return ((JsonArray) cli.run("history", "list", "--json").at("entries")).items();
  }

  /** One request to this URL. */
  static String[] request(String url) {
    return new String[] {
      "send", "--url", url, "--user-id", ANNA, "--module-id", "1068935", "--json"
    };
  }

  static String[] with(String[] call, String... more) {
    return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
  }
}
