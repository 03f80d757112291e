package triggerconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.Found;
import triggerconsole.history.History;
import triggerconsole.history.NewEntry;
import triggerconsole.history.Origin;
import triggerconsole.history.Query;
import triggerconsole.trigger.Body;

/**
 * Times the history with 100,000 entries and prints medians in milliseconds. The aim: a search
 * takes less than 100 ms. The one argument, if given, is the number of entries.
 */
public final class HistoryBench {

  private static final int ROUNDS = 15;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String URL = "https://app.certainly.io/actionsvc/trigger-response/";
  private static final List<Header> HEADERS =
      List.of(
          new Header("content-type", "application/json"),
          new Header("date", "Thu, 01 Jan 2026 00:00:00 GMT"),
          new Header("server", "nginx"));
  private static final String[] ANSWERS = {
    "{\"error\":[],\"message\":\"1\"}",
    "{\"error\":[],\"message\":\"1\"}",
    "{\"message\":null,\"error\":\"Bot user with this id does not exist\"}",
    "{\"message\":null,\"error\":[{\"location\":\"Backend\","
        + "\"msg\":\"Invalid Authentication credentials\"}]}",
    "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
  };

  private final SplittableRandom random = new SplittableRandom(1);
  private final History history;

  private HistoryBench(History history) {
    this.history = history;
  }

  public static void main(String[] arguments) throws IOException {
    int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path folder = Files.createTempDirectory("history-bench");
    try {
      try (History history = History.open(folder)) {
        new HistoryBench(history).run(entries, folder);
      }
    } finally {
      Files.deleteIfExists(folder.resolve(History.FILE));
      Files.deleteIfExists(folder);
    }
  }

  private void run(int entries, Path folder) throws IOException {
    record(entries);
    Median.print("size in MB", Files.size(folder.resolve(History.FILE)) / 1e6);
    Median.time("open", ROUNDS, () -> History.open(folder).close());
    find("all", Query.ALL);
    find("one profile", Query.ALL.withProfile("Acme 3"));
    find("one verdict", Query.ALL.withVerdicts(Set.of(VerdictCode.NOT_FOUND)));
    find("last hour", Query.ALL.since(START.plusSeconds(entries - 3600L)));
    for (String text :
        List.of(
            "webbot",
            "user_id",
            "does not exist",
            "1068935",
            "customer 4242",
            "d0f2",
            "nobody",
            "pl",
            "x",
            "a 1",
            "webbot 7",
            "gateway Acme 3")) {
      find("\"" + text + "\"", Query.ALL.withText(text));
    }
    find("\"webbot\", one profile", Query.ALL.withText("webbot").withProfile("Acme 3"));
    Found all = history.find(Query.ALL);
    Median.time("50 rows, newest", ROUNDS, () -> history.rows(all, 0, 50));
    Median.time("50 rows, in the middle", ROUNDS, () -> history.rows(all, all.size() / 2, 50));
    Median.time("one entry", ROUNDS, () -> history.entry(all.id(all.size() / 3)));
    Median.time("recent users", ROUNDS, () -> history.recentUsers(Optional.of("Acme 3"), 20));
    Median.time("recent modules", ROUNDS, () -> history.recentModules(Optional.empty(), 20));
    Median.time(
        "same again", ROUNDS, () -> history.lastSame(request(), START.plusSeconds(entries - 60L)));
    Median.time("begin and complete", ROUNDS, () -> recordOne(entries));
    Median.time(
        "note",
        ROUNDS,
        () -> history.setNote(all.id(all.size() / 2), "a note " + random.nextInt()));
    Median.time("delete 100", ROUNDS, () -> history.delete(newest(100)));
    Median.time("delete 1000", ROUNDS, () -> history.delete(newest(1000)));
  }

  private void find(String name, Query query) {
    Median.time(
        "find " + name + " (" + history.find(query).size() + ")",
        ROUNDS,
        () -> history.find(query));
  }

  private List<Long> newest(int count) {
    Found found = history.find(Query.ALL);
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(found.id(i));
    }
    Collections.shuffle(ids, new java.util.Random(1));
    return ids;
  }

  private void record(int entries) {
    long[] nanoseconds = new long[entries];
    for (int i = 0; i < entries; i++) {
      long start = System.nanoTime();
      recordOne(i);
      nanoseconds[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanoseconds);
    Median.print("record one entry, median of all", nanoseconds[entries / 2] / 1e6);
    Median.print(
        "record one entry, slowest in 1000", nanoseconds[entries - 1 - entries / 1000] / 1e6);
  }

  private void recordOne(int second) {
    TriggerRequest request = request();
    long id =
        history.begin(
            new NewEntry(
                START.plusSeconds(second),
                Origin.WINDOW,
                Optional.empty(),
                Optional.of("Acme " + random.nextInt(8)),
                Optional.of("TEST"),
                request,
                List.of(),
                List.of()));
    String text = ANSWERS[random.nextInt(ANSWERS.length)];
    int status = text.contains("[]") ? 200 : text.startsWith("<") ? 502 : 400;
    Answer answer = new Answer(status, HEADERS, Bytes.of(text), false, 10, 20);
    Verdict verdict = Diagnosis.judge(request.body(), answer);
    history.complete(id, answer, verdict);
  }

  private TriggerRequest request() {
    return new TriggerRequest(
        URL,
        Body.of(
            "{\"user_id\":\"webbot:%016x-%016x\",\"module_id\":%d,\"wait_time\":0,"
                    .formatted(random.nextLong(), random.nextLong(), 1068930 + random.nextInt(20))
                + "\"custom_vars\":{\"plan\":\"pro%d\",\"name\":\"Customer %d\",\"order\":\"%x\"},"
                    .formatted(random.nextInt(1000), random.nextInt(100_000), random.nextLong())
                + "\"is_async\":"
                + random.nextBoolean()
                + "}"));
  }
}
