package triggerconsole.profile.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Bytes;

/** What stands above the macOS calls, over calls that behave as Apple documents them. */
class MacKeychainTest {

  private static final EntryId SHOP = new EntryId("https://app.certainly.io", "Shop", "abc123");

  private final FakeItems mac = new FakeItems();
  private final MacKeychain keychain = new MacKeychain(() -> mac);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1500, 2560, 2561, 4096, 9000, 65_536})
  void aSecretOfAnySizeIsStoredOverwrittenAndDeleted(int size) throws KeychainException {
    assertThat(keychain.get(SHOP)).isEmpty();
    keychain.put(SHOP, "é".repeat(size));
    keychain.put(SHOP, "x".repeat(size));
    assertThat(keychain.get(SHOP)).contains("x".repeat(size));
    assertThat(keychain.delete(SHOP)).isTrue();
    assertThat(keychain.delete(SHOP)).isFalse();
    assertThat(keychain.probe()).isEmpty();
  }

  @Test
  void anExistingItemIsUpdatedSoThatItKeepsWhoMayReadIt() throws KeychainException {
    keychain.put(SHOP, "one");
    keychain.put(SHOP, "two");
    assertThat(mac.calls).containsExactly("update", "add", "update");
  }

  @Test
  void anItemThatAnotherProgramAddedInBetweenIsUpdated() throws KeychainException {
    mac.addedInBetween = true;
    keychain.put(SHOP, "one");
    assertThat(mac.calls).containsExactly("update", "add", "update");
    assertThat(keychain.get(SHOP)).contains("one");
  }

  @Test
  void aPersonRecognisesTheItemByItsLabel() throws KeychainException {
    keychain.put(new EntryId("http://localhost:8080", "Shop", "abc123"), "x");
    assertThat(mac.labels.values())
        .containsExactly("Trigger Console - API token (Shop @ localhost:8080)");
  }

  @Test
  void onlyTheFoldersOwnItemsAreListed() throws KeychainException {
    EntryId odd = new EntryId("http://[::1]:8080", "店 a b", "abc123");
    keychain.put(SHOP, "x");
    keychain.put(odd, "x");
    keychain.put(new EntryId("https://app.certainly.io", "Shop", "other"), "x");
    mac.items.put(new RawItems.ItemKey("", "somebody"), new byte[0]);
    mac.items.put(new RawItems.ItemKey("Mail", ""), new byte[0]);
    assertThat(keychain.list("abc123")).containsExactly(SHOP, odd);
  }

  @ParameterizedTest
  @CsvSource({
    "-128, CANCELLED",
    "-25293, DENIED",
    "-25308, LOCKED",
    "-25307, NO_DEFAULT",
    "-25291, NO_SERVICE",
    "-25294, NO_SERVICE",
    "-34018, NO_SERVICE",
    "-50, FAILED"
  })
  void whatMacOsSaysIsUnderstood(int status, KeychainException.Kind kind) {
    mac.failure = status;
    assertThat(keychain.probe()).contains(kind);
    assertThatThrownBy(() -> keychain.get(SHOP)).hasMessage(kind + " [OSStatus/" + status + "]");
    assertThatThrownBy(() -> keychain.put(SHOP, "x")).hasMessageStartingWith(kind.name());
    assertThatThrownBy(() -> keychain.delete(SHOP)).hasMessageStartingWith(kind.name());
    assertThatThrownBy(() -> keychain.list("abc123")).hasMessageStartingWith(kind.name());
    assertThatThrownBy(keychain::unlock).hasMessageStartingWith(kind.name());
  }

  private static final class FakeItems implements RawItems {

    final Map<ItemKey, byte[]> items = new LinkedHashMap<>();
    final Map<ItemKey, String> labels = new LinkedHashMap<>();
    final List<String> calls = new ArrayList<>();
    boolean addedInBetween;
    int failure;

    @Override
    public int add(ItemKey key, String label, String kind, byte[] secret) {
      calls.add("add");
      if (addedInBetween) {
        items.put(key, "other".getBytes(StandardCharsets.UTF_8));
        return -25299;
      }
      labels.put(key, label);
      items.put(key, secret.clone());
      return failure;
    }

    @Override
    public int update(ItemKey key, String label, byte[] secret) {
      calls.add("update");
      if (failure != 0 || !items.containsKey(key)) {
        return failure == 0 ? -25300 : failure;
      }
      labels.put(key, label);
      items.put(key, secret.clone());
      return 0;
    }

    @Override
    public Read read(ItemKey key) {
      if (failure != 0 || !items.containsKey(key)) {
        return new Read(failure == 0 ? -25300 : failure, Bytes.NONE);
      }
      return new Read(0, Bytes.of(items.get(key).clone()));
    }

    @Override
    public int delete(ItemKey key) {
      if (failure != 0) {
        return failure;
      }
      return items.remove(key) == null ? -25300 : 0;
    }

    @Override
    public Found list(String kind) {
      if (failure != 0 || items.isEmpty()) {
        return new Found(failure == 0 ? -25300 : failure, List.of());
      }
      return new Found(0, List.copyOf(items.keySet()));
    }
  }
}
