package triggerconsole.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.profile.TokenState.Kind;
import triggerconsole.trigger.Token;

class TokenStateTest {

  private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
  private static final long AT = NOW.getEpochSecond();
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                        | VALID         | Valid; it names no end
          {"exp":+7500}             | VALID         | Valid until 14:05, in 2 h
          {"exp":+180000}           | VALID         | Valid until 24 Nov 2026, 14:00, in 2 days
          {"exp":+601}              | VALID         | Valid until 12:10, in 10 min
          {"exp":+600}              | EXPIRING      | Ends soon: at 12:10, in 10 min
          {"exp":+59}               | EXPIRING      | Ends soon: at 12:00, in less than a minute
          {"exp":+0}                | EXPIRED       | Ended less than a minute ago, at 12:00
          {"exp":-720}              | EXPIRED       | Ended 12 min ago, at 11:48
          {"exp":-720,"nbf":+60}    | EXPIRED       | Ended 12 min ago, at 11:48
          {"nbf":+7200,"exp":+9000} | NOT_YET_VALID | Not valid before 14:00, in 2 h
          {"nbf":+0}                | VALID         | Valid; it names no end
          """)
  void aReadableTokenIsJudgedByItsTimes(String claims, Kind kind, String sentence) {
    TokenState state = TokenState.of(token(absolute(claims)), NOW);
    assertThat(state.kind()).isEqualTo(kind);
    assertThat(state.sentence(NOW, ZONE)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sandbox-token       | OPAQUE
          a.b                 | OPAQUE
          a.b.c.d             | OPAQUE
          a.b.c.d.e.f         | OPAQUE
          a.b.c.d.e           | ENCRYPTED
          ....                | ENCRYPTED
          a.b.c               | DAMAGED
          ..                  | DAMAGED
          e30.W10.x           | DAMAGED
          eyJh.e30.x          | DAMAGED
          e30.e30.            | VALID
          """)
  void noShapeIsRequiredOfAToken(String text, Kind kind) {
    assertThat(TokenState.of(new Token(text), NOW).kind()).isEqualTo(kind);
  }

  @Test
  void aTimeThatIsNoNumberMeansDamage() {
    assertThat(TokenState.of(token("{\"exp\":\"soon\"}"), NOW).kind()).isEqualTo(Kind.DAMAGED);
  }

  @ParameterizedTest
  @CsvSource({"99999999999999999999, VALID", "1e300, VALID", "-5, EXPIRED", "0.5, EXPIRED"})
  void timesBeyondAnyCalendarAreUnderstood(String exp, Kind kind) {
    assertThat(TokenState.of(token("{\"exp\":" + exp + "}"), NOW).kind()).isEqualTo(kind);
  }

  @Test
  void everyStateHasWords() {
    for (Kind kind : Kind.values()) {
      TokenState state = new TokenState(kind, Optional.of(NOW), Optional.of(NOW));
      assertThat(state.sentence(NOW, ZONE)).isNotBlank();
    }
  }

  @Test
  void noTextMakesReadingThrow() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] header = new byte[random.nextInt(40)];
      random.nextBytes(header);
      String part = random.nextBoolean() ? encode(header) : new String(header, UTF_8);
      String text = "e30.".repeat(random.nextInt(2)) + part + ".".repeat(random.nextInt(4));
      assertThat(TokenState.of(new Token(text), NOW).kind()).isNotIn(Kind.NONE, Kind.UNKNOWN);
    }
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(TokenState.of(token("{\"a\":" + deep + "}"), NOW).kind()).isEqualTo(Kind.DAMAGED);
  }

  private static String absolute(String claims) {
    return Pattern.compile("[+-]\\d+")
        .matcher(claims)
        .replaceAll(m -> Long.toString(AT + Long.parseLong(m.group())));
  }

  private static Token token(String claims) {
    return new Token(
        encode("{\"alg\":\"HS256\"}".getBytes(UTF_8))
            + "."
            + encode(claims.getBytes(UTF_8))
            + ".x");
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
