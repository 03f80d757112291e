package triggerconsole.profile.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs against a real GNOME Keyring in a private session. */
class LibSecretTest {

  private static final EntryId SHOP = new EntryId("https://app.certainly.io", "Shop", "abc123");
  private static final EntryId ODD =
      new EntryId("http://[::1]:8080", "Bücher & 店 👩‍🔧 \"100 %\" *#/\\", "abc123");

  private KeyringSession session;

  @BeforeAll
  static void requireTheTools() {
    List<String> missing = KeyringSession.missingTools();
    String sentence =
        "the tests against a real keyring need dbus, gnome-keyring and libsecret-tools; missing: "
            + missing;
    if (!missing.isEmpty() && !onCi()) {
      System.out.println("SKIPPED: " + sentence);
    }
    assertThat(missing).as("With CI=true, " + sentence).matches(m -> m.isEmpty() || !onCi());
    assumeTrue(missing.isEmpty(), sentence);
  }

  @BeforeEach
  void start() throws IOException {
    session = new KeyringSession();
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    session.close();
  }

  @Test
  void aSecretOfAnySizeIsStoredOverwrittenShrunkAndDeleted() throws Exception {
    KeychainChild child = session.startBus().startOpenKeyring().startChild();
    assertThat(child.ask("probe")).isEqualTo("ready");
    for (EntryId id : List.of(SHOP, ODD)) {
      assertThat(child.ask("get", id)).isEqualTo("absent");
      for (int size : new int[] {0, 1, 1500, 2560, 2561, 4096, 9000, 65_536, 0, 1500}) {
        String secret = secret(size);
        assertThat(child.put(id, secret)).isEqualTo("ok");
        assertThat(child.ask("get", id)).isEqualTo("=" + secret);
      }
    }
    assertThat(child.ask("list", "abc123"))
        .isEqualTo(
            "[http://[::1]:8080|"
                + ODD.account()
                + "|abc123, https://app.certainly.io|Shop|abc123]");
    assertThat(child.ask("list", "other")).isEqualTo("[]");
    assertThat(child.ask("delete", ODD)).isEqualTo("deleted");
    assertThat(child.ask("delete", ODD)).isEqualTo("absent");
    assertThat(child.ask("get", ODD)).isEqualTo("absent");
    assertThat(child.ask("get", SHOP)).isEqualTo("=" + secret(1500));
    assertThat(child.end()).isZero();
  }

  @Test
  void aPersonRecognisesTheEntryInTheSystemsOwnTools() throws Exception {
    KeychainChild child = session.startBus().startOpenKeyring().startChild();
    EntryId id = new EntryId("https://app.certainly.io:8443", "Shop", "abc123");
    assertThat(child.put(id, "e.y.J")).isEqualTo("ok");
    String shown = session.search("application", "triggerconsole");
    assertThat(shown.lines())
        .contains(
            "label = Trigger Console - API token (Shop @ app.certainly.io:8443)",
            "secret = e.y.J",
            "schema = triggerconsole.ApiToken",
            "attribute.application = triggerconsole",
            "attribute.service = https://app.certainly.io:8443",
            "attribute.account = Shop",
            "attribute.store = abc123");
    assertThat(shown.lines().filter(line -> line.startsWith("attribute."))).hasSize(4);
  }

  @Test
  void aSecretIsThereAfterTheProgramAndTheKeyringStartedAgain() throws Exception {
    KeychainChild first = session.startBus().startOpenKeyring().startChild();
    assertThat(first.put(SHOP, "one")).isEqualTo("ok");
    assertThat(first.end()).isZero();
    session.killKeyring();
    assertThat(session.startOpenKeyring().startChild().ask("get", SHOP)).isEqualTo("=one");
  }

  @Test
  void aLockedKeyringSaysSoInsteadOfHavingNothing() throws Exception {
    session.startBus().startOpenKeyring().startChild().put(SHOP, "one");
    session.killKeyring();
    KeychainChild child = session.startClosedKeyring().startChild();
    assertThat(child.ask("probe")).isEqualTo("LOCKED");
    assertThat(child.ask("get", SHOP)).startsWith("LOCKED");
    assertThat(child.put(SHOP, "two")).startsWith("LOCKED");
    assertThat(child.ask("delete", SHOP)).startsWith("LOCKED");
    assertThat(child.ask("list", "abc123")).startsWith("LOCKED");
    // Nobody can answer a prompt here, which is the same to the program as a dismissed one.
    assertThat(child.ask("unlock")).startsWith("CANCELLED");
    assertThat(child.ask("get", SHOP)).startsWith("LOCKED");
    assertThat(child.end()).isZero();
  }

  @Test
  void aSessionWithoutADefaultKeyringSaysSo() throws Exception {
    KeychainChild child = session.startBus().startClosedKeyring().startChild();
    assertThat(child.ask("probe")).isEqualTo("NO_DEFAULT");
    assertThat(child.ask("get", SHOP)).startsWith("NO_DEFAULT");
    assertThat(child.put(SHOP, "one")).startsWith("NO_DEFAULT");
    assertThat(child.ask("unlock")).startsWith("NO_DEFAULT");
  }

  @Test
  void aMachineWithoutASessionBusSaysSo() throws Exception {
    KeychainChild child = session.startChild();
    assertThat(child.ask("probe")).isEqualTo("NO_BUS");
    assertThat(child.ask("get", SHOP)).startsWith("NO_BUS");
    assertThat(child.end()).isZero();
  }

  @Test
  void aBusWithoutAKeychainSaysSoUntilThereIsOne() throws Exception {
    KeychainChild child = session.startBus().startChild();
    assertThat(child.ask("probe")).isEqualTo("NO_SERVICE");
    assertThat(child.put(SHOP, "one")).startsWith("NO_SERVICE");
    session.startOpenKeyring();
    assertThat(child.put(SHOP, "one")).isEqualTo("ok");
    assertThat(child.ask("get", SHOP)).isEqualTo("=one");
  }

  @Test
  void aFrozenKeyringTimesOutAndWorksAgainWhenItThaws() throws Exception {
    KeychainChild child = session.startBus().startOpenKeyring().startChild();
    assertThat(child.put(SHOP, "one")).isEqualTo("ok");
    session.signalKeyring("STOP");
    assertThat(child.ask("get", SHOP)).startsWith("TIMEOUT");
    session.signalKeyring("CONT");
    assertThat(child.ask("get", SHOP)).isEqualTo("=one");
    session.signalKeyring("STOP");
    assertThat(child.end()).as("a frozen keyring does not hold up the end").isZero();
  }

  @Test
  void aKeyringThatWasStartedAnewIsFoundAgain() throws Exception {
    KeychainChild child = session.startBus().startOpenKeyring().startChild();
    assertThat(child.put(SHOP, "one")).isEqualTo("ok");
    session.killKeyring();
    assertThat(child.ask("get", SHOP)).startsWith("NO_SERVICE");
    session.startOpenKeyring();
    assertThat(child.ask("get", SHOP)).isEqualTo("=one");
    session.killKeyring();
    session.startOpenKeyring();
    assertThat(child.put(SHOP, "two")).isEqualTo("ok");
    session.killKeyring();
    session.startClosedKeyring();
    assertThat(child.ask("get", SHOP)).startsWith("RESTARTED");
    assertThat(child.ask("get", SHOP)).startsWith("LOCKED");
  }

  @Test
  void theProgramOutlivesItsSessionBus() throws Exception {
    KeychainChild child = session.startBus().startOpenKeyring().startChild();
    assertThat(child.put(SHOP, "one")).isEqualTo("ok");
    session.killBus();
    assertThat(child.ask("get", SHOP)).startsWith("NO_BUS");
    assertThat(child.end()).isZero();
  }

  private static boolean onCi() {
    return "true".equals(System.getenv("CI"));
  }

  private static String secret(int size) {
    String piece = "eyJhbGciOiJIUzI1NiJ9.é店👩‍🔧-_";
    return piece.repeat(size / piece.length()) + "x".repeat(size % piece.length());
  }
}
