package triggerconsole.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.Line;
import triggerconsole.exchange.Sender;
import triggerconsole.exchange.Senders;
import triggerconsole.history.History;
import triggerconsole.history.Origin;
import triggerconsole.history.Query;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.Keychains;
import triggerconsole.run.Control;
import triggerconsole.run.Pace;
import triggerconsole.run.Workers;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Series;
import triggerconsole.send.SeriesOrder;
import triggerconsole.send.SeriesResult.Opened;
import triggerconsole.send.Shot;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.send.TokenUse;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;

/**
 * Times many exchanges through a series, each in the history, against a bare loop of the JDK's HTTP
 * client with as many connections, in turns. The aim: at least a third of the loop's rate in a heap
 * of 256 MB. Arguments: the URL of a sandbox in another process, connections (16), exchanges
 * (100,000), rounds (3).
 */
public final class ManyBench {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String TOKEN = "sandbox-token";

  private final String url;
  private final int connections;
  private final int exchanges;

  /** How fast it went, and what an exchange took of this process's processors, in microseconds. */
  private record Cost(double perSecond, double processor) {
    @Override
    public String toString() {
      return "%,.0f/s (%.0f us of processor each)".formatted(perSecond, processor);
    }
  }

  private ManyBench(String url, int connections, int exchanges) {
    this.url = url;
    this.connections = connections;
    this.exchanges = exchanges;
  }

  public static void main(String[] arguments) throws IOException {
    int connections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 16;
    int exchanges = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
    ManyBench bench = new ManyBench(arguments[0], connections, exchanges);
    for (int round = 1; round <= rounds; round++) {
      Cost bare = bench.bare();
      Cost recorded = bench.recorded();
      System.out.printf(
          "round %d: bare %s, recorded %s, ratio %.2f%n",
          round, bare, recorded, recorded.perSecond() / bare.perSecond());
    }
  }

  private Cost bare() {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return cost(number -> {
        try {
          client.send(request(number), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
          // The client loses an answer now and then; see docs/decisions/0013.
          System.out.println("bare: " + e.getMessage());
        }
      });
    }
  }

  private HttpRequest request(int number) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json")
        .header("Authorization", "JWT " + TOKEN)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body(number).bytes()))
        .build();
  }

  private Cost recorded() throws IOException {
    Path folder = Files.createTempDirectory("many-bench");
    try (History history = History.open(folder)) {
      Series series = series(history, folder);
      Cost cost;
      try (series) {
        cost = cost(number -> series.send(shot(number)));
      }
      int accepted = history.find(Query.ALL).counts().of(VerdictCode.ACCEPTED_REDIRECT);
      if (accepted != exchanges) {
        throw new IllegalStateException("accepted: " + accepted);
      }
      return cost;
    } finally {
      delete(folder);
    }
  }

  private Series series(History history, Path folder) {
    TokenVault vault = new TokenVault(Keychains.forThisSystem(), new Profiles(folder)::store);
    SendTrigger trigger = new SendTrigger(history, vault, senders(), InstantSource.system());
    ToUrl target = new ToUrl(url, Optional.of(new Token(TOKEN)), Set.of());
    SeriesOrder order =
        new SeriesOrder(target, Optional.empty(), Origin.BULK, Optional.of("many.csv"));
    return ((Opened) trigger.series(order)).series();
  }

  private Cost cost(Workers.Work<Integer> work) {
    Iterator<Integer> numbers = IntStream.range(0, exchanges).iterator();
    long processor = processor();
    long start = System.nanoTime();
    new Workers(connections, Pace.unlimited(), new Control()).each(numbers, work);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Cost(exchanges / seconds, (processor() - processor) / 1e3 / exchanges);
  }

  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static Shot shot(int number) {
    return new Shot(body(number), false, new TokenUse.AsKept(), LIMIT, false);
  }

  private static Body body(int number) {
    return Body.of(
        "{\"user_id\":\"webbot:d0f23640-2dc2-11e8-a182-89f9297141e0\",\"module_id\":1068935,"
            + "\"wait_time\":1,\"custom_vars\":{\"order_id\":\"A-"
            + number
            + "\",\"plan\":\"pro\"},\"is_async\":true}");
  }

  private static Senders senders() {
    HttpSender sender = new HttpSender(List.of());
    return new Senders() {
      @Override
      public Sender one() {
        return sender;
      }

      @Override
      public Line line() {
        return sender.line();
      }
    };
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
