package triggerconsole.profile.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Bytes;

/** What stands above the Windows calls, over calls that behave as Windows documents them. */
class WindowsKeychainTest {

  private static final EntryId SHOP = new EntryId("https://app.certainly.io", "Shop", "abc123");

  private final FakeCredentials windows = new FakeCredentials();
  private final WindowsKeychain keychain = new WindowsKeychain(() -> windows);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1500, 2560, 2561, 4096, 9000, 65_536})
  void aSecretOfAnySizeIsStoredAndDeletedWhole(int size) throws KeychainException {
    String secret = "x".repeat(size);
    assertThat(keychain.get(SHOP)).isEmpty();
    keychain.put(SHOP, secret);
    assertThat(keychain.get(SHOP)).contains(secret);
    assertThat(keychain.list("abc123")).containsExactly(SHOP);
    assertThat(windows.kept).hasSize(size <= 2560 ? 1 : 1 + (size + 2559) / 2560);
    assertThat(keychain.delete(SHOP)).isTrue();
    assertThat(keychain.delete(SHOP)).isFalse();
    assertThat(windows.kept).isEmpty();
  }

  @Test
  void overwritingAndShrinkingLeaveNoParts() throws KeychainException {
    for (int size : new int[] {9000, 4096, 2561, 10, 0, 65_536, 1}) {
      keychain.put(SHOP, "é".repeat(size / 2));
      assertThat(keychain.get(SHOP)).contains("é".repeat(size / 2));
    }
    assertThat(windows.kept).hasSize(1);
  }

  @Test
  void aSecretThatLooksLikeAHeadIsNoHead() throws KeychainException {
    String secret = "\u0001chunked:v1;gen=0;n=1;len=1;sha256=0";
    keychain.put(SHOP, secret);
    assertThat(keychain.get(SHOP)).contains(secret);
  }

  @Test
  void aPersonRecognisesTheEntryByItsName() throws KeychainException {
    keychain.put(new EntryId("http://localhost:8080", "Shop", "abc123"), "x");
    assertThat(windows.kept.firstKey())
        .startsWith("trigger console - api token (shop @ localhost:8080) [http abc123 ");
    assertThat(windows.kept.firstEntry().getValue().user()).isEqualTo("Shop");
  }

  @Test
  void namesThatDifferInLetterCaseOrHoldSignsOfWindowsAreKeptApart() throws KeychainException {
    List<EntryId> ids =
        List.of(
            SHOP,
            new EntryId("https://app.certainly.io", "SHOP", "abc123"),
            new EntryId("http://app.certainly.io", "Shop", "abc123"),
            new EntryId("https://app.certainly.io", "Shop*", "abc123"),
            new EntryId("https://app.certainly.io", "Shop#1.1of2", "abc123"),
            new EntryId("https://app.certainly.io", "a @ b) [https abc123 00000000]", "abc123"),
            new EntryId("https://[::1]:8080", "店 👩‍🔧", "abc123"));
    for (EntryId id : ids) {
      keychain.put(id, id.toString().repeat(100));
    }
    keychain.put(new EntryId("https://app.certainly.io", "Shop", "other"), "x");
    assertThat(keychain.list("abc123")).containsExactlyInAnyOrderElementsOf(ids);
    for (EntryId id : ids) {
      assertThat(keychain.get(id)).contains(id.toString().repeat(100));
      assertThat(keychain.delete(id)).isTrue();
    }
    assertThat(keychain.list("other")).hasSize(1);
  }

  @Test
  void aCrashAtAnyStepLeavesTheOldOrTheNewSecret() throws KeychainException {
    for (int oldSize : new int[] {0, 100, 6000}) {
      for (int newSize : new int[] {50, 7000}) {
        for (int steps = 0; steps < 12; steps++) {
          windows.kept.clear();
          keychain.put(SHOP, "o".repeat(oldSize));
          boolean crashed = putWithCrash("n".repeat(newSize), steps);
          assertThat(keychain.get(SHOP).orElseThrow())
              .isIn(crashed ? "o".repeat(oldSize) : "n".repeat(newSize), "n".repeat(newSize));
          keychain.put(SHOP, "last");
          assertThat(windows.kept).as("nothing is left over").hasSize(1);
        }
      }
    }
  }

  @Test
  void aMissingOrChangedPartIsDamageAndANewSecretMendsIt() throws KeychainException {
    for (int part = 0; part < 3; part++) {
      keychain.put(SHOP, "a".repeat(6000));
      String target = windows.parts().get(part);
      RawCredentials.Credential kept = windows.kept.remove(target);
      assertThatThrownBy(() -> keychain.get(SHOP)).hasMessageStartingWith("CORRUPT");
      byte[] changed = kept.blob().array().clone();
      changed[0]++;
      windows.kept.put(
          target,
          new RawCredentials.Credential(
              kept.target(), kept.user(), kept.comment(), Bytes.of(changed)));
      assertThatThrownBy(() -> keychain.get(SHOP)).hasMessageStartingWith("CORRUPT");
    }
    keychain.put(SHOP, "mended");
    assertThat(keychain.get(SHOP)).contains("mended");
    assertThat(windows.kept).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "5, DENIED",
    "1312, NO_LOGON_SESSION",
    "1783, TOO_LARGE",
    "87, TOO_LARGE",
    "1717, FAILED"
  })
  void whatWindowsSaysIsUnderstood(int code, KeychainException.Kind kind) {
    windows.failure = Optional.of(code);
    assertThat(keychain.probe()).contains(kind);
    assertThatThrownBy(() -> keychain.get(SHOP)).hasMessage(kind + " [win32/" + code + "]");
    assertThatThrownBy(() -> keychain.put(SHOP, "x")).hasMessageStartingWith(kind.name());
    assertThatThrownBy(keychain::unlock).hasMessageStartingWith(kind.name());
  }

  @Test
  void theStructureIsLaidOutAsOn64BitWindows() {
    assertThat(WindowsCredentials.size()).isEqualTo(80);
    Map.of(
            "TargetName", 8L,
            "Comment", 16L,
            "CredentialBlobSize", 32L,
            "CredentialBlob", 40L,
            "Persist", 48L,
            "AttributeCount", 52L,
            "Attributes", 56L,
            "TargetAlias", 64L,
            "UserName", 72L)
        .forEach((field, at) -> assertThat(WindowsCredentials.offset(field)).isEqualTo(at));
  }

  private boolean putWithCrash(String secret, int steps) throws KeychainException {
    windows.stepsToCrash = steps;
    try {
      keychain.put(SHOP, secret);
      return false;
    } catch (FakeCredentials.Crash e) {
      return true;
    } finally {
      windows.stepsToCrash = Integer.MAX_VALUE;
    }
  }

  private static final class FakeCredentials implements RawCredentials {

    final TreeMap<String, Credential> kept = new TreeMap<>();
    Optional<Integer> failure = Optional.empty();
    int stepsToCrash = Integer.MAX_VALUE;

    static final class Crash extends RuntimeException {}

    List<String> parts() {
      return kept.keySet().stream().filter(target -> target.indexOf('#') >= 0).toList();
    }

    @Override
    public void write(Credential credential) throws Win32Exception {
      failOrCrash();
      if (credential.blob().size() > 2560 || credential.comment().length() > 256) {
        throw new Win32Exception(1783);
      }
      Credential copy =
          new Credential(
              credential.target(),
              credential.user(),
              credential.comment(),
              Bytes.of(credential.blob().array().clone()));
      kept.put(key(credential.target()), copy);
    }

    @Override
    public Optional<byte[]> read(String target) throws Win32Exception {
      failOrCrash();
      return Optional.ofNullable(kept.get(key(target))).map(c -> c.blob().array().clone());
    }

    @Override
    public boolean delete(String target) throws Win32Exception {
      failOrCrash();
      return kept.remove(key(target)) != null;
    }

    @Override
    public List<Target> targets(String prefix) throws Win32Exception {
      failOrCrash();
      if (prefix.indexOf('*') >= 0) {
        throw new Win32Exception(1004);
      }
      List<Target> targets = new ArrayList<>();
      kept.forEach((key, credential) -> {
        if (key.startsWith(key(prefix))) {
          targets.add(new Target(credential.target(), credential.user()));
        }
      });
      return targets;
    }

    private void failOrCrash() throws Win32Exception {
      if (stepsToCrash-- <= 0) {
        throw new Crash();
      }
      if (failure.isPresent()) {
        throw new Win32Exception(failure.get());
      }
    }

    /** Windows does not tell letter cases apart in a target. */
    private static String key(String target) {
      byte[] utf16 = target.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_16LE);
      return new String(utf16, StandardCharsets.UTF_16LE);
    }
  }
}
