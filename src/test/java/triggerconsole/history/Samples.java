package triggerconsole.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Severity;

/** Entries, answers and verdicts to record in tests. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  static final String URL = "http://127.0.0.1:4000/actionsvc/trigger-response/";
  static final String BODY =
      "{\"user_id\":\"webbot:anna\",\"module_id\":1068935,\"is_async\":true}";

  private Samples() {}

  static NewEntry entry() {
    return entry(BODY);
  }

  static NewEntry entry(String body) {
    return entry(Body.of(body), NOON, "Acme Sandbox");
  }

  static NewEntry entry(Body body, Instant startedAt, String profile) {
    return new NewEntry(
        startedAt,
        Origin.WINDOW,
        Optional.empty(),
        Optional.of(profile),
        Optional.of("SANDBOX"),
        new TriggerRequest(URL, body),
        List.of(
            new PastFinding(
                "async-not-true",
                Severity.ERROR,
                "/is_async",
                "It is not true.",
                Optional.of("Set to true"))),
        List.of("async-not-true"));
  }

  static Answer answer(int status, String body) {
    return new Answer(
        status,
        List.of(new Header("Set-Cookie", "a=1"), new Header("Set-Cookie", "b=2")),
        Bytes.of(body),
        false,
        10.5,
        12.25);
  }

  static Answer success() {
    return answer(200, "{\"error\":[],\"message\":\"1\"}");
  }

  static Verdict verdict(VerdictCode code) {
    return new Verdict(
        code,
        code == VerdictCode.NOT_FOUND ? OptionalInt.of(3) : OptionalInt.empty(),
        List.of("user_id"),
        Optional.of(true),
        Optional.empty(),
        "Title of " + code,
        "Chip of " + code,
        "Explanation.",
        List.of("First.", "Then."),
        List.of("/error"));
  }
}
