package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Bytes;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;

/** Contract, section 3: the object that scripts rely on, key by key. */
class EntryJsonTest {

  private static final String FINDINGS =
      "[{\"rule\":\"async-not-true\",\"severity\":\"ERROR\",\"pointer\":\"/is_async\","
          + "\"message\":\"It is not true.\",\"fix\":\"Set to true\"}]";

  private static final String REQUEST =
      "{\"method\":\"POST\",\"url\":\"http://127.0.0.1:4000/actionsvc/trigger-response/\","
          + "\"headers\":{\"Content-Type\":\"application/json\"},"
          + "\"body\":\"{\\\"user_id\\\":\\\"webbot:anna\\\",\\\"module_id\\\":1068935,"
          + "\\\"is_async\\\":true}\"}";

  @Test
  void anAnsweredEntryHasEveryKeyInTheDocumentedOrder() {
    HistoryEntry entry =
        new HistoryEntry(
            17,
            Samples.entry(),
            Optional.of(Samples.success()),
            Optional.of(Samples.verdict(VerdictCode.NOT_FOUND)),
            "ask Ben");

    assertThat(json(entry))
        .isEqualTo(
            "{\"verdict\":\"NOT_FOUND\",\"documentedError\":3,\"fields\":[\"user_id\"],"
                + "\"statusAsDocumented\":true,\"cause\":null,\"explanation\":\"Explanation.\","
                + "\"nextSteps\":[\"First.\",\"Then.\"],\"findings\":"
                + FINDINGS
                + ",\"request\":"
                + REQUEST
                + ",\"response\":{\"status\":200,\"headers\":{\"Set-Cookie\":\"a=1, b=2\"},"
                + "\"body\":\"{\\\"error\\\":[],\\\"message\\\":\\\"1\\\"}\",\"bytes\":26,"
                + "\"truncated\":false},\"state\":\"DONE\","
                + "\"startedAt\":\"2026-01-01T12:00:00Z\",\"durationMs\":12.3,\"historyId\":17,"
                + "\"profile\":\"Acme Sandbox\",\"origin\":\"WINDOW\",\"note\":\"ask Ben\"}");
  }

  @Test
  void anEntryInFlightHasTheSameKeysWithNulls() {
    HistoryEntry entry =
        new HistoryEntry(1, Samples.entry(), Optional.empty(), Optional.empty(), "");

    assertThat(json(entry))
        .startsWith(
            "{\"verdict\":null,\"documentedError\":null,\"fields\":[],"
                + "\"statusAsDocumented\":null,\"cause\":null,\"explanation\":null,"
                + "\"nextSteps\":[],\"findings\":[{")
        .endsWith(
            ",\"response\":null,\"state\":\"SENDING\",\"startedAt\":\"2026-01-01T12:00:00Z\","
                + "\"durationMs\":null,\"historyId\":1,\"profile\":\"Acme Sandbox\","
                + "\"origin\":\"WINDOW\",\"note\":\"\"}");
  }

  @Test
  void aFailureHasACauseAndNoResponse() {
    Failure failure = new Failure(Cause.ANSWER_TIMEOUT, true, "", 30_000);
    Verdict verdict = Diagnosis.judge(Samples.entry().request().body(), failure);
    HistoryEntry entry =
        new HistoryEntry(1, Samples.entry(), Optional.of(failure), Optional.of(verdict), "");

    assertThat(json(entry))
        .startsWith("{\"verdict\":\"OUTCOME_UNKNOWN\",\"documentedError\":null,\"fields\":[]")
        .contains("\"cause\":\"ANSWER_TIMEOUT\"", "\"response\":null", "\"durationMs\":30000.0");
  }

  @Test
  void bytesThatAreNoTextStandBesideTheBodyInBase64() {
    Answer answer = new Answer(200, List.of(), Bytes.of(new byte[] {'a', (byte) 0xff}), true, 1, 2);
    HistoryEntry entry =
        new HistoryEntry(
            1,
            Samples.entry(Body.of(new byte[] {(byte) 0xfe}), Samples.NOON, "P"),
            Optional.of(answer),
            Optional.of(Samples.verdict(VerdictCode.UNDOCUMENTED)),
            "");

    assertThat(json(entry))
        .contains("\"body\":\"\ufffd\",\"bodyBase64\":\"/g==\"}")
        .contains("\"body\":\"a\ufffd\",\"bodyBase64\":\"Yf8=\",\"bytes\":2,\"truncated\":true}");
  }

  @Test
  void repeatedHeadersAreJoinedWhateverTheirCaseAndTheTokenIsLeftOut() {
    Answer answer =
        new Answer(
            200,
            List.of(
                new Header("X-A", "1"),
                new Header("authorization", "JWT echoed"),
                new Header("x-a", "2")),
            Bytes.NONE,
            false,
            1,
            2);
    HistoryEntry entry =
        new HistoryEntry(
            1,
            Samples.entry(),
            Optional.of(answer),
            Optional.of(Samples.verdict(VerdictCode.UNDOCUMENTED)),
            "");

    assertThat(json(entry)).contains("\"headers\":{\"X-A\":\"1, 2\"}").doesNotContain("echoed");
  }

  @Test
  void aRequestThatTheCheckStoppedHasNoVerdictAndNoId() {
    TriggerRequest request = Samples.entry().request();

    assertThat(
            JsonWriter.compact(
                EntryJson.stopped(request, Samples.entry().findings(), Optional.empty())))
        .isEqualTo(
            "{\"verdict\":null,\"documentedError\":null,\"fields\":[],"
                + "\"statusAsDocumented\":null,\"cause\":null,\"explanation\":null,"
                + "\"nextSteps\":[],\"findings\":"
                + FINDINGS
                + ",\"request\":"
                + REQUEST
                + ",\"response\":null,\"state\":null,\"startedAt\":null,\"durationMs\":null,"
                + "\"historyId\":null,\"profile\":null,\"origin\":\"CLI\",\"note\":\"\"}");
  }

  @Test
  void anExchangeFromElsewhereHasNullsWhereNothingIsKnown() {
    AnswerBody answer = AnswerBody.of(Bytes.of("{\"error\":[],\"message\":\"1\"}"));
    Verdict verdict = Diagnosis.explain(Optional.empty(), OptionalInt.empty(), answer);

    assertThat(
            JsonWriter.compact(
                EntryJson.explained(verdict, Optional.empty(), OptionalInt.empty(), answer)))
        .startsWith("{\"verdict\":\"REQUEST_UNKNOWN\",\"documentedError\":null")
        .contains("\"request\":null,\"response\":{\"status\":null,\"headers\":{},\"body\":")
        .endsWith(
            ",\"state\":null,\"startedAt\":null,\"durationMs\":null,\"historyId\":null,"
                + "\"profile\":null,\"origin\":null,\"note\":\"\"}");
    assertThat(
            JsonWriter.compact(
                EntryJson.explained(
                    verdict, Optional.of(Body.of("{}")), OptionalInt.of(200), answer)))
        .contains(
            "\"request\":{\"method\":\"POST\",\"url\":null,", "\"response\":{\"status\":200,");
  }

  private static String json(HistoryEntry entry) {
    return JsonWriter.compact(EntryJson.toJson(entry));
  }
}
