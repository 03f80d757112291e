package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The integration tests that docs/sandbox.md shows, run as a reader runs them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is started by a shell script here")
@Timeout(180)
class SandboxExamplesTest {

  private static final Path EXAMPLES = Path.of("docs/examples/sandbox").toAbsolutePath();

  @TempDir Path temporary;

  private record Run(int code, String said) {}

  @Test
  void theOneForNodePasses() throws Exception {
    assumeInstalled("node");
    Run run = run("node", "--test", EXAMPLES.resolve("sandbox.test.mjs").toString());
    assertThat(run.said()).contains("pass 2", "fail 0");
    assertThat(run.code()).as(run.said()).isZero();
  }

  @Test
  void theOneForPythonPasses() throws Exception {
    assumeInstalled("python3");
    Run run =
        run("python3", "-B", "-m", "unittest", EXAMPLES.resolve("test_sandbox.py").toString());
    assertThat(run.said()).contains("Ran 2 tests", "OK");
    assertThat(run.code()).as(run.said()).isZero();
  }

  @Test
  void theOneForJavaPasses() throws Exception {
    Run run = run(java(), EXAMPLES.resolve("SandboxExample.java").toString());
    assertThat(run.said()).contains("2 tests passed");
    assertThat(run.code()).as(run.said()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox.test.mjs", "test_sandbox.py", "SandboxExample.java"})
  void eachStandsInTheDocumentAsItIs(String name) throws IOException {
    assertThat(Files.readString(Path.of("docs/sandbox.md")))
        .contains("\n" + Files.readString(EXAMPLES.resolve(name)) + "```\n");
  }

  private static void assumeInstalled(String runtime) {
    boolean installed =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, runtime)));
    assumeTrue(installed, runtime + " is not installed: its example was not run");
  }

  private Run run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(EXAMPLES.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("NODE_TEST_CONTEXT");
    builder.environment().put("TRIGGER_CONSOLE", program().toString());
    Process process = builder.start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), said);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The program on this class path, as one executable. */
  private Path program() throws IOException {
    Path script =
        Files.createFile(
            temporary.resolve("trigger-console"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(
        script,
        """
        #!/bin/sh
        cd '%s' && TRIGGER_CONSOLE_HOME='%s' exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' triggerconsole.Main "$@"
        """
            .formatted(
                System.getProperty("user.dir"),
                temporary.resolve("data"),
                java(),
                System.getProperty("java.class.path")));
    return script;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
