package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import triggerconsole.cli.CliRun.Result;

/**
 * The examples of docs/ci.md do what they promise. Their commands run in a shell as they stand,
 * with a program in the place of ours that notes how it was called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the examples are for a POSIX shell")
class CiExamplesTest {

  private static final Pattern YAML =
      Pattern.compile("^```yaml\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern SHELL_STEP = Pattern.compile("\\bsh '([^']+)'");
  private static final List<String> SHARDS = List.of("1/4", "2/4", "3/4", "4/4");

  /** Notes its arguments; a run leaves a record with one result and ends as with a failed case. */
  private static final String PROGRAM =
      """
      #!/bin/sh
      echo "$*" >> "$CALLS"
      if [ "$1" = run ]; then
        while [ $# -gt 1 ]; do
          case $1 in --shard) index=${2%%/*} ;; --jsonl) file=$2 ;; esac
          shift
        done
        echo '{"suite":"S","index":'"$index"',"name":"c","mark":"FAILED"}' > "$file"
        exit 1
      fi
      """;

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.writeString(bin.resolve("trigger-console"), PROGRAM);
    Files.setPosixFilePermissions(
        bin.resolve("trigger-console"), PosixFilePermissions.fromString("rwx------"));
    Files.createDirectory(folder.resolve("records"));
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("docs/ci.md"));
  }

  /** The examples in YAML, in the order of the document. */
  private static List<Object> examples() throws IOException {
    return YAML.matcher(document())
        .results()
        .map(found -> new Load(LoadSettings.builder().build()).loadFromString(found.group(1)))
        .toList();
  }

  private static Object at(Object value, Object... steps) {
    for (Object step : steps) {
      value = step instanceof Integer i ? ((List<?>) value).get(i) : ((Map<?, ?>) value).get(step);
      assertThat(value).as(step.toString()).isNotNull();
    }
    return value;
  }

  /** Runs a script as the build server does, and ends with its code. */
  private int run(String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", script);
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    shell.environment().put("CALLS", folder.resolve("calls").toString());
    shell.environment().put("TRIGGER_URL", "http://127.0.0.1:9/actionsvc/trigger-response/");
    shell.environment().putAll(variables);
    Process process = shell.start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  /** The calls of our program, and that they shard and merge as they should. */
  private void assertCalls() throws IOException {
    List<String> calls = Files.readAllLines(folder.resolve("calls"));
    assertThat(calls).hasSize(5);
    List<String> shards = new ArrayList<>();
    for (String call : calls.subList(0, 4)) {
      assertThat(call).startsWith("run checkout.yaml --url http");
      shards.add(word(call, "--shard (\\S+)"));
    }
    assertThat(shards).containsExactlyElementsOf(SHARDS);
    assertThat(Pattern.compile("\\S+\\.jsonl").matcher(calls.get(4)).results()).hasSize(4);
    Result merged = merge(calls.get(4));
    assertThat(merged.err()).isEmpty();
    assertThat(merged.out()).contains("4 failed");
    assertThat(merged.code()).isEqualTo(1);
  }

  private static String word(String call, String pattern) {
    return Pattern.compile(pattern).matcher(call).results().findFirst().orElseThrow().group(1);
  }

  /** Merges with our own program what the parts left, in their folder. */
  private Result merge(String call) {
    UnaryOperator<String> inFolder =
        word ->
            word.matches(".*\\.(jsonl|xml|html)") && !word.startsWith("/")
                ? place(word).toString()
                : word;
    String[] arguments = List.of(call.split(" ")).stream().map(inFolder).toArray(String[]::new);
    return new CliRun(folder.resolve("data"), new FakeKeychain()).run(arguments);
  }

  private Path place(String name) {
    Path there = folder.resolve(name);
    return name.endsWith(".jsonl") && !Files.exists(there)
        ? folder.resolve("records").resolve(name)
        : there;
  }

  @Test
  void theGitHubMatrixRunsEveryPartAndJoinsThem() throws IOException, InterruptedException {
    Object workflow = examples().getFirst();
    String part = (String) at(workflow, "jobs", "part", "steps", 1, "run");
    String report = (String) at(workflow, "jobs", "report", "steps", 1, "run");

    for (Object shard : (List<?>) at(workflow, "jobs", "part", "strategy", "matrix", "shard")) {
      String script = part.replace("${{ matrix.shard }}", shard.toString());
      assertThat(run(script, Map.of())).as(script).isZero();
    }
    try (var records = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path record : records) {
        Files.move(record, folder.resolve("records").resolve(record.getFileName()));
      }
    }
    assertThat(run(report, Map.of())).isZero();

    assertCalls();
    assertThat(at(workflow, "jobs", "part", "strategy", "fail-fast")).isEqualTo(false);
  }

  @Test
  void aMissingRecordStopsTheReportOnGitHub() throws IOException, InterruptedException {
    String report = (String) at(examples().getFirst(), "jobs", "report", "steps", 1, "run");
    Files.writeString(folder.resolve("records/record-1.jsonl"), "");

    assertThat(run(report, Map.of())).isNotZero();
    assertThat(folder.resolve("calls")).doesNotExist();
  }

  @Test
  void theJenkinsPipelineRunsEveryPartAndJoinsThem() throws IOException, InterruptedException {
    String document = document();
    List<String> steps =
        SHELL_STEP.matcher(document).results().map((MatchResult step) -> step.group(1)).toList();
    assertThat(steps).hasSize(2);

    for (String shard : word(document, "values (.*)").replaceAll("[' ]", "").split(",", -1)) {
      assertThat(run(steps.getFirst(), Map.of("SHARD", shard))).isZero();
      assertThat(document).contains("unstash 'record-" + shard + "'");
    }
    assertThat(run(steps.getLast(), Map.of())).isZero();

    assertCalls();
    assertThat(document.chars().filter(c -> c == '{').count())
        .isEqualTo(document.chars().filter(c -> c == '}').count());
  }

  @Test
  void theIndexedJobCountsFromZeroAndTheShardsFromOne() throws IOException, InterruptedException {
    Object job = examples().get(1);
    Object container = at(job, "spec", "template", "spec", "containers", 0);
    Object report = at(examples().get(2), "spec", "template", "spec", "containers", 0);
    Map<String, String> records = Map.of("RECORDS", folder.resolve("records").toString());

    int completions = (Integer) at(job, "spec", "completions");
    for (int index = 0; index < completions; index++) {
      Map<String, String> variables = new HashMap<>(records);
      variables.put("JOB_COMPLETION_INDEX", Integer.toString(index));
      assertThat(run((String) at(container, "args", 0), variables)).isZero();
    }
    assertThat(run((String) at(report, "args", 0), records)).isZero();

    assertCalls();
    assertThat(at(job, "spec", "completionMode")).isEqualTo("Indexed");
    assertThat(at(job, "spec", "parallelism")).isEqualTo(completions);
  }
}
