package triggerconsole.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.ProfileEditor;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.trigger.Token;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.guard.KeychainWords;
import triggerconsole.ui.guard.TokenSheet;
import triggerconsole.ui.guard.Tokens;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.SheetLayer;

class ProfilesPlaceTest extends FxTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final String SERVICE = "https://app.certainly.io/actionsvc/trigger-response/";
  private static final Profile ACME = new Profile("Acme shop", Environment.PRODUCTION, SERVICE);
  private static final Profile STAGING =
      new Profile(
          "Acme staging", Environment.TEST, "https://staging.acme.example/trigger-response/");

  @TempDir Path folder;

  private final MapKeychain keychain = new MapKeychain();
  private final List<ProfileChange> changes = new ArrayList<>();
  private Profiles profiles;
  private ProfileEditor editor;
  private TokenVault vault;
  private ProfilesPlace place;

  @Override
  protected Parent root() {
    profiles = new Profiles(folder);
    vault = new TokenVault(keychain, profiles::store);
    editor = new ProfileEditor(profiles, vault);
    DirectBackground background = new DirectBackground();
    NoticeBar notices = new NoticeBar();
    VBox content = new VBox(notices);
    SheetLayer sheets = new SheetLayer(content);
    Tokens tokens = new Tokens(vault, background, notices, InstantSource.fixed(NOW));
    place =
        new ProfilesPlace(
            new ProfilesParts(
                profiles,
                editor,
                tokens,
                new TokenSheet(tokens, sheets, notices, ZoneOffset.UTC),
                Profile.sandbox("http://127.0.0.1:43117/actionsvc/trigger-response/"),
                KeychainWords.ofThisSystem(),
                ZoneOffset.UTC,
                background,
                sheets,
                notices,
                changes::add));
    VBox.setVgrow(place.node(), Priority.ALWAYS);
    content.getChildren().add(place.node());
    return sheets;
  }

  @Test
  void withoutProfilesThePlaceSaysWhatTheyAreForAndOffersTheFirst() {
    open();
    assertThat(robot.lookup("No profiles of your own yet").tryQuery()).isPresent();
    onFx(() -> Screens.shoot("profiles-place-empty", stage.getScene(), theme));
    open(Profile.SANDBOX);
    assertThat(find("#sandboxUrl", Label.class).getText()).contains("127.0.0.1:43117");
    assertThat(robot.lookup("#profileName").tryQuery()).isEmpty();
    onFx(() -> Screens.shoot("profiles-place-sandbox", stage.getScene(), theme));
  }

  @Test
  void aProfileIsMadeByKeyboardAloneAndSavedWithCtrlS() {
    open();
    onFx(() -> find("#newProfile").requestFocus());
    robot.push(KeyCode.SPACE).write("Acme shop").push(KeyCode.TAB).push(KeyCode.LEFT);
    robot.push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A);
    robot.write(STAGING.url()).push(KeyCode.CONTROL, KeyCode.S);
    assertThat(profiles.all())
        .containsExactly(new Profile("Acme shop", Environment.TEST, STAGING.url()));
    assertThat(changes.getLast().now()).isEqualTo(profiles.find("Acme shop"));
    assertThat(find("#saveProfile").isDisabled()).isTrue();
  }

  @Test
  void aNewProfileStartsWithTheDocumentedUrlInProduction() {
    open();
    robot.clickOn("#newProfile");
    assertThat(find("#profileUrl", TextField.class).getText()).isEqualTo(SERVICE);
    assertThat(text("#environmentNote")).contains("Real customers");
    assertThat(find("#tokenState", Label.class).getText()).contains("Save the profile first");
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingIsSaved() {
    editor(ACME);
    robot.clickOn("#newProfile").write("acme SHOP");
    robot.clickOn("#profileUrl").push(KeyCode.CONTROL, KeyCode.A).write("app.certainly.io/x/");
    robot.clickOn("#saveProfile");
    assertThat(text("#nameNote")).contains("already");
    assertThat(text("#urlNote")).contains("https://");
    assertThat(profiles.all()).containsExactly(ACME);
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(find("#profileName"));
    onFx(() -> Screens.shoot("profiles-problems", stage.getScene(), theme));
  }

  @Test
  void aUrlThatCanBeSavedButMayNotWorkIsRemarkedUponWithItsMend() {
    editor(STAGING);
    robot.clickOn("#profileUrl").push(KeyCode.END).push(KeyCode.BACK_SPACE);
    assertThat(text("#urlNote")).contains("slash");
    robot.clickOn("End the path as /trigger-response/");
    assertThat(find("#profileUrl", TextField.class).getText()).isEqualTo(STAGING.url());
  }

  @Test
  void theProductionServiceIsNamedWhateverTheEnvironment() {
    editor(new Profile("Odd", Environment.TEST, SERVICE));
    assertThat(text("#environmentNote")).contains("production service");
  }

  @Test
  void renamingTakesTheTokenAlong() {
    token(ACME, "opaque-token-1");
    editor(ACME);
    robot.clickOn("#profileName").push(KeyCode.END).write(" DK").clickOn("#saveProfile");
    assertThat(profiles.all()).extracting(Profile::name).containsExactly("Acme shop DK");
    assertThat(keychain.entries()).hasSize(1);
    assertThat(keychain.entries().keySet().iterator().next().account()).isEqualTo("Acme shop DK");
    assertThat(changes.getLast().old()).contains(ACME);
  }

  @Test
  void editsOfOneProfileSurviveALookAtAnotherAndCanBeTakenBack() {
    addAll(ACME, STAGING);
    open(ACME.name());
    robot.clickOn("#profileName").push(KeyCode.END).write(" DK");
    robot.clickOn("Acme staging");
    assertThat(find("#profileName", TextField.class).getText()).isEqualTo("Acme staging");
    robot.clickOn("Acme shop DK");
    assertThat(find("#profileName", TextField.class).getText()).isEqualTo("Acme shop DK");
    robot.clickOn("#revertProfile");
    assertThat(find("#profileName", TextField.class).getText()).isEqualTo("Acme shop");
    assertThat(profiles.all()).containsExactly(ACME, STAGING);
  }

  @Test
  void aCopyHasANameOfItsOwnAndNoToken() {
    token(ACME, "opaque-token-1");
    editor(ACME);
    robot.clickOn("#duplicateProfile").push(KeyCode.CONTROL, KeyCode.S);
    assertThat(profiles.all())
        .extracting(Profile::name)
        .containsExactly("Acme shop", "Acme shop copy");
    assertThat(keychain.entries()).hasSize(1);
  }

  @Test
  void deletingAsksFirstAndTakesTheTokenAlong() {
    token(ACME, "opaque-token-1");
    editor(ACME);
    robot.clickOn("#deleteProfile").push(KeyCode.ESCAPE);
    assertThat(profiles.all()).containsExactly(ACME);
    robot.clickOn("#deleteProfile").clickOn("#sheetYes");
    assertThat(profiles.all()).isEmpty();
    assertThat(keychain.entries()).isEmpty();
    assertThat(changes.getLast().now()).isEmpty();
  }

  @Test
  void theKeychainIsReadOnlyWhenThePersonAsks() {
    new TokenVault(keychain, profiles::store)
        .store(ACME, new Token("opaque-token-1"), Keeping.KEYCHAIN_ONLY);
    editor(ACME);
    assertThat(keychain.reads()).isZero();
    assertThat(text("#tokenState")).contains("Not read yet");
    robot.clickOn("#readToken");
    assertThat(keychain.reads()).isEqualTo(1);
    assertThat(text("#tokenState")).contains("does not say when it ends");
  }

  @Test
  void aLockedKeychainIsUnlockedFromThePlace() {
    editor(ACME);
    keychain.fail(Kind.LOCKED);
    robot.clickOn("#readToken");
    assertThat(robot.lookup("The keychain is locked. Unlock it to reach your tokens.").tryQuery())
        .isPresent();
    onFx(() -> Screens.shoot("profiles-locked", stage.getScene(), theme));
    robot.clickOn("Unlock the keychain");
    assertThat(text("#tokenState")).contains("No token");
    assertThat(find("#panelTrouble").isVisible()).isFalse();
  }

  @Test
  void aLockedKeychainStopsARenameAndUnlockingGoesOnWithIt() {
    editor(ACME);
    keychain.fail(Kind.LOCKED);
    robot.clickOn("#profileName").push(KeyCode.END).write(" DK").clickOn("#saveProfile");
    assertThat(profiles.all()).containsExactly(ACME);
    assertThat(find("#profileTrouble").isVisible()).isTrue();
    robot.clickOn("Unlock the keychain");
    assertThat(profiles.all()).extracting(Profile::name).containsExactly("Acme shop DK");
    assertThat(find("#profileTrouble").isVisible()).isFalse();
  }

  @Test
  void theTokensStateAndTheNameOfItsEntryAreShown() {
    addAll(ACME, STAGING);
    token(ACME, "opaque-token-1");
    open(ACME.name());
    assertThat(text("#tokenState")).contains("does not say when it ends");
    assertThat(find("#tokenLabel", TextField.class).getText())
        .isEqualTo("Trigger Console - API token (Acme shop @ app.certainly.io)");
    onFx(() -> Screens.shoot("profiles-place", stage.getScene(), theme));
    Look large = new Look(false, 200, true);
    onFx(() -> Screens.shoot("profiles-200", stage.getScene(), theme, large));
    onFx(() -> theme.apply(Look.LIGHT));
    robot.clickOn("#removeToken").clickOn("#sheetYes");
    assertThat(keychain.entries()).isEmpty();
    assertThat(text("#tokenState")).contains("No token");
  }

  @Test
  void anOldEntryThatCannotBeDeletedIsToldAndTheRenameStands() {
    token(ACME, "opaque-token-1");
    editor(ACME);
    keychain.failAtDelete(Kind.DENIED);
    robot.clickOn("#profileName").push(KeyCode.END).write(" DK").clickOn("#saveProfile");
    assertThat(profiles.all()).extracting(Profile::name).containsExactly("Acme shop DK");
    assertThat(find("#profileTrouble").getAccessibleText()).contains("old keychain entry");
    assertThat(find("#saveProfile").isDisabled()).isTrue();
    assertThat(robot.lookup("Try again").tryQuery()).isEmpty();
  }

  @Test
  void aDamagedFileOfProfilesIsSetAsideAndNamed() throws IOException {
    Files.writeString(folder.resolve("profiles.json"), "{broken");
    open();
    assertThat(find("#notices").getAccessibleText()).contains("set aside");
    assertThat(robot.lookup("No profiles of your own yet").tryQuery()).isPresent();
  }

  @Test
  void everythingThatCanHaveTheFocusHasAName() {
    editor(ACME);
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()))).isEmpty();
    open(Profile.SANDBOX);
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()))).isEmpty();
  }

  @Test
  void theListSaysEnvironmentAndHostInWords() {
    addAll(ACME);
    ListView<?> list = find("#profiles", ListView.class);
    assertThat(list.getItems()).hasSize(2);
    assertThat(robot.lookup("Production · app.certainly.io").tryQuery()).isPresent();
    assertThat(robot.lookup("Built in · 127.0.0.1:43117").tryQuery()).isPresent();
  }

  private void open() {
    onFx(place::onShow);
  }

  private void open(String name) {
    onFx(() -> {
      place.open(name);
      // A scroll pane's content is in no scene before its first layout.
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
    });
  }

  private void addAll(Profile... some) {
    for (Profile profile : some) {
      editor.add(profile);
    }
    open();
  }

  private void editor(Profile profile) {
    addAll(profile);
    open(profile.name());
  }

  private void token(Profile profile, String text) {
    vault.store(profile, new Token(text), Keeping.KEYCHAIN_ONLY);
  }

  private String text(String id) {
    return ((Labeled) find(id)).getText();
  }
}
