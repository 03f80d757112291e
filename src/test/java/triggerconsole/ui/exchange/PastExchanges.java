package triggerconsole.ui.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.History;
import triggerconsole.history.NewEntry;
import triggerconsole.history.Origin;
import triggerconsole.trigger.Body;

/** Exchanges of every kind, as they would stand in a history. */
public final class PastExchanges {

  public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  private static final String BEN = "webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0";
  private static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";

  private record Sample(String body, Outcome outcome) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("", new Failure(Cause.UNKNOWN_HOST, false, "no such host: x.invalid", 3.2)),
          new Sample(body(ANNA, "1068935", true), failure(Cause.ANSWER_TIMEOUT)),
          new Sample(body(BEN, "1068935", true), answer(502, "<html><h1>502 Bad Gateway</h1>")),
          new Sample(
              "{\"module_id\":1068935,\"is_async\":true}",
              answer(400, "{\"message\":null,\"error\":\"user_id is mandatory\"}")),
          new Sample(body(BEN, "null", true), answer(200, ACCEPTED)),
          new Sample(
              body(BEN, "1068936", true),
              answer(
                  400,
                  "{\"message\":null,\"error\":[{\"location\":\"Backend\",\"msg\":"
                      + "\"Invalid Authentication credentials\"}]}")),
          new Sample(
              body(ANNA, "722648", true),
              answer(
                  400, "{\"message\":null,\"error\":\"module_id not found for the given bot\"}")),
          new Sample(body(ANNA, "1068935", false), answer(200, ACCEPTED)),
          new Sample(body(ANNA, "1068935", true), answer(200, ACCEPTED)));

  private PastExchanges() {}

  /** Records some exchanges, a minute apart, the last one at noon. */
  public static void record(History history, int number) {
    record(history, number, NOON);
  }

  /** Records some exchanges, a minute apart. */
  public static void record(History history, int number, Instant last) {
    for (int i = number - 1; i >= 0; i--) {
      Sample sample = SAMPLES.get(SAMPLES.size() - 1 - i % SAMPLES.size());
      record(history, sample.body(), sample.outcome(), last.minusSeconds(60L * i));
    }
  }

  /** Records one exchange. */
  public static long record(History history, String body, Outcome outcome, Instant at) {
    return record(history, Body.of(body), outcome, at, Origin.WINDOW, Optional.empty());
  }

  /** Records an exchange that a run of this name sent. */
  public static long recordOf(History history, Origin origin, String run) {
    Body body = Body.of(body(ANNA, "1068935", true));
    return record(history, body, answer(200, ACCEPTED), NOON, origin, Optional.of(run));
  }

  private static long record(
      History history,
      Body sent,
      Outcome outcome,
      Instant at,
      Origin origin,
      Optional<String> run) {
    long id =
        history.begin(
            new NewEntry(
                at,
                origin,
                run,
                Optional.of("sandbox"),
                Optional.of("SANDBOX"),
                new TriggerRequest("http://127.0.0.1:43117/actionsvc/trigger-response/", sent),
                List.of(),
                List.of()));
    history.complete(id, outcome, Diagnosis.judge(sent, outcome));
    return id;
  }

  /** An answer as the endpoint gives it. */
  public static Answer answer(int status, String body) {
    return new Answer(
        status,
        List.of(new Header("Content-Type", "application/json"), new Header("Server", "sandbox")),
        Bytes.of(body),
        false,
        80.5,
        84.25);
  }

  private static Failure failure(Cause cause) {
    return new Failure(cause, true, "no answer within 30 s", 30_000);
  }

  private static String body(String user, String module, boolean async) {
    return "{\"user_id\":\""
        + user
        + "\",\"module_id\":"
        + module
        + ",\"wait_time\":0,\"custom_vars\":{\"order_id\":\"A-2291\",\"basket_total\":129.90,"
        + "\"vip\":true}"
        + (async ? ",\"is_async\":true}" : "}");
  }
}
