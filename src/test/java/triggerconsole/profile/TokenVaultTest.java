package triggerconsole.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.TokenVault.Stored;
import triggerconsole.profile.keychain.EntryId;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.trigger.Token;

class TokenVaultTest {

  private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
  private static final Profile SHOP =
      new Profile("Shop", Environment.TEST, "https://app.certainly.io:8443/x/");
  private static final EntryId SHOP_ENTRY =
      new EntryId("https://app.certainly.io:8443", "Shop", "abc");
  private static final Token TOKEN = new Token("one");

  private final MapKeychain keychain = new MapKeychain();
  private final TokenVault vault = new TokenVault(keychain, () -> "abc");

  @Test
  void aTokenIsKeptUnderTheProfilesOriginAndName() {
    assertThat(vault.store(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY)).isEqualTo(new Stored.InKeychain());
    assertThat(keychain.entries()).isEqualTo(Map.of(SHOP_ENTRY, "one"));
    assertThat(SHOP_ENTRY.label())
        .isEqualTo("Trigger Console - API token (Shop @ app.certainly.io:8443)");
    assertThat(new TokenVault(keychain, () -> "abc").token(SHOP)).contains(TOKEN);
  }

  @Test
  void theKeychainIsReadOncePerProfileAndRun() {
    vault.store(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    TokenVault nextRun = new TokenVault(keychain, () -> "abc");
    assertThat(nextRun.state(SHOP, NOW)).isEqualTo(TokenState.UNKNOWN);
    assertThat(nextRun.token(SHOP)).contains(TOKEN);
    assertThat(nextRun.token(SHOP)).contains(TOKEN);
    assertThat(keychain.reads()).isEqualTo(1);
    assertThat(nextRun.state(SHOP, NOW).kind()).isEqualTo(TokenState.Kind.OPAQUE);
  }

  @Test
  void aRemovedTokenIsForgotten() {
    vault.store(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    vault.remove(SHOP);
    assertThat(keychain.entries()).isEmpty();
    assertThat(vault.state(SHOP, NOW)).isEqualTo(TokenState.NONE);
    assertThat(vault.token(SHOP)).isEmpty();
  }

  @Test
  void anotherDataFolderHasItsOwnTokens() {
    vault.store(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    TokenVault other = new TokenVault(keychain, () -> "def");
    assertThat(other.token(SHOP)).isEmpty();
    other.remove(SHOP);
    assertThat(keychain.entries()).hasSize(1);
  }

  @Test
  void theSandboxHasAKnownTokenAndNoEntry() {
    Profile sandbox = Profile.sandbox("http://127.0.0.1:8080/actionsvc/trigger-response/");
    keychain.fail(Kind.NO_BUS);
    assertThat(vault.token(sandbox)).contains(new Token("sandbox-token"));
    assertThat(vault.state(sandbox, NOW).kind()).isEqualTo(TokenState.Kind.OPAQUE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"NO_LIBRARY", "NO_BUS", "NO_SERVICE", "NO_DEFAULT", "NO_LOGON_SESSION"})
  void withoutAKeychainATokenIsKeptForThisRunUntilThereIsOne(Kind kind) {
    keychain.fail(kind);
    assertThat(vault.store(SHOP, TOKEN, Keeping.OR_FOR_THIS_RUN))
        .isEqualTo(new Stored.ForThisRun(VaultTrouble.sentence(kind)));
    assertThat(vault.token(SHOP)).contains(TOKEN);
    assertThat(vault.kept(SHOP)).isEqualTo(Kept.THIS_RUN);
    assertThat(keychain.entries()).isEmpty();
    assertThatThrownBy(vault::retry).isInstanceOf(ConsoleException.class);
    assertThat(vault.kept(SHOP)).isEqualTo(Kept.THIS_RUN);

    keychain.mend();
    vault.retry();
    assertThat(vault.kept(SHOP)).isEqualTo(Kept.KEYCHAIN);
    assertThat(keychain.entries()).isEqualTo(Map.of(SHOP_ENTRY, "one"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"LOCKED", "RESTARTED", "CANCELLED", "DENIED", "TIMEOUT", "WEDGED", "FAILED"})
  void aKeychainThatIsThereIsNeverPassedOverUnasked(Kind kind) {
    keychain.fail(kind);
    assertThatThrownBy(() -> vault.store(SHOP, TOKEN, Keeping.OR_FOR_THIS_RUN))
        .isInstanceOf(ConsoleException.class);
    assertThat(vault.kept(SHOP)).isEqualTo(Kept.UNKNOWN);
  }

  @Test
  void whereOnlyTheKeychainWillDoNothingIsKept() {
    keychain.fail(Kind.NO_BUS);
    assertThatThrownBy(() -> vault.store(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY))
        .isInstanceOf(ConsoleException.class);
    assertThatThrownBy(() -> vault.token(SHOP)).isInstanceOf(ConsoleException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "NO_LIBRARY, PASTE_TOKEN, libsecret",
    "NO_BUS, PASTE_TOKEN, session bus",
    "NO_SERVICE, PASTE_TOKEN, GNOME Keyring",
    "NO_DEFAULT, PASTE_TOKEN, default keyring",
    "NO_LOGON_SESSION, PASTE_TOKEN, Windows",
    "LOCKED, UNLOCK_KEYCHAIN, is locked",
    "RESTARTED, UNLOCK_KEYCHAIN, started anew",
    "CANCELLED, UNLOCK_KEYCHAIN, dismissed",
    "DENIED, TRY_AGAIN, refused",
    "TIMEOUT, TRY_AGAIN, in time",
    "WEDGED, PASTE_TOKEN, stopped answering",
    "INTERRUPTED, TRY_AGAIN, Stopped waiting",
    "CORRUPT, PASTE_TOKEN, damaged",
    "FAILED, TRY_AGAIN, does not know: FAILED [test]"
  })
  void everyTroubleHasItsOwnWordsAndAWayOn(Kind kind, Remedy remedy, String words) {
    keychain.fail(kind);
    ConsoleException trouble =
        catchThrowableOfType(ConsoleException.class, () -> vault.token(SHOP));
    assertThat(trouble).hasMessageContaining(words);
    assertThat(trouble.remedy()).isEqualTo(remedy);
  }

  @Test
  void noTwoTroublesShareTheirWords() {
    Set<String> sentences =
        Stream.of(Kind.values()).map(VaultTrouble::sentence).collect(Collectors.toSet());
    assertThat(sentences).hasSize(Kind.values().length);
  }

  @Test
  void aTokenBeyond64KilobytesIsRefusedBeforeTheKeychainIsAsked() {
    keychain.fail(Kind.NO_BUS);
    assertThatThrownBy(
            () -> vault.store(SHOP, new Token("x".repeat(65_537)), Keeping.OR_FOR_THIS_RUN))
        .hasMessageContaining("64 KB");
    keychain.mend();
    assertThat(vault.store(SHOP, new Token("x".repeat(65_536)), Keeping.KEYCHAIN_ONLY))
        .isEqualTo(new Stored.InKeychain());
  }

  @Test
  void aLockedKeychainOpensOnAPersonsWishOnly() {
    vault.store(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    TokenVault nextRun = new TokenVault(keychain, () -> "abc");
    keychain.fail(Kind.LOCKED);
    keychain.failAtUnlock(Kind.CANCELLED);
    assertThatThrownBy(nextRun::unlock).hasMessageContaining("dismissed");
    assertThatThrownBy(() -> nextRun.token(SHOP)).hasMessageContaining("is locked");
    keychain.mend();
    nextRun.unlock();
    assertThat(nextRun.token(SHOP)).contains(TOKEN);
  }

  @Test
  void aPersonMayKeepATokenForThisRunWhileTheKeychainStaysLocked() {
    keychain.fail(Kind.LOCKED);
    vault.keepForThisRun(SHOP, TOKEN);
    assertThat(vault.token(SHOP)).contains(TOKEN);
    assertThat(vault.kept(SHOP)).isEqualTo(Kept.THIS_RUN);
  }

  @Test
  void anInterruptedCallerStopsWaitingAndKeepsItsFlag() {
    Thread.currentThread().interrupt();
    ConsoleException trouble =
        catchThrowableOfType(ConsoleException.class, () -> vault.token(SHOP));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(trouble).hasMessageContaining("Stopped waiting");
  }
}
