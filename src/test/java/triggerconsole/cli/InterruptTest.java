package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.cli.CliRun.Result;

@Timeout(60)
class InterruptTest {

  @TempDir Path temporary;

  @Test
  void anInterruptedSendEndsWith130AndIsAccountedFor() throws Exception {
    CliRun cli = new CliRun(temporary, new FakeKeychain()).with("TRIGGER_CONSOLE_TOKEN", "abc");
    try (ServerSocket silent = silent()) {
      FutureTask<Result> run = new FutureTask<>(() -> cli.run(send(silent, "30")));
      Thread thread = Thread.ofPlatform().start(run);
      try (Socket taken = silent.accept()) {
        assertThat(taken.getInputStream().read()).isEqualTo('P');
        thread.interrupt();

        Result result = run.get();

        assertThat(result.code()).isEqualTo(130);
        assertThat(result.text("verdict")).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(result.text("cause")).isEqualTo("CANCELLED");
      }
    }
    assertThat(cli.run("history", "list", "--json").out()).contains("\"cause\":\"CANCELLED\"");
  }

  @Test
  void anAnswerThatDoesNotComeInTimeEndsWith4() throws IOException {
    CliRun cli = new CliRun(temporary, new FakeKeychain()).with("TRIGGER_CONSOLE_TOKEN", "abc");
    try (ServerSocket silent = silent()) {
      Result result = cli.run(send(silent, "0.5"));

      assertThat(result.code()).isEqualTo(4);
      assertThat(result.text("verdict")).isEqualTo("OUTCOME_UNKNOWN");
      assertThat(result.text("cause")).isEqualTo("ANSWER_TIMEOUT");
    }
  }

  @Test
  void theSandboxPrintsItsUrlAndTokenAndRunsUntilItIsInterrupted() throws Exception {
    StreamedRun run = new StreamedRun(temporary);
    Thread thread = run.start("sandbox");
    String url = run.line();

    assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+/actionsvc/trigger-response/");
    assertThat(run.line()).isEqualTo("token sandbox-token");
    assertThat(status(url)).isEqualTo(405);
    int port = URI.create(url).getPort();
    Result second =
        new CliRun(temporary, new FakeKeychain()).run("sandbox", "--port", Integer.toString(port));
    assertThat(second.code()).isEqualTo(3);
    assertThat(second.err()).contains(Integer.toString(port));
    thread.interrupt();
    assertThat(run.code()).isEqualTo(130);
  }

  @Test
  void aBugEndsWith70WithACodeAndIsLogged() {
    FakeKeychain keychain = new FakeKeychain();
    CliRun cli = new CliRun(temporary, keychain).typing("abc");
    keychain.breakDown(new IllegalStateException("nobody expected this"));

    Result result = cli.run("profile", "add", "x", "--url", "https://example.com/");

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).containsPattern("code [0-9a-f]{8}").contains("nobody expected this");
    assertThat(temporary.resolve("logs")).isNotEmptyDirectory();
  }

  private static ServerSocket silent() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static String[] send(ServerSocket server, String timeout) {
    return new String[] {
      "send",
      "--url",
      "http://127.0.0.1:" + server.getLocalPort() + "/",
      "--user-id",
      "webbot:x",
      "--module-id",
      "5",
      "--timeout",
      timeout,
      "--json"
    };
  }

  private static int status(String url) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
