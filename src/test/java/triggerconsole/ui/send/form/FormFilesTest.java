package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.settings.DataFolder;
import triggerconsole.settings.DraftFile;
import triggerconsole.settings.Preset;
import triggerconsole.settings.Presets;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.RawDraft;

class FormFilesTest extends FormTest {

  @Test
  void whatIsWrittenSurvivesACrashHalfASecondLater() throws TimeoutException {
    onFx(() -> models.form().userId().textProperty().set("webbot:x"));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> kept().isPresent());
    Draft written = models.form().draft();
    assertThat(kept()).contains(written);

    FormModels next =
        onFx(() -> {
          FormPorts ports = ports();
          FormModels again = FormModels.of(ports);
          new FormView(ports, again).start();
          return again;
        });

    assertThat(next.form().draft()).isEqualTo(written);
    assertThat(robot.lookup("The request that you were writing is back.").tryQuery()).isPresent();
    robot.clickOn("Start empty");
    assertThat(onFx(() -> next.form().draft())).isEqualTo(FormDraft.empty());
  }

  @Test
  void theStartersAreThereAndUsingOneIsOneStep() {
    assertThat(models.presets().allProperty().get()).hasSize(2);
    Preset starter = models.presets().allProperty().get().getFirst();

    robot.clickOn("#presets").clickOn(starter.name());
    assertThat(onFx(() -> models.form().draft())).isEqualTo(starter.draft());
    assertThat(find("#presets", PresetsMenu.class).getText()).contains(starter.name());

    onFx(view::shown);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(onFx(() -> models.form().draft())).isEqualTo(FormDraft.empty());
  }

  @Test
  void anEmptyFormOffersTheStartersAndAChangedPresetSaysSo() {
    Preset starter = models.presets().allProperty().get().getFirst();
    robot.clickOn(starter.name());
    assertThat(onFx(() -> models.form().draft())).isEqualTo(starter.draft());
    assertThat(find("#starters").isVisible()).isFalse();
    assertThat(find("#presets", PresetsMenu.class).getText()).doesNotContain("changed");

    onFx(() -> models.form().userId().textProperty().set(ANNA));
    assertThat(find("#presets", PresetsMenu.class).getText()).doesNotContain("changed");
    onFx(() -> models.form().moduleId().textProperty().set("7"));

    assertThat(find("#presets", PresetsMenu.class).getText()).contains("changed");
  }

  @Test
  void aRequestThatIsPastedOverAPresetIsNoLongerThatPreset() {
    onFx(() -> models.presets().use(models.presets().allProperty().get().getFirst()));
    copyToClipboard("{\"user_id\":\"webbot:x\",\"module_id\":5,\"is_async\":true}");

    robot.clickOn("#pasteRequest");

    assertThat(find("#presets", PresetsMenu.class).getText()).isEqualTo("Presets");
  }

  @Test
  void aPresetWithoutAUserKeepsTheUserThatStandsThere() {
    onFx(() -> models.form().userId().textProperty().set(ANNA));

    onFx(() -> models.presets().use(models.presets().allProperty().get().getFirst()));

    assertThat(onFx(() -> models.form().body().text())).contains(ANNA);
  }

  @Test
  void aPresetIsSavedUnderANameAndStaysInItsFile() {
    onFx(() -> models.form().replace(new RawDraft("{", false)));
    robot.clickOn("#savePreset");
    onFx(() -> find("#sheetInput", TextField.class).setText("Broken"));
    robot.clickOn("#sheetYes");

    assertThat(new Presets(DataFolder.open(folder)).read().value())
        .contains(new Preset("Broken", new RawDraft("{", false)));
    assertThat(onFx(() -> find("#presets", PresetsMenu.class).getItems()))
        .extracting(MenuItem::getText)
        .contains("Broken");
  }

  @Test
  void aPresetOfTheSameNameIsReplacedOnlyWhenThePersonSaysSo() {
    onFx(() -> models.presets().save("Mine"));
    onFx(() -> models.form().userId().textProperty().set("other"));
    robot.clickOn("#savePreset");
    robot.clickOn("#sheetYes");
    robot.clickOn("#sheetCancel");
    assertThat(draftOf("Mine")).isEqualTo(FormDraft.empty());

    robot.clickOn("#savePreset").clickOn("#sheetYes").clickOn("#sheetYes");

    assertThat(draftOf("Mine").body().text()).contains("other");
  }

  private Draft draftOf(String name) {
    return new Presets(DataFolder.open(folder))
        .read().value().stream()
            .filter(preset -> preset.name().equals(name))
            .findFirst()
            .orElseThrow()
            .draft();
  }

  private Optional<Draft> kept() {
    return new DraftFile(DataFolder.open(folder)).read().value();
  }
}
