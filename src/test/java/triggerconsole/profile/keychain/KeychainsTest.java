package triggerconsole.profile.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.profile.keychain.KeychainException.Kind;

class KeychainsTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, LibSecret",
    "FreeBSD, LibSecret",
    "Windows 11, WindowsKeychain",
    "Mac OS X, MacKeychain"
  })
  void everySystemHasItsKeychain(String system, String keychain) {
    assertThat(Keychains.of(system).getClass().getSimpleName()).isEqualTo(keychain);
  }

  @Test
  void aMissingLibraryOnlyMeansThatThereIsNoKeychain() {
    String elsewhere = System.getProperty("os.name").startsWith("Windows") ? "Mac" : "Windows";
    Keychain keychain = Keychains.of(elsewhere);
    assertThat(keychain.probe()).contains(Kind.NO_LIBRARY);
    assertThatThrownBy(() -> keychain.put(new EntryId("http://a", "b", "c"), "x"))
        .hasMessageStartingWith("NO_LIBRARY");
  }

  @Test
  void anEntryIsLabelledByProfileAndHost() {
    assertThat(new EntryId("https://app.certainly.io", "Shop", "c").label())
        .isEqualTo("Trigger Console - API token (Shop @ app.certainly.io)");
    assertThat(new EntryId("http://[::1]:8080", "A (b)", "c").label())
        .isEqualTo("Trigger Console - API token (A (b) @ [::1]:8080)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb", "a\0b"})
  void anEntryHasNoNameWithControlCharacters(String name) {
    assertThatThrownBy(() -> new EntryId("https://a", name, "c"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(EntryId.of("https://a", name, "c")).isEmpty();
    assertThat(EntryId.of("no origin", "b", "c")).isEmpty();
  }
}
