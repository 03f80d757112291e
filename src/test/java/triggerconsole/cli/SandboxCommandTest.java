package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.cli.CliRun.Result;

/** The command that other people's programs are tested against. */
@Timeout(120)
class SandboxCommandTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  private static final String PAY =
      "{\"user_id\":\"" + ANNA + "\",\"module_id\":1068935,\"is_async\":true}";
  private static final String AT = "{\"at\":\"2026-01-01T09:00:00Z\",\"method\":\"";
  private static final String EVENT =
      "{\"at\":\"2026-01-01T09:00:00Z\",\"user\":\"" + ANNA + "\",\"type\":\"";

  @TempDir Path temporary;

  private final HttpClient client = HttpClient.newHttpClient();

  private String post(URI uri, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "JWT sandbox-token")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private URI start(StreamedRun run, String... arguments) throws IOException {
    run.start(arguments);
    URI url = URI.create(run.line());
    assertThat(run.line()).isEqualTo("token sandbox-token");
    return url;
  }

  @Test
  void withAManualClockTimeMovesByTheAdminCallOnly() throws Exception {
    StreamedRun run = new StreamedRun(temporary);
    URI url = start(run, "sandbox", "--clock", "manual");
    post(url, PAY);

    assertThat(post(url.resolve("/__admin/clock"), "{\"advanceSeconds\":3}"))
        .isEqualTo("{\"now\":\"2026-01-01T09:00:03Z\"}");

    URI anna = url.resolve("/__admin/users/" + ANNA);
    assertThat(client.send(HttpRequest.newBuilder(anna).build(), BodyHandlers.ofString()).body())
        .contains("\"moduleId\":1068935");
    run.interrupt();
    assertThat(run.code()).isEqualTo(130);
  }

  @Test
  void theLogHasOneLineForEachRequestWithWhatItDidAndIsAddedTo() throws Exception {
    Path file = temporary.resolve("requests.jsonl");
    Files.writeString(file, "what was there\n");
    StreamedRun run = new StreamedRun(temporary);
    URI url = start(run, "sandbox", "--clock", "manual", "--log", file.toString());

    post(url, PAY);
    post(url, PAY.replace("true", "false"));
    post(url, "{}");
    post(url.resolve("/elsewhere?a=b"), "x");
    post(url.resolve("/__admin/clock"), "{\"advanceSeconds\":3}");

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(5).startsWith("what was there");
    assertThat(lines.get(1))
        .startsWith(AT + "POST\",\"path\":\"/actionsvc/trigger-response/\",\"headers\":{")
        .contains("\"Authorization\":\"JWT ****\"")
        .contains(
            "\"body\":\""
                + PAY.replace("\"", "\\\"")
                + "\",\"status\":200,\"events\":["
                + EVENT
                + "TRIGGER_RECEIVED\"")
        .contains(EVENT + "REDIRECT_SCHEDULED\",\"moduleId\":1068935,");
    assertThat(lines.get(2)).endsWith(EVENT + "NOT_REDIRECTED\",\"reason\":\"NOT_ASYNC\"}]}");
    assertThat(lines.get(3)).contains("\"status\":400", "\"type\":\"REJECTED\"");
    assertThat(lines.get(4)).endsWith("\"body\":\"x\",\"status\":404,\"events\":[]}");
    assertThat(String.join("", lines)).doesNotContain("sandbox-token", "__admin");
    run.interrupt();
    assertThat(run.code()).isEqualTo(130);
  }

  @Test
  void theLogCanFollowTheTwoLinesOnStandardOutput() throws Exception {
    StreamedRun run = new StreamedRun(temporary);
    URI url = start(run, "sandbox", "--log", "-");

    post(url, PAY);

    assertThat(run.line()).startsWith("{\"at\":\"").contains("\"type\":\"REDIRECT_SCHEDULED\"");
    run.interrupt();
    assertThat(run.code()).isEqualTo(130);
  }

  @ParameterizedTest
  @CsvSource({"missing/log, there is no folder", "., it is a folder"})
  void aLogThatCannotBeWrittenIsToldBeforeAnythingStarts(String name, String reason) {
    Path file = temporary.resolve(name);

    Result result =
        new CliRun(temporary, new FakeKeychain()).run("sandbox", "--log", file.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("Cannot write " + file + ": " + reason).hasLineCount(1);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is a device that is always full")
  void soIsAFullDisk() {
    Result result = new CliRun(temporary, new FakeKeychain()).run("sandbox", "--log", "/dev/full");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualToIgnoringWhitespace(
            "Cannot write /dev/full: No space left on device. Check the folder, its permissions and"
                + " the free space, then try again.");
  }
}
