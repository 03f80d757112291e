package triggerconsole.ui.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.TokenVault.Stored;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.trigger.Token;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FakeNotices;
import triggerconsole.ui.kit.Tone;

class TokenChipTest {

  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final Profile SHOP =
      new Profile("Shop", Environment.PRODUCTION, "https://app.certainly.io/x/");
  private static final Profile SANDBOX = Profile.sandbox("http://127.0.0.1:1/x/");

  private final MapKeychain keychain = new MapKeychain();
  private final TokenVault vault = new TokenVault(keychain, () -> "abc");
  private final FakeNotices notices = new FakeNotices();
  private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(SHOP);
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final Tokens tokens = new Tokens(vault, new DirectBackground(), notices, () -> now);
  private final TokenChip chip = new TokenChip(tokens, profile, ZONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          word                                 | Token in Keychain · opaque     | NEUTRAL
          a.b.c.d.e                            | Token in Keychain · five parts | NEUTRAL
          a.b.c                                | Token damaged                  | DANGER
          {"exp":1795356300}                   | JWT · valid until 14:05        | NEUTRAL
          {}                                   | JWT · names no end             | NEUTRAL
          {"exp":1795349280}                   | JWT · ends in 8 min            | ATTENTION
          {"exp":1795348080}                   | JWT · expired 12 min ago       | DANGER
          {"nbf":1795352400,"exp":1795356300}  | JWT · not valid before 13:00   | ATTENTION
          """)
  void theTokenOfTheProfileInAFewWords(String text, String words, Tone tone) {
    vault.store(SHOP, token(text), Keeping.KEYCHAIN_ONLY);
    tokens.tick();
    assertThat(chip.text().get()).isEqualTo(words);
    assertThat(chip.tone().get()).isEqualTo(tone);
  }

  @Test
  void itFollowsTheClockWithoutAskingTheKeychain() {
    vault.store(SHOP, token("{\"exp\":1795349400}"), Keeping.KEYCHAIN_ONLY);
    tokens.tick();
    assertThat(chip.text().get()).isEqualTo("JWT · ends in 10 min");
    keychain.fail(Kind.WEDGED);
    now = now.plus(Duration.ofMinutes(11));
    tokens.tick();
    assertThat(chip.text().get()).isEqualTo("JWT · expired 1 min ago");
  }

  @Test
  void itFollowsTheProfileInUse() {
    assertThat(chip.text().get()).isEqualTo("Token not read yet");
    profile.set(SANDBOX);
    assertThat(chip.text().get()).isEqualTo("Built-in token · sandbox");
  }

  @Test
  void aLockedKeychainShowsUntilItIsUnlocked() {
    keychain.fail(Kind.LOCKED);
    tokens.read(SHOP);
    assertThat(chip.text().get()).isEqualTo("Keychain locked");
    assertThat(chip.tone().get()).isEqualTo(Tone.ATTENTION);
    tokens.unlock(SHOP);
    assertThat(chip.text().get()).isEqualTo("No token");
  }

  @Test
  void aKeychainThatDoesNotAnswerShows() {
    keychain.fail(Kind.TIMEOUT);
    tokens.read(SHOP);
    assertThat(chip.text().get()).isEqualTo("Keychain not reached");
  }

  @Test
  void aTokenForThisRunOnlySaysSoAndANoticeStaysUntilItIsRemoved() {
    keep("word");
    assertThat(chip.text().get()).isEqualTo("Token for this run only");
    assertThat(chip.tone().get()).isEqualTo(Tone.ATTENTION);
    assertThat(notices.shown.get("keychain").lasting()).isTrue();
    tokens.remove(SHOP);
    assertThat(chip.text().get()).isEqualTo("No token");
    assertThat(notices.shown).isEmpty();
  }

  @Test
  void aTimedTokenForThisRunOnlySaysBoth() {
    keep("{\"exp\":1795356300}");
    assertThat(chip.text().get()).isEqualTo("JWT · valid until 14:05 · this run only");
  }

  @Test
  void theNoticeFollowsARenamedProfile() {
    keep("word");
    Profile renamed = new Profile("Shop DK", SHOP.environment(), SHOP.url());
    vault.move(SHOP, renamed, () -> {});
    tokens.changed(SHOP, Optional.of(renamed));
    assertThat(notices.shown.get("keychain").text()).contains("Shop DK");
  }

  private void keep(String text) {
    keychain.fail(Kind.NO_SERVICE);
    tokens.store(
        SHOP,
        token(text),
        stored -> assertThat(stored).isInstanceOf(Stored.ForThisRun.class),
        why -> {
          throw new AssertionError(why);
        });
  }

  private static Token token(String text) {
    return new Token(
        text.startsWith("{") ? part("{\"alg\":\"HS256\"}") + "." + part(text) + ".c2ln" : text);
  }

  private static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }
}
