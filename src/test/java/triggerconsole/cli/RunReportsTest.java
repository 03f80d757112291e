package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import triggerconsole.cli.CliRun.Result;

/** The record and the reports of {@code run}, and what a later run makes of a record. */
@Timeout(120)
class RunReportsTest extends SuiteCalls {

  @Test
  void theRecordAndTheReportsAreWritten() {
    Path record = temporary.resolve("r.jsonl");
    Path junit = temporary.resolve("r.xml");
    Path html = temporary.resolve("r.html");

    Result result =
        cli.run(
            "run",
            "documented-errors",
            "--sandbox",
            "--jsonl",
            record.toString(),
            "--junit",
            junit.toString(),
            "--html",
            html.toString());

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(record).content().hasLineCount(14);
    assertThat(junit).content().contains("tests=\"14\"");
    assertThat(html).content().contains("Documented errors");
  }

  @Test
  void aReportWithoutARecordLeavesNoOtherFileBehind() throws IOException {
    Path junit = temporary.resolve("r.xml");

    cli.run("run", "documented-errors", "--sandbox", "--junit", junit.toString());

    try (Stream<Path> files = Files.list(temporary)) {
      assertThat(files).containsExactlyInAnyOrder(junit, temporary.resolve("data"));
    }
  }

  @Test
  void shardsAndResumingAddUpToTheWhole() throws IOException {
    Path record = temporary.resolve("r.jsonl");
    String[] call = {"run", "documented-errors", "--sandbox", "--jsonl", record.toString()};

    Result shard = cli.run(with(call, "--shard", "1/3"));
    Result rest = cli.run(with(call, "--resume", record.toString()));
    Result nothing = cli.run(with(call, "--resume", record.toString()));

    assertThat(shard.out()).startsWith("5 cases");
    assertThat(rest.out()).startsWith("9 cases");
    assertThat(nothing.out()).startsWith("0 cases");
    assertThat(nothing.code()).isZero();
    assertThat(record).content().hasLineCount(14);
  }

  @Test
  void onlyWhatFailedIsRunAgain() throws IOException {
    Path record = temporary.resolve("r.jsonl");
    Path data = Files.writeString(temporary.resolve("d.csv"), "async\nabsent\ntrue\n");
    Path suite = suite("s.yaml", "One ${async}", "is_async: '${async}'", "{}");

    Result first =
        cli.run(
            "run",
            suite.toString(),
            "--sandbox",
            "--data",
            data.toString(),
            "--jsonl",
            record.toString());
    Result again =
        cli.run(
            "run",
            suite.toString(),
            "--sandbox",
            "--data",
            data.toString(),
            "--failed-of",
            record.toString());

    assertThat(first.out()).contains("FAILED One absent (row 1): ").contains("1 passed, 1 failed");
    assertThat(again.out()).startsWith("FAILED One absent (row 1): ").contains("1 cases");
  }

  @Test
  void whatIsRefusedReplacesNoRecord() throws IOException {
    Path record = Files.writeString(temporary.resolve("r.jsonl"), "kept");

    Result result =
        withToken()
            .run(
                "run",
                "documented-errors",
                "--url",
                PRODUCTION,
                "--jsonl",
                record.toString(),
                "--junit",
                temporary.resolve("r.xml").toString());

    assertThat(result.code()).isEqualTo(5);
    assertThat(record).hasContent("kept");
    assertThat(temporary.resolve("r.xml")).doesNotExist();
  }

  @Test
  void aReportThatHasNoPlaceIsToldBeforeAnythingIsSent() {
    for (String place : List.of("nowhere/r.xml", ".")) {
      Result result =
          cli.run(
              "run",
              "documented-errors",
              "--sandbox",
              "--junit",
              temporary.resolve(place).toString());

      assertThat(result.code()).as(result.err()).isEqualTo(3);
    }
    assertThat(entries()).isEmpty();
  }

  @Test
  void anInterruptedRunEndsWith130AndItsReportsHaveWhatWasDone() throws Exception {
    Path junit = temporary.resolve("r.xml");
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}");
    withToken();
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      FutureTask<Result> run =
          new FutureTask<>(
              () -> cli.run("run", suite.toString(), "--url", url, "--junit", junit.toString()));
      Thread thread = Thread.ofPlatform().start(run);
      try (Socket taken = silent.accept()) {
        assertThat(taken.getInputStream().read()).isEqualTo('P');
        thread.interrupt();

        assertThat(run.get().code()).isEqualTo(130);
        assertThat(run.get().out()).contains("0 cases").contains("1 were not run.");
        assertThat(junit).exists();
      }
    }
  }
}
