package triggerconsole.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Received;
import triggerconsole.sandbox.SandboxServer;

/** Killed at any moment and resumed, a run sends no row twice and loses none. */
class BulkKillTest {

  private static final int ROWS = 300;
  private static final int KILLS = 4;

  @TempDir private Path folder;

  @Test
  void aKilledRunGoesOnAndTheServersOwnRecordShowsEveryRowOnce() throws Exception {
    SplittableRandom random = new SplittableRandom(4);
    try (BulkDesk desk = new BulkDesk(folder);
        SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      desk.users(ROWS);
      for (int kill = 0; kill < KILLS; kill++) {
        killed(sandbox, kill == 0 ? Way.BEGIN : Way.RESUME, 1 + random.nextInt(60));
        Map<String, Integer> seen = seen(sandbox);
        Totals totals = desk.ledgers().list().getFirst().totals();

        assertThat(seen.values()).allMatch(times -> times == 1);
        assertThat(totals.planned()).isEqualTo(ROWS);
        assertThat(totals.failed()).as("answered").isLessThanOrEqualTo(seen.size());
        assertThat(totals.failed() + totals.unknown()).isGreaterThanOrEqualTo(seen.size());
      }
      Process last = child(sandbox, Way.RESUME);
      assertThat(last.inputReader(StandardCharsets.UTF_8).lines().toList()).startsWith("Ready");
      assertThat(last.waitFor()).isZero();

      accountFor(desk, seen(sandbox));
    }
  }

  /** Every row reached the server once; of those that are unknown some may not have. */
  private static void accountFor(BulkDesk desk, Map<String, Integer> seen) {
    try (LedgerView ledger = desk.newest()) {
      Totals totals = ledger.totals();
      assertThat(totals.waiting()).isZero();
      assertThat(totals.failed() + totals.unknown()).isEqualTo(ROWS);
      assertThat(totals.unknown()).isLessThanOrEqualTo(KILLS * 4);
      List<LedgerRow> rows = ledger.rows(0, ROWS);
      assertThat(rows).hasSize(ROWS);
      for (LedgerRow row : rows) {
        int times = seen.getOrDefault(row.user().orElseThrow(), 0);
        if (row.outcome() == RowOutcome.UNKNOWN) {
          assertThat(times).isLessThanOrEqualTo(1);
        } else {
          assertThat(times).as(row.toString()).isEqualTo(1);
        }
      }
    }
  }

  private void killed(SandboxServer sandbox, Way way, int after) throws Exception {
    Process child = child(sandbox, way);
    BufferedReader output = child.inputReader(StandardCharsets.UTF_8);
    assertThat(output.readLine()).isEqualTo("Ready");
    for (int said = 0; said < after; said++) {
      assertThat(output.readLine()).isNotNull();
    }
    child.toHandle().destroyForcibly();
    child.waitFor();
  }

  private Process child(SandboxServer sandbox, Way way) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            BulkChild.class.getName(),
            folder.resolve("home").toString(),
            folder.resolve("rows.csv").toString(),
            sandbox.url(),
            sandbox.token(),
            way.name())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Map<String, Integer> seen(SandboxServer sandbox) {
    Map<String, Integer> seen = new HashMap<>();
    for (Received request : sandbox.requests()) {
      JsonObject body = (JsonObject) Json.parse(request.body().text()).orElseThrow();
      seen.merge(((JsonText) body.get("user_id").orElseThrow()).text(), 1, Integer::sum);
    }
    return seen;
  }
}
