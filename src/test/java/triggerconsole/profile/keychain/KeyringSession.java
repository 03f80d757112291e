package triggerconsole.profile.keychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A private session: its own home, bus and GNOME Keyring, of which nothing is left behind. */
final class KeyringSession {

  private static final List<String> TOOLS =
      List.of("dbus-daemon", "dbus-send", "gnome-keyring-daemon", "secret-tool");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final List<Process> started = new ArrayList<>();
  private Optional<Process> bus = Optional.empty();
  private Optional<Process> keyring = Optional.empty();

  KeyringSession() throws IOException {
    folder = Files.createTempDirectory("keyring-test");
    Files.createDirectory(folder.resolve("run"));
  }

  /** What is missing on this machine to run one. */
  static List<String> missingTools() {
    return TOOLS.stream()
        .filter(tool ->
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool))))
        .toList();
  }

  /** Starts a bus on which nothing starts by itself. */
  KeyringSession startBus() throws IOException {
    Path configuration = folder.resolve("bus.conf");
    Files.writeString(
        configuration,
        """
        <busconfig>
          <type>session</type>
          <listen>%s</listen>
          <auth>EXTERNAL</auth>
          <policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/>
            <allow own="*"/>
          </policy>
        </busconfig>
        """
            .formatted(address()));
    bus =
        Optional.of(
            start("dbus-daemon", "--nofork", "--nopidfile", "--config-file=" + configuration));
    await("the bus", () -> Files.exists(folder.resolve("bus")) && busAnswers());
    return this;
  }

  void killBus() throws InterruptedException {
    kill(bus.orElseThrow());
  }

  /** Starts a keyring that is open; the first time it is created. */
  KeyringSession startOpenKeyring() throws IOException {
    startKeyring(List.of("--unlock"), "secret of the test");
    await("the keyring", () -> run("probe", "secret-tool", "store", "--label=p", "test", "p") == 0);
    assertThat(run("", "secret-tool", "clear", "test", "p")).isZero();
    return this;
  }

  /** Starts a keyring that is locked or, in a new home, does not exist. */
  KeyringSession startClosedKeyring() throws IOException {
    startKeyring(List.of(), "");
    await("the keyring's name", this::serviceAnswers);
    return this;
  }

  void killKeyring() throws InterruptedException {
    kill(keyring.orElseThrow());
  }

  /** Stops the keyring in its tracks, or lets it go on. */
  void signalKeyring(String signal) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("kill", "-" + signal, String.valueOf(keyring.orElseThrow().pid()))
            .start();
    assertThat(kill.waitFor()).isZero();
  }

  /** What the system's own tool shows of our entries, secrets included. */
  String search(String... attributes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("secret-tool", "search", "--all"));
    command.addAll(List.of(attributes));
    Process tool = inSession(command).redirectErrorStream(true).start();
    String shown = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(tool.waitFor()).isZero();
    return shown;
  }

  /** Starts the program's side of it, in a Java of its own. */
  KeychainChild startChild() throws IOException {
    Process child =
        inSession(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KeychainChild.class.getName()))
            .redirectError(Redirect.INHERIT)
            .start();
    started.add(child);
    return new KeychainChild(child);
  }

  /** Ends everything that it started and removes every file. */
  void close() throws IOException, InterruptedException {
    for (Process process : started.reversed()) {
      kill(process);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(KeyringSession::delete);
    }
    assertThat(folder).doesNotExist();
  }

  private void startKeyring(List<String> options, String password) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("gnome-keyring-daemon", "--foreground", "--components=secrets"));
    command.addAll(options);
    Process process = start(command.toArray(String[]::new));
    try (var in = process.getOutputStream()) {
      in.write(password.getBytes(StandardCharsets.UTF_8));
    }
    keyring = Optional.of(process);
  }

  private Process start(String... command) throws IOException {
    Process process =
        inSession(List.of(command))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    started.add(process);
    return process;
  }

  private ProcessBuilder inSession(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("GNOME_"));
    environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    environment.put("HOME", folder.toString());
    environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    environment.put("DBUS_SESSION_BUS_ADDRESS", address());
    return builder;
  }

  private String address() {
    return "unix:path=" + folder.resolve("bus");
  }

  private boolean busAnswers() {
    return run(
            "",
            "dbus-send",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/",
            "org.freedesktop.DBus.GetId")
        == 0;
  }

  private boolean serviceAnswers() {
    return run(
            "",
            "dbus-send",
            "--print-reply",
            "--dest=org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.DBus.Peer.Ping")
        == 0;
  }

  private int run(String input, String... command) {
    try {
      Process process =
          inSession(List.of(command))
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void await(String what, BooleanSupplier condition) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - until).as(what + " did not start in time").isNegative();
    }
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
