package triggerconsole.sandbox.shop;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/** A real browser without a window, told what to do over its own debugging protocol. */
final class Chromium implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final Process process;
  private final WebSocket tab;

  /** Starts the browser on an empty page, with its files in this folder. */
  Chromium(Path program, Path folder) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--no-proxy-server",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    URI browser = listening(process.errorReader(StandardCharsets.UTF_8));
    URI newTab = URI.create("http://127.0.0.1:" + browser.getPort() + "/json/new?about:blank");
    HttpRequest open = HttpRequest.newBuilder(newTab).PUT(BodyPublishers.noBody()).build();
    String told = http.send(open, BodyHandlers.ofString()).body();
    tab =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(text(told, "webSocketDebuggerUrl")), new Listening())
            .join();
  }

  /** The browser of this machine, if it has one. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page, and waits until it is there. */
  void open(URI page) throws InterruptedException {
    run("location.href = '" + page + "'");
    waitFor("location.href === '" + page + "'");
  }

  /** Runs a piece of JavaScript in the page. */
  String run(String script) throws InterruptedException {
    String expression = JsonWriter.compact(JsonValue.text(script));
    tab.sendText(
            "{\"id\":1,\"method\":\"Runtime.evaluate\",\"params\":{\"expression\":"
                + expression
                + "}}",
            true)
        .join();
    return answers.take();
  }

  /** Waits until a condition in JavaScript holds on a page that has been read to its end. */
  void waitFor(String condition) throws InterruptedException {
    String ready = "document.readyState === 'complete' && " + condition;
    while (!run("String(" + ready + ")").contains("\"value\":\"true\"")) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    tab.abort();
    http.close();
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  private static URI listening(BufferedReader log) throws IOException {
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
        return URI.create(line.substring("DevTools listening on ".length()));
      }
    }
    throw new IOException("the browser ended before it was ready");
  }

  private static String text(String json, String key) {
    JsonObject object = (JsonObject) Json.parse(json).orElseThrow();
    return ((JsonText) object.get(key).orElseThrow()).text();
  }

  private final class Listening implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        answers.add(message.toString());
        message.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}
