package triggerconsole.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.Sender;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.exchange.Urls;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/**
 * Times one exchange and prints medians in milliseconds. The aims: preparing a request and judging
 * an answer take less than 1 ms each.
 */
public final class ExchangeBench {

  private static final int ROUNDS = 2_001;
  private static final int ROUNDS_ON_THE_WIRE = 301;
  private static final String URL = "https://app.certainly.io/actionsvc/trigger-response/";
  private static final String ERROR = "{\"message\":null,\"error\":\"user_id is mandatory\"}";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private ExchangeBench() {}

  public static void main(String[] arguments) {
    FormDraft small = draft(5);
    FormDraft large = draft(200);
    time("prepare a request, 5 variables", ROUNDS, () -> prepare(small));
    time("prepare a request, 200 variables", ROUNDS, () -> prepare(large));
    judge("a success", 200, "{\"error\":[],\"message\":\"1\"}");
    judge("an error", 400, ERROR);
    judge("an HTML page", 502, "<html><body>Bad Gateway</body></html>");
    judge("an error of 1 MB", 400, " ".repeat(1 << 20) + ERROR);
    try (SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      Sender sender = new HttpSender(List.of());
      TriggerRequest request = new TriggerRequest(sandbox.url(), small.body());
      Optional<Credential> token = Optional.of(Credential.of(new Token("sandbox-token")));
      time("send to the sandbox", ROUNDS_ON_THE_WIRE, () -> sender.send(request, token, LIMIT));
    }
  }

  private static void judge(String name, int status, String body) {
    TriggerRequest request = prepare(draft(5));
    Answer answer = new Answer(status, List.of(), Bytes.of(body), false, 1, 2);
    time("judge " + name, ROUNDS, () -> Diagnosis.judge(request.body(), answer));
  }

  private static TriggerRequest prepare(FormDraft draft) {
    Urls.check(URL);
    return new TriggerRequest(URL, draft.body());
  }

  private static FormDraft draft(int variables) {
    return new FormDraft(
        Field.of("webbot:d0f23640-2dc2-11e8-a182-89f9297141e0"),
        Field.of("1068935"),
        Field.of("0"),
        Field.of("true"),
        SlotState.VALUE,
        IntStream.range(0, variables)
            .mapToObj(i -> new VariableRow(true, "variable_" + i, VariableType.TEXT, "value " + i))
            .toList(),
        false);
  }

  private static void time(String name, int rounds, Supplier<?> work) {
    long[] nanoseconds = new long[rounds];
    int results = 0;
    for (int i = -rounds; i < rounds; i++) {
      long start = System.nanoTime();
      results += work.get() == null ? 0 : 1;
      nanoseconds[Math.max(i, 0)] = System.nanoTime() - start;
    }
    Arrays.sort(nanoseconds);
    System.out.printf(
        "%-40s %10.4f ms (median of %d, %d results)%n",
        name, nanoseconds[rounds / 2] / 1e6, rounds, results);
  }
}
