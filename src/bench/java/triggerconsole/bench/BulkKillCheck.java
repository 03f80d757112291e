package triggerconsole.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.bulk.LedgerRow;
import triggerconsole.bulk.LedgerView;
import triggerconsole.bulk.Ledgers;
import triggerconsole.bulk.RowOutcome;
import triggerconsole.bulk.Totals;

/**
 * Kills the command {@code bulk} with {@code kill -9} at random moments, resumes it each time, and
 * holds its ledger against the record of a sandbox in a process of its own. Arguments: rows, kills,
 * seed; 2000, 20 and 1 when not given. Only kills after which rows had been sent are counted. Ends
 * with 1 when a row was lost or sent twice.
 */
public final class BulkKillCheck {

  private static final Pattern USER =
      Pattern.compile("\\\\\"user_id\\\\\":\\\\\"(user-\\d+)\\\\\"");
  private static final String ANSWERED = "ledger and record agree";

  private final Path folder;
  private final String url;
  private final int rows;
  private final SplittableRandom random;
  private int interruptedSends;

  private BulkKillCheck(Path folder, String url, int rows, long seed) {
    this.folder = folder;
    this.url = url;
    this.rows = rows;
    this.random = new SplittableRandom(seed);
  }

  /** Runs the check and prints its verdict. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    Path folder = Files.createTempDirectory("bulk-kill-check");
    Process sandbox = program(folder.resolve("sandbox"), "sandbox");
    int code;
    try (BufferedReader said = sandbox.inputReader(StandardCharsets.UTF_8)) {
      String url = said.readLine();
      BulkKillCheck check = new BulkKillCheck(folder, url, rows, seed);
      call(
          HttpRequest.newBuilder(admin(url, "rules"))
              .PUT(BodyPublishers.ofString("{\"checkUsers\":false}")));
      check.write();
      check.kill(kills);
      code = check.verdict();
    } finally {
      sandbox.destroyForcibly().waitFor();
    }
    System.exit(code);
  }

  private void write() throws IOException {
    StringBuilder text = new StringBuilder("user,module\n");
    for (int i = 1; i <= rows; i++) {
      text.append("user-").append(i).append(",1068935\n");
    }
    Files.writeString(file(), text);
  }

  private void kill(int kills) throws IOException, InterruptedException {
    int latest = 1_000;
    for (int kill = 1; interruptedSends < kills; kill++) {
      int before = done();
      Process run = bulk();
      boolean ended = run.waitFor(latest / 2 + random.nextInt(latest / 2), TimeUnit.MILLISECONDS);
      run.toHandle().destroyForcibly();
      run.waitFor();
      int after = done();
      interruptedSends += after > before && !ended ? 1 : 0;
      // Until the program has started nothing is sent; nobody knows how long that takes here.
      latest = after == before ? latest + 100 : Math.max(1_000, latest - 20);
      System.out.printf("kill %d: %d rows done before, %d after%n", kill, before, after);
      if (ended) {
        System.out.println("it ended by itself: more rows are needed for so many kills");
        return;
      }
    }
    int code = bulk().waitFor();
    System.out.println("last run ended with " + code);
  }

  private int verdict() throws IOException, InterruptedException {
    Map<String, Integer> record = record();
    int lost = 0;
    int twice = 0;
    int unknownThatArrived = 0;
    Totals totals;
    try (LedgerView ledger = newest().orElseThrow()) {
      totals = ledger.totals();
      for (LedgerRow row : ledger.rows(0, rows)) {
        int times = record.getOrDefault(row.user().orElseThrow(), 0);
        boolean unknown = row.outcome() == RowOutcome.UNKNOWN;
        lost += times == 0 && !unknown ? 1 : 0;
        twice += times > 1 ? 1 : 0;
        unknownThatArrived += unknown ? times : 0;
      }
    }
    boolean whole = totals.planned() == rows && totals.waiting() == 0;
    System.out.printf(
        "%d rows, %d kills while it sent; %s%n", rows, interruptedSends, totals.sentence());
    System.out.printf(
        "the sandbox's record: %d different rows, %d lost, %d twice; of %d unknown rows %d"
            + " arrived%n",
        record.size(), lost, twice, totals.unknown(), unknownThatArrived);
    boolean passed = whole && lost == 0 && twice == 0;
    System.out.println(passed ? "PASSED: " + ANSWERED : "FAILED");
    return passed ? 0 : 1;
  }

  private Process bulk() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("bulk", file().toString(), "--url", url));
    arguments.addAll(List.of("--map", "user_id=user", "--map", "module_id=module"));
    arguments.addAll(List.of("--rate", "100", "--concurrency", "8"));
    if (newest().isPresent()) {
      arguments.add("--resume");
    }
    return program(folder.resolve("home"), arguments.toArray(String[]::new));
  }

  private int done() {
    try (LedgerView ledger = newest().orElse(null)) {
      return ledger == null ? 0 : ledger.totals().done();
    }
  }

  private Optional<LedgerView> newest() {
    Ledgers ledgers = new Ledgers(folder.resolve("home"), InstantSource.system());
    return ledgers.list().stream().findFirst().flatMap(run -> ledgers.view(run.facts().name()));
  }

  private Map<String, Integer> record() throws IOException, InterruptedException {
    Map<String, Integer> record = new HashMap<>();
    Matcher user = USER.matcher(call(HttpRequest.newBuilder(admin(url, "requests"))));
    while (user.find()) {
      record.merge(user.group(1), 1, Integer::sum);
    }
    return record;
  }

  private Path file() {
    return folder.resolve("rows.csv");
  }

  private static URI admin(String url, String name) {
    return URI.create(url).resolve("/__admin/" + name);
  }

  private static String call(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString()).body();
    }
  }

  private static Process program(Path home, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "triggerconsole.Main"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data-dir", home.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TRIGGER_CONSOLE_TOKEN", "sandbox-token");
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
