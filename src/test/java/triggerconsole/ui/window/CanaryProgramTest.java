package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.Canary;
import triggerconsole.app.Console;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.settings.DataFolder;

/**
 * A token that goes through the whole program is afterwards in no file that the program's process
 * has written anywhere, and in nothing that it said or showed (contract, section 3).
 */
class CanaryProgramTest {

  private static final String CANARY = "CANARY-9c1e/4d7b+8a2f=6e3d&5b0c\"1f8a\\e7d2-9b4c==";

  @TempDir Path home;
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String url;

  @BeforeEach
  void startServer() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    server.createContext("/", this::accept);
    server.start();
    int port = server.getAddress().getPort();
    url = "http://" + here.getHostAddress() + ":" + port + "/actionsvc/trigger-response/";
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void theTokenIsOnTheWireAndNowhereElse() throws Exception {
    addProfile();
    try (Program program = Program.start(home)) {
      program.awaitShown("send");
      keepTokenOfPastedRequest(program);
      program.tell("fire", "send");
      program.await(() -> program.tell("text", "verdictTitle").startsWith("Accepted."));
      program.tell("texts");

      copyAsCurl(program);
      program.tell("cli", "history", "export", home.resolve("all.json").toString());
      program.tell("cli", "history", "export", home.resolve("all.csv").toString());
      copyCrash(program);
      program.tell("fire", "goSettings");
      program.awaitShown("reduceMotion");
      program.tell("fire", "reduceMotion");
      program.tell("texts");

      program.tellLast("close");
      assertThat(program.end()).as(program.errors()).isZero();
    }

    assertThat(authorizations).containsExactly("JWT " + CANARY);
    assertThat(home.resolve("all.json")).content().contains("1068935");
    assertThat(home.resolve("all.csv")).content().contains("1068935");
    assertThat(Program.data(home).resolve("logs")).isNotEmptyDirectory();
    assertThat(home.resolve("output.txt"))
        .content()
        .contains("Token[hidden]", "$TRIGGER_CONSOLE_TOKEN");
    assertThat(new Canary(CANARY).inFiles(home)).isEmpty();
  }

  private void addProfile() {
    DataFolder folder = DataFolder.open(Program.data(home));
    try (Console console = new Console(folder, new MapKeychain(), InstantSource.system())) {
      console.profileEditor().add(new Profile("canary", Environment.TEST, url));
    }
  }

  /** There is no keychain here, so the program keeps the token itself, for this run. */
  private void keepTokenOfPastedRequest(Program program) throws IOException, TimeoutException {
    program.tell("use", "canary");
    program.tell(
        "clip",
        "curl -X POST '%s' -H 'Authorization: JWT %s' -H 'Content-Type: application/json' -d '%s'"
            .formatted(
                url,
                CANARY,
                "{\"user_id\":\"%s\",\"module_id\":1068935,\"is_async\":true}"
                    .formatted(WholeWindow.ANNA)));
    program.tell("fire", "pasteRequest");
    program.awaitShown("storeToken");
    program.tell("clip", "");
    program.tell("texts");
    program.tell("fire", "storeToken");
    program.await(() -> program.tell("shown", "tokenSheet").equals("false"));
    program.tell("texts");
  }

  private static void copyAsCurl(Program program) throws IOException, TimeoutException {
    program.tell("fire", "goHistory");
    program.await(() -> program.tell("text", "historyCount").startsWith("1 "));
    program.tell("select", "history");
    program.tell("fire", "copyCurl");
    program.await(() -> program.tell("clipboard").contains("$TRIGGER_CONSOLE_TOKEN"));
    program.tell("texts");
  }

  private static void copyCrash(Program program) throws IOException, TimeoutException {
    program.tell("bug", CANARY);
    program.awaitShown("crash");
    program.tell("texts");
    program.tell("press", "Copy details");
    program.await(() -> program.tell("clipboard").contains("IllegalStateException"));
    program.tell("press", "Close");
  }

  private void accept(HttpExchange exchange) throws IOException {
    authorizations.addAll(exchange.getRequestHeaders().get("Authorization"));
    byte[] answer = "{\"error\":[],\"message\":\"1\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
