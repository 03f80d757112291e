package triggerconsole.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import triggerconsole.base.ConsoleException;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.TokenVault.Stored;
import triggerconsole.profile.keychain.EntryId;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.trigger.Token;

class ProfileEditorTest {

  private static final Profile SHOP = profile("Shop", "https://a.example/x/");
  private static final Token TOKEN = new Token("one");

  @TempDir private Path folder;
  private final MapKeychain keychain = new MapKeychain();

  @Test
  void aProfileIsAddedWithItsToken() {
    Console console = start();
    console.editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    console.editor.add(profile("Bare", "https://a.example/x/"));
    assertThat(start().tokenOf("Shop")).isEqualTo("one");
    assertThat(start().tokenOf("Bare")).isEqualTo("none");
    assertThat(folder.resolve("profiles.json")).content().doesNotContain("one");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"NO_BUS", "LOCKED", "TIMEOUT"})
  void aProfileWhoseTokenCannotBeStoredIsNotAdded(Kind kind) {
    keychain.fail(kind);
    assertThatThrownBy(() -> start().editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY))
        .isInstanceOf(ConsoleException.class);
    assertThat(start().profiles.all()).isEmpty();
  }

  @Test
  void withoutAKeychainTheWindowAddsAProfileForThisRun() {
    keychain.fail(Kind.NO_SERVICE);
    Console console = start();
    assertThat(console.editor.add(SHOP, TOKEN, Keeping.OR_FOR_THIS_RUN))
        .isInstanceOf(Stored.ForThisRun.class);
    console.editor.change("Shop", profile("Store", "https://b.example/x/"));
    assertThat(console.tokenOf("Store")).isEqualTo("one");
    assertThatThrownBy(() -> start().tokenOf("Store")).hasMessageContaining("no keychain");
  }

  @Test
  void aTakenNameCostsTheOtherProfileNothing() {
    start().editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    assertThatThrownBy(() ->
            start()
                .editor
                .add(
                    profile("SHOP", "https://a.example/y/"),
                    new Token("two"),
                    Keeping.KEYCHAIN_ONLY))
        .hasMessageContaining("already");
    assertThat(keychain.entries().values()).containsExactly("one");
    assertThat(start().tokenOf("Shop")).isEqualTo("one");
  }

  @Test
  void aRenamedOrMovedProfileKeepsItsTokenAndLeavesNoOldEntry() {
    Console console = start();
    console.editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    String store = console.profiles.store();
    console.editor.change("shop", profile("SHOP", "https://a.example/x/"));
    console.editor.change("SHOP", profile("SHOP", "http://a.example/x/"));
    console.editor.change("SHOP", profile("Store", "http://a.example:8080/x/"));
    console.editor.change("Store", profile("Store", "http://a.example:8080/other/"));
    assertThat(keychain.entries())
        .isEqualTo(Map.of(new EntryId("http://a.example:8080", "Store", store), "one"));
    assertThat(console.tokenOf("Store")).isEqualTo("one");
    assertThat(start().tokenOf("Store")).isEqualTo("one");
  }

  @Test
  void whenTheFileCannotBeWrittenARenameChangesNothing() throws IOException {
    Console console = start();
    console.editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    Map<EntryId, String> before = keychain.entries();
    Path file = folder.resolve("profiles.json");
    String content = Files.readString(file);
    assertThatThrownBy(() ->
            console.vault.move(
                SHOP,
                profile("Store", "https://a.example/x/"),
                () -> {
                  throw new ConsoleException("disk full", ConsoleException.Remedy.TRY_AGAIN);
                }))
        .hasMessage("disk full");
    assertThat(keychain.entries()).isEqualTo(before);
    assertThat(file).hasContent(content);
    assertThat(console.tokenOf("Shop")).isEqualTo("one");
  }

  @Test
  void anOldEntryThatCannotBeDeletedIsSaidAndGoesAtTheNextChange() {
    Console console = start();
    console.editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    keychain.failAtDelete(Kind.TIMEOUT);
    ConsoleException trouble =
        catchThrowableOfType(
            ConsoleException.class,
            () -> console.editor.change("Shop", profile("Shop", "https://b.example/x/")));
    assertThat(trouble).hasMessageContaining("is changed and has its token");
    assertThat(start().tokenOf("Shop")).isEqualTo("one");
    assertThat(keychain.entries()).hasSize(2);
    keychain.mend();
    start().editor.remove("Shop");
    assertThat(keychain.entries()).isEmpty();
  }

  @Test
  void aLockedKeychainStopsARenameBeforeAnythingIsChanged() {
    start().editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    keychain.fail(Kind.LOCKED);
    assertThatThrownBy(
            () -> start().editor.change("Shop", profile("Store", "https://a.example/x/")))
        .hasMessageContaining("locked");
    assertThat(start().profiles.all()).containsExactly(SHOP);
  }

  @Test
  void withoutAKeychainAProfileCanBeRenamedAndRemoved() {
    keychain.fail(Kind.NO_LIBRARY);
    start().editor.add(SHOP);
    start().editor.change("Shop", profile("Store", "https://a.example/x/"));
    assertThat(start().profiles.find("Store")).isPresent();
    start().editor.remove("Store");
    assertThat(start().profiles.all()).isEmpty();
  }

  @Test
  void aRemovedProfileLeavesNoToken() {
    start().editor.add(SHOP, TOKEN, Keeping.KEYCHAIN_ONLY);
    start().editor.remove("SHOP");
    assertThat(keychain.entries()).isEmpty();
    assertThat(start().profiles.all()).isEmpty();
    assertThatThrownBy(() -> start().editor.remove("Shop")).hasMessageContaining("no profile");
  }

  private Console start() {
    Profiles profiles = new Profiles(folder);
    TokenVault vault = new TokenVault(keychain, profiles::store);
    return new Console(profiles, vault, new ProfileEditor(profiles, vault));
  }

  private record Console(Profiles profiles, TokenVault vault, ProfileEditor editor) {
    String tokenOf(String name) {
      return vault.token(profiles.find(name).orElseThrow()).map(Token::reveal).orElse("none");
    }
  }

  private static Profile profile(String name, String url) {
    return new Profile(name, Environment.TEST, url);
  }
}
