package triggerconsole.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationCheckTest {

  /** The rules that this class covers. */
  static final List<Rule> RULES =
      List.of(
          Rule.TOKEN_MISSING,
          Rule.TOKEN_EXPIRED,
          Rule.TOKEN_EXPIRING,
          Rule.TOKEN_SCHEME_INCLUDED,
          Rule.TOKEN_WHITESPACE,
          Rule.URL_NOT_HTTPS,
          Rule.URL_NO_TRAILING_SLASH,
          Rule.SAME_AGAIN);

  private static final String URL = "https://app.certainly.io/actionsvc/trigger-response/";
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final Body BODY =
      Body.of(
          """
          {"user_id":"a","module_id":1,"wait_time":0,"custom_vars":{},"is_async":true}\
          """);

  @Test
  void aGoodDestinationHasNothingToSay() {
    assertThat(findings(URL, Optional.of(TokenFacts.OPAQUE), Optional.empty())).isEmpty();
  }

  @Test
  void aMissingTokenIsAnErrorOfTheAuthorization() {
    assertThat(findings(URL, Optional.empty(), Optional.empty()))
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo(Rule.TOKEN_MISSING))
        .satisfies(f -> assertThat(f.pointer()).isEqualTo("authorization"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T11:00:00Z,TOKEN_EXPIRED",
    "2026-01-01T12:00:00Z,TOKEN_EXPIRED",
    "2026-01-01T12:00:01Z,TOKEN_EXPIRING",
    "2026-01-01T12:10:00Z,TOKEN_EXPIRING",
    "2026-01-01T12:10:01Z,"
  })
  void aTokenThatEndsSoonIsToldFromOneThatHasEnded(Instant end, Rule expected) {
    TokenFacts token = new TokenFacts(Optional.of(end), Set.of());

    assertThat(findings(URL, Optional.of(token), Optional.empty()))
        .extracting(Finding::rule)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-01T11:48:00Z | The token ended at 11:48 UTC.",
        "2025-12-31T11:48:00Z | The token ended at 31 Dec 2025, 11:48 UTC.",
        "2026-01-01T12:08:30Z | The token ends soon, at 12:08 UTC."
      })
  void theEndOfATokenIsToldAsTheClockOnTheWallShowsIt(Instant end, String start) {
    TokenFacts token = new TokenFacts(Optional.of(end), Set.of());

    assertThat(findings(URL, Optional.of(token), Optional.empty()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith(start));
  }

  @Test
  void whatWasTakenOffTheTokenIsSaidAsWarnings() {
    TokenFacts token =
        new TokenFacts(Optional.empty(), Set.of(Rule.TOKEN_WHITESPACE, Rule.TOKEN_SCHEME_INCLUDED));

    assertThat(findings(URL, Optional.of(token), Optional.empty()))
        .extracting(Finding::rule)
        .containsExactly(Rule.TOKEN_SCHEME_INCLUDED, Rule.TOKEN_WHITESPACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/a/",
        "http://api.localhost/a/",
        "http://127.0.0.1/a/",
        "http://127.1.2.3:9/a/",
        "http://[::1]:80/a/",
        "HTTPS://example.test/a/",
        "https://example.test/a/?q=1#f"
      })
  void httpsAndLoopbackAreSafe(String url) {
    assertThat(findings(url, Optional.of(TokenFacts.OPAQUE), Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.test/a/",
        "http://127.0.0.1.example.test/a/",
        "http://localhost@example.test/a/",
        "http://localhost\\@example.test/a/",
        "http://example.test\\@localhost/a/",
        "http://127.0.0.1:1@example.test/a/",
        "http://localhost.example.test/",
        "ftp://example.test/",
        "example.test/a/",
        ""
      })
  void everythingElseIsAnError(String url) {
    assertThat(findings(url, Optional.of(TokenFacts.OPAQUE), Optional.empty()))
        .filteredOn(f -> f.rule() == Rule.URL_NOT_HTTPS)
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR))
        .satisfies(f -> assertThat(f.pointer()).isEqualTo("url"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.test/x,https://a.test/x/",
    "https://a.test/x?q=1,https://a.test/x/?q=1",
    "https://a.test,https://a.test/actionsvc/trigger-response/",
    "http://a.test/x/,https://a.test/x/",
    "a.test/x/,https://a.test/x/"
  })
  void theUrlsMendMakesAGoodOne(String url, String mended) {
    List<Finding> findings = findings(url, Optional.of(TokenFacts.OPAQUE), Optional.empty());

    assertThat(findings)
        .singleElement()
        .extracting(Finding::fix)
        .satisfies(fix -> assertThat(fix.map(Fix::edit)).contains(new Fix.SetUrl(mended)));
    assertThat(findings(mended, Optional.of(TokenFacts.OPAQUE), Optional.empty())).isEmpty();
  }

  @Test
  void httpToANamedPortIsNotMendedByGuessing() {
    assertThat(findings("http://a.test:8080/", Optional.of(TokenFacts.OPAQUE), Optional.empty()))
        .singleElement()
        .satisfies(f -> assertThat(f.fix()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"-1,false", "0,true", "59,true", "60,true", "61,false"})
  void theSameBodyWithinAMinuteIsARepetition(long secondsAgo, boolean repeated) {
    assertThat(
            findings(
                URL, Optional.of(TokenFacts.OPAQUE), Optional.of(NOW.minusSeconds(secondsAgo))))
        .extracting(Finding::rule)
        .isEqualTo(repeated ? List.of(Rule.SAME_AGAIN) : List.of());
  }

  private static List<Finding> findings(
      String url, Optional<TokenFacts> token, Optional<Instant> sameSentAt) {
    return Check.findings(
        new CheckInput(BODY, false, Optional.of(new Destination(url, token, sameSentAt, NOW))));
  }
}
