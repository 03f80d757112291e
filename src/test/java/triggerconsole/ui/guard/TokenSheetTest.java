package triggerconsole.ui.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Kept;
import triggerconsole.profile.Profile;
import triggerconsole.profile.ProfileEditor;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.trigger.Token;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.SheetLayer;

class TokenSheetTest extends FxTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final String CANARY = "canary+4f1d/9b27=c0ffee-1234";
  private static final Profile ACME =
      new Profile(
          "Acme shop",
          Environment.PRODUCTION,
          "https://app.certainly.io/actionsvc/trigger-response/");

  @TempDir Path folder;

  private final MapKeychain keychain = new MapKeychain();
  private NoticeBar notices;
  private Profiles profiles;
  private TokenVault vault;
  private Tokens tokens;
  private TokenSheet sheet;
  private SheetLayer layer;

  @Override
  protected Parent root() {
    notices = new NoticeBar();
    profiles = new Profiles(folder);
    vault = new TokenVault(keychain, profiles::store);
    tokens = new Tokens(vault, new DirectBackground(), notices, InstantSource.fixed(NOW));
    Button under = new Button("Send");
    under.setId("under");
    layer = new SheetLayer(new VBox(notices, under));
    sheet = new TokenSheet(tokens, layer, notices, ZoneOffset.UTC);
    return layer;
  }

  @BeforeEach
  void addProfile() {
    new ProfileEditor(profiles, vault).add(ACME);
  }

  @Test
  void aTokenIsTypedAndStoredByKeyboardAlone() {
    open();
    robot.write("opaque-token").push(KeyCode.ENTER);
    assertThat(keychain.entries()).containsValue("opaque-token");
    assertThat(layer.isOpen()).isFalse();
    assertThat(said()).containsExactly("The token of Acme shop is in the keychain.");
  }

  @Test
  void whatIsTakenOffAPastedTokenIsSaid() {
    open();
    paste("  Authorization: Bearer \"abc\ndef\"\r\n");
    assertThat(remarks())
        .hasSize(3)
        .anyMatch(text -> text.contains("JWT or Bearer"))
        .anyMatch(text -> text.contains("line ends"));
    robot.clickOn("#storeToken");
    assertThat(keychain.entries()).containsValue("abcdef");
  }

  @Test
  void aControlCharacterIsRefusedInASentenceAndNothingIsTaken() {
    open();
    paste("abc\u0007def");
    assertThat(remarks()).singleElement().asString().contains("U+0007");
    assertThat(find("#tokenField", PasswordField.class).getText()).isEmpty();
    assertThat(find("#storeToken").isDisabled()).isTrue();
  }

  @Test
  void tenMegabytesArePastedWithoutHarm() {
    open();
    paste("x".repeat(10_000_000));
    assertThat(remarks()).singleElement().asString().contains("10000000");
    assertThat(find("#tokenField", PasswordField.class).getText()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"exp":1795348080}                  | Ended 12 min ago
          {"exp":1795349100}                  | Ends soon: at 12:05
          {"exp":1795356300}                  | Valid until 14:05, in 2 h
          {"nbf":1795352400,"exp":1795356300} | Not valid before 13:00
          """)
  void theStateOfThePastedTokenIsToldBeforeItIsStored(String claims, String words) {
    open();
    paste(jwt(claims));
    assertThat(remarks()).singleElement().asString().startsWith(words);
  }

  @ParameterizedTest
  @CsvSource({"a.b.c.d.e, five parts", "a.b.c, Looks damaged", "word, does not say when it ends"})
  void whatCannotBeReadIsSaidHonestly(String token, String words) {
    open();
    paste(token);
    assertThat(remarks()).singleElement().asString().contains(words);
    assertThat(find("#storeToken").isDisabled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "LOCKED, is locked, true",
    "RESTARTED, started anew, true",
    "CANCELLED, dismissed, true",
    "DENIED, refused, false",
    "TIMEOUT, in time, false",
    "WEDGED, stopped answering, false",
    "INTERRUPTED, Stopped waiting, false",
    "TOO_LARGE, 64 KB, false",
    "CORRUPT, damaged, false",
    "FAILED, does not know, false"
  })
  void everyTroubleOfAKeychainThatIsThereHasItsOwnWordsAndWaysOn(
      Kind kind, String words, boolean unlock) {
    keychain.fail(kind);
    open();
    robot.write("opaque-token").push(KeyCode.ENTER);
    assertThat(layer.isOpen()).isTrue();
    assertThat(find("#tokenTrouble").getAccessibleText()).contains(words);
    assertThat(robot.lookup("Unlock the keychain").tryQuery().isPresent()).isEqualTo(unlock);
    assertThat(robot.lookup("Try again").tryQuery()).isPresent();
    robot.clickOn("Keep for this run only");
    assertThat(layer.isOpen()).isFalse();
    assertThat(tokens.status(ACME).kept()).isEqualTo(Kept.THIS_RUN);
    assertThat(said()).singleElement().asString().contains("Acme shop is kept until you quit.");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_LIBRARY, libsecret",
    "NO_BUS, session bus",
    "NO_SERVICE, GNOME Keyring",
    "NO_DEFAULT, default keyring",
    "NO_LOGON_SESSION, Windows"
  })
  void withoutAKeychainTheTokenIsKeptForThisRunUnaskedAndTheNoticeSaysWhy(Kind kind, String words) {
    keychain.fail(kind);
    open();
    robot.write("opaque-token").push(KeyCode.ENTER);
    assertThat(layer.isOpen()).isFalse();
    assertThat(tokens.status(ACME).kept()).isEqualTo(Kept.THIS_RUN);
    assertThat(tokens.status(ACME).trouble()).isEmpty();
    assertThat(vault.token(ACME)).contains(new Token("opaque-token"));
    assertThat(said())
        .singleElement()
        .asString()
        .startsWith("No system keychain: the token of Acme shop is kept until you quit. ")
        .contains(words);
  }

  @Test
  void theNoticeStaysUntilTheProfileHasAStoredToken() {
    keychain.fail(Kind.NO_SERVICE);
    open();
    robot.write("first-token").push(KeyCode.ENTER);
    assertThat(robot.from(notices).lookup(".notice .button").queryAll())
        .as("to close it")
        .isEmpty();
    keychain.mend();
    open();
    robot.write("second-token").push(KeyCode.ENTER);
    assertThat(keychain.entries()).containsValue("second-token");
    assertThat(said()).containsExactly("The token of Acme shop is in the keychain.");
  }

  @Test
  void tryingAgainStoresOnceTheKeychainWorks() {
    keychain.fail(Kind.TIMEOUT);
    open();
    robot.write("opaque-token").push(KeyCode.ENTER);
    keychain.mend();
    robot.push(KeyCode.SPACE);
    assertThat(keychain.entries()).containsValue("opaque-token");
    assertThat(layer.isOpen()).isFalse();
  }

  @Test
  void unlockingStoresAndADismissedQuestionIsTold() {
    keychain.fail(Kind.LOCKED);
    keychain.failAtUnlock(Kind.CANCELLED);
    open();
    robot.write("opaque-token").push(KeyCode.ENTER);
    robot.clickOn("Unlock the keychain");
    assertThat(find("#tokenTrouble").getAccessibleText()).contains("dismissed");
    onFx(() -> Screens.shoot("token-sheet-locked", stage.getScene(), theme));
    onFx(() ->
        Screens.shoot("token-sheet-200", stage.getScene(), theme, new Look(false, 200, true)));
    onFx(() -> theme.apply(Look.LIGHT));
    keychain.mend();
    robot.clickOn("Unlock the keychain");
    assertThat(keychain.entries()).containsValue("opaque-token");
  }

  @Test
  void theLastingNoticeIsSettledWhenTheKeychainWorksAgain() {
    keychain.fail(Kind.NO_SERVICE);
    open();
    robot.write("opaque-token").push(KeyCode.ENTER);
    robot.clickOn("Try again");
    assertThat(said()).singleElement().asString().contains("Install and start GNOME Keyring");
    keychain.mend();
    robot.clickOn("Try again");
    assertThat(said()).isEmpty();
    assertThat(keychain.entries()).containsValue("opaque-token");
  }

  @Test
  void aLockedKeychainCanBeUnlockedFromTheNotice() {
    keychain.fail(Kind.LOCKED);
    open();
    robot.write("opaque-token").push(KeyCode.ENTER).clickOn("Keep for this run only");
    robot.clickOn("Try again").clickOn("Unlock the keychain");
    assertThat(said()).isEmpty();
    assertThat(keychain.entries()).containsValue("opaque-token");
  }

  @Test
  void aFoundTokenIsKeptForTheProfileThatThePersonChooses() {
    Profile sandbox = Profile.sandbox("http://127.0.0.1:8080/actionsvc/trigger-response/");
    onFx(() -> sheet.found(new Token("found-token"), sandbox, List.of(sandbox, ACME)));
    assertThat(find("#storeToken").isDisabled()).isTrue();
    onFx(() -> find("#tokenProfile", ComboBox.class).getSelectionModel().select(0));
    robot.clickOn("#storeToken");
    assertThat(keychain.entries()).containsValue("found-token");
  }

  @Test
  void aFoundTokenIsForgottenOnCancel() {
    onFx(() -> sheet.found(new Token("found-token"), ACME, List.of(ACME)));
    onFx(() -> Screens.shoot("token-sheet-found", stage.getScene(), theme));
    robot.push(KeyCode.ESCAPE);
    assertThat(keychain.entries()).isEmpty();
    assertThat(vault.state(ACME, NOW).kind())
        .isEqualTo(triggerconsole.profile.TokenState.Kind.UNKNOWN);
  }

  @Test
  void theTokenIsDotsUntilAskedForAndTheFieldForgetsIt() {
    open();
    PasswordField field = find("#tokenField", PasswordField.class);
    robot.write("opaque-token");
    assertThat(visibleTexts()).doesNotContain("opaque-token");
    robot.clickOn("#showToken");
    assertThat(visibleTexts()).contains("opaque-token");
    robot.clickOn("#showToken");
    assertThat(visibleTexts()).doesNotContain("opaque-token");
    robot.push(KeyCode.ESCAPE);
    assertThat(field.getText()).isEmpty();
    onFx(field::undo);
    assertThat(field.getText()).isEmpty();
  }

  @Test
  void aStoredTokenIsNowhereInTheWindowAndInNoFile() throws IOException {
    open();
    robot.write(CANARY);
    assertThat(spoken()).noneMatch(text -> holds(text, CANARY));
    robot.push(KeyCode.ENTER);
    assertThat(keychain.entries()).containsValue(CANARY);
    assertThat(spoken()).noneMatch(text -> holds(text, CANARY));
    assertThat(visibleTexts()).noneMatch(text -> holds(text, CANARY));
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      List<Path> all = files.toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        assertThat(holds(Files.readString(file), CANARY)).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void everythingThatCanHaveTheFocusHasAName() throws TimeoutException {
    open();
    paste("Bearer " + jwt("{\"exp\":1795356300}"));
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(layer))).isEmpty();
    onFx(() -> Screens.shoot("token-sheet-alone", stage.getScene(), theme));
  }

  private void open() {
    onFx(() -> sheet.paste(ACME));
  }

  private void paste(String text) {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private List<String> remarks() {
    return robot.lookup("#tokenRemarks .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private List<String> said() {
    return robot.from(notices).lookup(".notice > .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private List<String> visibleTexts() {
    return onFx(() -> SceneTexts.drawn(layer));
  }

  private List<String> spoken() {
    return onFx(() -> SceneTexts.spoken(layer));
  }

  private static boolean holds(String text, String secret) {
    byte[] bytes = secret.getBytes(UTF_8);
    return Stream.of(
            Optional.of(secret),
            Optional.of(URLEncoder.encode(secret, UTF_8)),
            Optional.of(Base64.getEncoder().withoutPadding().encodeToString(bytes)),
            Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)),
            Optional.of(secret.replace("/", "\\/")))
        .flatMap(Optional::stream)
        .anyMatch(text::contains);
  }

  private static String jwt(String claims) {
    return part("{\"alg\":\"HS256\"}") + "." + part(claims) + ".c2ln";
  }

  private static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }
}
