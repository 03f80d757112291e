package triggerconsole.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.app.Console;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.profile.keychain.Keychain;

/** Runs the command line in this process, over a data folder and a keychain of the test's own. */
final class CliRun {

  private final Keychain keychain;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = new byte[0];

  CliRun(Path folder, Keychain keychain) {
    this.keychain = keychain;
    this.environment.put("TRIGGER_CONSOLE_HOME", folder.toString());
  }

  /** What a run left behind. */
  record Result(int code, String out, String err) {

    /** The one object on standard output. */
    JsonObject json() {
      return (JsonObject) Json.parse(out).orElseThrow(() -> new AssertionError(out + err));
    }

    /** A value below, by the names of its keys. */
    JsonValue at(String... names) {
      JsonValue value = json();
      for (String name : names) {
        value = ((JsonObject) value).get(name).orElseThrow(() -> new AssertionError(name + out));
      }
      return value;
    }

    /** A text below, by the names of its keys. */
    String text(String... names) {
      return ((JsonText) at(names)).text();
    }

    /** The rules of the findings. */
    List<String> rules() {
      return ((JsonArray) at("findings"))
          .items().stream()
              .map(finding -> ((JsonObject) finding).get("rule").orElseThrow())
              .map(rule -> ((JsonText) rule).text())
              .toList();
    }
  }

  CliRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  CliRun typing(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** One request to a sandbox of the command's own, with more arguments after it. */
  Result send(String... more) {
    List<String> arguments = new ArrayList<>(List.of("send", "--sandbox", "--json"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            Optional.empty());
    Cli cli =
        new Cli(
            terminal,
            opened -> new Console(opened, keychain, InstantSource.system()),
            dataFolder -> 42);
    int code = cli.run(arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
