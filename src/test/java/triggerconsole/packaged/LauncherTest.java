package triggerconsole.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The runnable folder as {@code mvn package} leaves it, run as a person runs it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher of Windows is not proven yet")
@Timeout(120)
class LauncherTest {

  private static final Path PACKAGED = Path.of("target/trigger-console").toAbsolutePath();
  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  @TempDir Path temporary;

  private record Result(int code, String out, String err) {}

  @Test
  void itFindsAJdkByItselfAndSendsWithCharactersOfAllKinds() throws Exception {
    Result result =
        run(
            launcher(PACKAGED),
            Map.of("LC_ALL", "C", "JAVA_HOME", "", "TRIGGER_CONSOLE_JAVA", ""),
            "send",
            "--sandbox",
            "--user-id",
            ANNA,
            "--var",
            "note=Žluťoučký 🦊 \"'$HOME* %",
            "--json");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("\"verdict\":\"ACCEPTED_VARIABLES_ONLY\"")
        .contains("Žluťoučký 🦊 \\\\\\\"'$HOME* %");
  }

  @Test
  void itRunsFromAFolderWithSpacesAndThroughLinks() throws Exception {
    Path folder = temporary.resolve("a folder with spaces");
    copy(PACKAGED, folder);
    Path first = temporary.resolve("first link");
    Path second = temporary.resolve("second");
    Files.createSymbolicLink(first, launcher(folder));
    Files.createSymbolicLink(second, Path.of("first link"));

    Result result = run(second, Map.of(), "--version");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("Trigger Console", "build", "JDK");
  }

  @Test
  void theClassCacheFitsTheJdkThatBuiltIt() throws Exception {
    String jdk = System.getProperty("java.home");
    Map<String, String> strict =
        Map.of("TRIGGER_CONSOLE_JAVA", jdk, "JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");

    assertThat(run(launcher(PACKAGED), strict, "--version").code()).isZero();
  }

  @Test
  void aClassCacheThatDoesNotFitIsPassedOverInSilence() throws Exception {
    Path folder = temporary.resolve("folder");
    copy(PACKAGED, folder);
    Files.writeString(folder.resolve("lib/trigger-console.aot"), "none");

    Result result = run(launcher(folder), Map.of(), "check", "--user-id", "x", "--json");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("{");
  }

  @Test
  void aJdkThatIsNoneIsToldInOneSentence() throws Exception {
    Result result =
        run(launcher(PACKAGED), Map.of("TRIGGER_CONSOLE_JAVA", "/no/such/jdk"), "--version");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("JDK 25", "/no/such/jdk").hasLineCount(1);
  }

  @Test
  void aJdkThatIsTooOldIsNotTaken() throws Exception {
    Path old = temporary.resolve("jdk-17");
    Files.createDirectories(old.resolve("bin"));
    Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true);
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.9\"\n");

    Result named =
        run(launcher(PACKAGED), Map.of("TRIGGER_CONSOLE_JAVA", old.toString()), "--version");
    Result found = run(launcher(PACKAGED), Map.of("JAVA_HOME", old.toString()), "--version");

    assertThat(named.code()).isEqualTo(3);
    assertThat(found.code()).isZero();
  }

  @Test
  void aClosedStandardInputIsAnEmptyOne() throws Exception {
    Path closed = launcherWith("<&-");

    Result checked = run(closed, Map.of(), "check", "--body", "-");
    Result added = run(closed, Map.of(), "profile", "add", "x", "--url", "http://127.0.0.1:1/");

    assertThat(checked.code()).isEqualTo(2);
    assertThat(checked.out()).contains("The body is empty.");
    assertThat(added.code()).isZero();
    assertThat(added.err()).contains("without a token");
  }

  @Test
  void aClosedStandardOutputDoesNoHarm() throws Exception {
    Path closed = launcherWith(">&-");

    assertThat(run(closed, Map.of(), "history", "list").code()).isZero();
    assertThat(run(closed, Map.of(), "check", "--user-id", "x").code()).isZero();
  }

  @Test
  void theExitCodeIsTheProgramsOwn() throws Exception {
    assertThat(run(launcher(PACKAGED), Map.of(), "check").code()).isEqualTo(2);
    assertThat(run(launcher(PACKAGED), Map.of(), "profile", "show", "x").code()).isEqualTo(3);
  }

  @Test
  void theSandboxEndsWith130OnCtrlC() throws Exception {
    Process process = start(launcher(PACKAGED), Map.of(), "sandbox");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("http://127.0.0.1:");
      assertThat(out.readLine()).isEqualTo("token sandbox-token");

      interrupt(process);

      assertThat(process.waitFor()).isEqualTo(130);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aSendThatIsEndedByCtrlCIsReportedAndAccountedFor() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      Process process =
          start(
              launcher(PACKAGED),
              Map.of("TRIGGER_CONSOLE_TOKEN", "abc"),
              "send",
              "--url",
              url,
              "--user-id",
              ANNA,
              "--json");
      try (Socket taken = silent.accept()) {
        assertThat(taken.getInputStream().read()).isEqualTo('P');

        interrupt(process);

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .contains("\"verdict\":\"OUTCOME_UNKNOWN\"", "\"cause\":\"CANCELLED\"");
      } finally {
        process.destroyForcibly();
      }
    }
    assertThat(run(launcher(PACKAGED), Map.of(), "history", "list", "--json").out())
        .contains("\"verdict\":\"OUTCOME_UNKNOWN\"", "\"cause\":\"CANCELLED\"");
  }

  /** The launcher as a shell runs it with a redirection. */
  private Path launcherWith(String redirection) throws IOException {
    Path script = temporary.resolve("redirected");
    String launcher = quote(launcher(PACKAGED).toString());
    Files.writeString(script, "#!/bin/sh\nexec " + launcher + " \"$@\" " + redirection + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  /** Exactly what Ctrl+C sends. */
  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private Result run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(launcher, environment, arguments);
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      String trouble = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), text, trouble);
    }
  }

  /** A script, since this JVM itself may run in a locale that cannot write every character. */
  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    StringBuilder script = new StringBuilder("exec " + quote(launcher.toString()));
    List.of(arguments).forEach(argument -> script.append(' ').append(quote(argument)));
    Path file = Files.createTempFile(temporary, "call", ".sh");
    Files.writeString(file, script);
    ProcessBuilder builder =
        new ProcessBuilder("sh", file.toString()).directory(temporary.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("TRIGGER_CONSOLE_HOME", temporary.resolve("data").toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static Path launcher(Path folder) {
    return folder.resolve("bin/trigger-console");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
