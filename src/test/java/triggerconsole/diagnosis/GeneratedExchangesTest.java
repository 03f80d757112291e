package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.trigger.Body;

/** Thousands of requests and answers, likely and mad: a legal verdict each, and never a throw. */
class GeneratedExchangesTest {

  private static final int EXCHANGES = 5_000;

  private static final Set<VerdictCode> ON_SUCCESS =
      EnumSet.of(
          VerdictCode.ACCEPTED_REDIRECT,
          VerdictCode.ACCEPTED_VARIABLES_ONLY,
          VerdictCode.SILENT_NO_REDIRECT,
          VerdictCode.REQUEST_UNKNOWN);

  private static final List<String> VALUES =
      List.of(
          "true",
          "false",
          "null",
          "1",
          "0",
          "-7",
          "1068935",
          "2.50",
          "1e999999",
          "\"\"",
          "\"1\"",
          "\"true\"",
          "\"webbot:1\"",
          "\"{{certainly.from}}\"",
          "\"<id>\"",
          "[]",
          "{}",
          "{\"a\":[1,{\"b\":null}]}",
          "\"\\ud83d\\ude00\"",
          "\"\\ud800\"",
          "\"user_id is mandatory\"",
          "\"Bot user with this id does not exist\"",
          "\"module_id not found for the given bot\"",
          "\"Invalid authentication CREDENTIALS\"",
          "[{\"location\":\"Backend\",\"msg\":\"Invalid Authentication credentials\"}]",
          "\"Need a valid json containing user_id and module_id / user_id is mandatory\"");

  private static final List<String> KEYS =
      List.of(
          "user_id",
          "module_id",
          "wait_time",
          "custom_vars",
          "is_async",
          "error",
          "message",
          "error",
          "message",
          "x");

  private static final int[] STATUSES = {
    100, 200, 200, 200, 204, 301, 400, 400, 401, 429, 502, 999
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyExchangeHasALegalVerdict(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < EXCHANGES; i++) {
      Optional<Body> sent =
          random.nextInt(8) == 0 ? Optional.empty() : Optional.of(Body.of(bytes(random)));
      OptionalInt status =
          random.nextInt(8) == 0
              ? OptionalInt.empty()
              : OptionalInt.of(STATUSES[random.nextInt(STATUSES.length)]);
      byte[] answer = bytes(random);
      AnswerBody body = AnswerBody.of(Bytes.of(answer));
      check(sent, status, answer, Diagnosis.explain(sent, status, body));
      if (sent.isPresent() && status.isPresent()) {
        Answer whole = new Answer(status.getAsInt(), List.of(), Bytes.of(answer), false, 1, 2);
        assertThat(Diagnosis.judge(sent.get(), whole))
            .isEqualTo(Diagnosis.explain(sent, status, body));
      }
    }
  }

  private static void check(
      Optional<Body> sent, OptionalInt status, byte[] answer, Verdict verdict) {
    String context = sent.map(Body::text) + " " + status + " " + Bytes.of(answer).text();
    assertThat(verdict.title()).as(context).isNotBlank();
    assertThat(verdict.chip()).as(context).isNotBlank().hasSizeLessThan(70);
    assertThat(verdict.explanation()).as(context).isNotBlank();
    assertThat(verdict.nextSteps()).as(context).isNotEmpty().doesNotHaveDuplicates();
    assertThat(verdict.cause()).as(context).isEmpty();
    assertThat(verdict.documentedError()).as(context).isEqualTo(number(verdict.code()));
    if (verdict.code() == VerdictCode.UNDOCUMENTED) {
      assertThat(verdict.statusAsDocumented()).as(context).isEmpty();
    } else {
      int documented = ON_SUCCESS.contains(verdict.code()) ? 200 : 400;
      assertThat(verdict.statusAsDocumented())
          .as(context)
          .isEqualTo(
              status.isEmpty() ? Optional.empty() : Optional.of(status.getAsInt() == documented));
    }
    if (verdict.code() == VerdictCode.REQUEST_UNKNOWN) {
      assertThat(sent).as(context).isEmpty();
    }
    Set<String> places =
        Json.parse(answer).map(value -> JsonWriter.pretty(value).spans().keySet()).orElse(Set.of());
    assertThat(places).as(context).containsAll(verdict.evidence());
  }

  private static OptionalInt number(VerdictCode code) {
    return switch (code) {
      case SILENT_NO_REDIRECT -> OptionalInt.of(1);
      case MISSING_KEYS -> OptionalInt.of(2);
      case NOT_FOUND -> OptionalInt.of(3);
      case AUTH_FAILED -> OptionalInt.of(4);
      default -> OptionalInt.empty();
    };
  }

  /** An object of likely keys and values, at times cut off or scratched. */
  private static byte[] bytes(SplittableRandom random) {
    StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "[" : "{");
    int keys = random.nextInt(7);
    for (int i = 0; i < keys; i++) {
      text.append(i == 0 ? "" : ",")
          .append(JsonWriter.compact(JsonValue.text(KEYS.get(random.nextInt(KEYS.size())))))
          .append(':')
          .append(VALUES.get(random.nextInt(VALUES.size())));
    }
    byte[] bytes = text.append('}').toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
    if (bytes.length > 0 && random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }
}
