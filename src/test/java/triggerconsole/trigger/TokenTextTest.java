package triggerconsole.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.trigger.TokenText.Cleaned;

class TokenTextTest {

  private static final String TOKEN = "abc.DEF-123_xyz=";
  private static final Set<Rule> NOTHING = Set.of();
  private static final Set<Rule> SCHEME = Set.of(Rule.TOKEN_SCHEME_INCLUDED);
  private static final Set<Rule> SPACE = Set.of(Rule.TOKEN_WHITESPACE);
  private static final Set<Rule> BOTH = Set.of(Rule.TOKEN_SCHEME_INCLUDED, Rule.TOKEN_WHITESPACE);

  static Stream<Arguments> pasted() {
    return Stream.of(
        Arguments.of(TOKEN, NOTHING),
        Arguments.of("JWT " + TOKEN, SCHEME),
        Arguments.of("jwt " + TOKEN, SCHEME),
        Arguments.of("Bearer " + TOKEN, SCHEME),
        Arguments.of("BASIC " + TOKEN, SCHEME),
        Arguments.of("Token " + TOKEN, SCHEME),
        Arguments.of("JWT JWT " + TOKEN, SCHEME),
        Arguments.of("JWT Bearer " + TOKEN, SCHEME),
        Arguments.of("Authorization: JWT " + TOKEN, SCHEME),
        Arguments.of("authorization:JWT " + TOKEN, SCHEME),
        Arguments.of("Authorization: " + TOKEN, SCHEME),
        Arguments.of("\"Authorization\": \"JWT " + TOKEN + "\"", BOTH),
        Arguments.of("\nAuthorization: JWT " + TOKEN + "\r\nAccept: */*\r\n", BOTH),
        Arguments.of("Authorization: JWT " + TOKEN + "\nContent-Type: a/b", SCHEME),
        Arguments.of("JWT  " + TOKEN, BOTH),
        Arguments.of("JWT\n" + TOKEN, BOTH),
        Arguments.of("JWT '" + TOKEN + "'", BOTH),
        Arguments.of("'JWT " + TOKEN + "'\r\n", BOTH),
        Arguments.of(" " + TOKEN, SPACE),
        Arguments.of(TOKEN + "\n", SPACE),
        Arguments.of("\u00a0\ufeff" + TOKEN + "\u200b", SPACE),
        Arguments.of("\"" + TOKEN + "\"", SPACE),
        Arguments.of("\u201c" + TOKEN + "\u201d", SPACE),
        Arguments.of("abc.DEF-\n  123_xyz=", SPACE),
        Arguments.of("abc.DEF-\r\n123_xyz=", SPACE),
        Arguments.of("abc. DEF-\t123_\u00adxyz=", SPACE));
  }

  @ParameterizedTest
  @MethodSource("pasted")
  void whatDoesNotBelongToATokenIsTakenOffAndSaid(String pasted, Set<Rule> takenOff) {
    assertThat(TokenText.clean(pasted))
        .isEqualTo(new Cleaned(Optional.of(new Token(TOKEN)), takenOff, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jwtabc", "basically-a-token", "authorization", "bearer.of.news"})
  void aTokenThatOnlyStartsLikeASchemeStaysWhole(String token) {
    assertThat(TokenText.clean(token).token()).contains(new Token(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "JWT", "JWT ", "Authorization: JWT", "\"\"", "'JWT '"})
  void ofNothingThereIsNoTokenAndNoRefusal(String pasted) {
    assertThat(TokenText.clean(pasted).token()).isEmpty();
    assertThat(TokenText.clean(pasted).refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"abc\u0000def", "abc\u001bdef", "abcädef", "••••••••", "abc😀", "a\ud800"})
  void whatCannotTravelInAHeaderIsRefusedWithoutShowingTheToken(String pasted) {
    Cleaned cleaned = TokenText.clean("JWT " + pasted);

    assertThat(cleaned.token()).isEmpty();
    assertThat(cleaned.refusal().orElseThrow())
        .contains("U+", "cannot travel in a header")
        .doesNotContain("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$TRIGGER_CONSOLE_TOKEN",
        "${TOKEN}",
        "$env:TOKEN",
        "%TOKEN%",
        "<token>",
        "{userToken}"
      })
  void whatOnlyStandsForATokenIsRefused(String pasted) {
    assertThat(TokenText.clean("JWT " + pasted).token()).isEmpty();
    assertThat(TokenText.clean(pasted).refusal().orElseThrow()).contains("stands for a token");
  }

  @Test
  void megabytesAreRefused() {
    assertThat(TokenText.clean("JWT ".repeat(2_500_000) + "a ".repeat(100_000)).refusal())
        .hasValueSatisfying(refusal -> assertThat(refusal).contains("100000 characters"));
    assertThat(TokenText.find("x".repeat(10_000_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JWT abcdef",
        "Authorization: JWT abcdef",
        "Authorization: abcdef\n",
        "eyJhbGciOiJub25lIn0.e30.c2ln",
        " eyJhbGciOiJub25lIn0.\ne30.c2ln "
      })
  void aTextThatIsNothingButATokenIsFound(String text) {
    assertThat(TokenText.find(text).flatMap(Cleaned::token)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "webbot:x", "Bearer of bad news", "{\"a\":1}", "plan=pro", "abcdef", "eyJh.x"})
  void anyOtherTextIsNotTakenForOne(String text) {
    assertThat(TokenText.find(text)).isEmpty();
  }

  @Test
  void whateverIsPastedATokenHasOnlyCharactersThatAHeaderCanCarry() {
    SplittableRandom random = new SplittableRandom(6);
    String alphabet = "JWTjwt Bearer:\"'\n\r\t\u0000\u00a0é😀abc.=<>$%{}";
    for (int i = 0; i < 5000; i++) {
      StringBuilder pasted = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        pasted.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Cleaned cleaned = TokenText.clean(pasted.toString());
      cleaned.token().ifPresent(token -> assertThat(token.reveal()).matches("[!-~]+"));
      assertThat(cleaned.token().isPresent() && cleaned.refusal().isPresent()).isFalse();
      assertThat(cleaned.toString().toLowerCase(Locale.ROOT)).doesNotContain("abc");
    }
  }

  @Test
  void aTokenIsTakenOutOfATextThatHoldsIt() {
    assertThat(new Token("secret-12").takenOutOf("a secret-12 b secret-12")).isEqualTo("a  b ");
    assertThat(new Token("a").takenOutOf("banana")).isEqualTo("banana");
  }
}
