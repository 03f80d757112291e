import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * An integration test against the sandbox without any library. Run it with: java SandboxExample.java
 *
 * <p>The environment variable TRIGGER_CONSOLE says where the program is; without it it is looked for
 * on the PATH.
 */
public final class SandboxExample {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI url;
  private final String token;

  private SandboxExample(URI url, String token) {
    this.url = url;
    this.token = token;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String program = Objects.requireNonNullElse(System.getenv("TRIGGER_CONSOLE"), "trigger-console");
    Process sandbox =
        new ProcessBuilder(program, "sandbox", "--clock", "manual")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = sandbox.inputReader(StandardCharsets.UTF_8)) {
      URI url = URI.create(lines.readLine());
      String token = lines.readLine().split(" ")[1];
      SandboxExample example = new SandboxExample(url, token);
      example.thePayerIsLedToTheThanksAfterThreeSeconds();
      example.withoutIsAsyncNobodyIsRedirected();
      System.out.println("2 tests passed");
    } finally {
      sandbox.destroy();
      sandbox.waitFor();
    }
  }

  private void thePayerIsLedToTheThanksAfterThreeSeconds() throws IOException, InterruptedException {
    admin("POST", "reset", "");
    expect(paymentArrived(",\"is_async\":true"), "{\"error\":[],\"message\":\"1\"}");

    admin("POST", "clock", "{\"advanceSeconds\":3}");

    String anna = admin("GET", "users/" + URLEncoder.encode(ANNA, StandardCharsets.UTF_8), "");
    expect(anna, "\"moduleId\":1068935");
    expect(anna, "\"plan\":\"pro\"");
  }

  private void withoutIsAsyncNobodyIsRedirected() throws IOException, InterruptedException {
    admin("POST", "reset", "");
    expect(paymentArrived(""), "{\"error\":[],\"message\":\"1\"}");

    String events = admin("GET", "timeline", "");
    expect(events, "\"type\":\"NOT_REDIRECTED\",\"reason\":\"NOT_ASYNC\"");
  }

  /** What your server does when a payment has come in. */
  private String paymentArrived(String more) throws IOException, InterruptedException {
    String body =
        "{\"user_id\":\"" + ANNA + "\",\"module_id\":1068935,\"custom_vars\":{\"plan\":\"pro\"}" + more + "}";
    return send(
        HttpRequest.newBuilder(url)
            .header("Authorization", "JWT " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private String admin(String method, String call, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(url.resolve("/__admin/" + call))
            .method(method, BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }

  private static void expect(String text, String part) {
    if (!text.contains(part)) {
      throw new AssertionError("expected " + part + " in " + text);
    }
  }
}
