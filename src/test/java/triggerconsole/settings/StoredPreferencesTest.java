package triggerconsole.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.ConsoleException;
import triggerconsole.settings.Settings.WindowSize;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

class StoredPreferencesTest {

  private static final FormDraft FORM =
      new FormDraft(
          Field.of("webbot:🦊 \"x\""),
          new Field(SlotState.NULL, "1068935"),
          new Field(SlotState.ABSENT, "3"),
          Field.of("true"),
          SlotState.VALUE,
          List.of(
              new VariableRow(false, "plan", VariableType.NUMBER, "12345678901234567890.10"),
              new VariableRow(true, "", VariableType.JSON, "{\"a\": [1,")),
          true);

  @TempDir Path temporary;
  private DataFolder folder;

  @BeforeEach
  void open() {
    folder = DataFolder.open(temporary.resolve("data"));
  }

  @Test
  void settingsComeBackAsTheyWereWritten() {
    Settings settings =
        new Settings(
            Theme.DARK,
            125,
            60,
            90,
            List.of(Path.of("/etc/our-ca.pem")),
            true,
            new WindowSize(1000, 700, true));

    new SettingsFile(folder).write(settings);

    assertThat(new SettingsFile(folder).read()).isEqualTo(new Loaded<>(settings, Optional.empty()));
  }

  @Test
  void unknownKeysAndSenselessValuesAreIgnored() throws IOException {
    Files.writeString(
        folder.path().resolve("settings.json"),
        """
        {"theme": "mauve", "zoomPercent": 9000, "timeLimitSeconds": null, "later": {"a": 1},
         "extraCertificates": [null, "a\\u0000b", "ca.pem"]}
        """);

    Settings settings = new SettingsFile(folder).read().value();

    assertThat(settings)
        .isEqualTo(
            new Settings(
                Theme.SYSTEM,
                200,
                30,
                0,
                List.of(Path.of("ca.pem")),
                false,
                Settings.DEFAULT.window()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"theme\":", "[]", "null", "{\"window\": 3}", "\u0000"})
  void aDamagedFileIsSetAsideAndNamedAndWorkGoesOn(String damaged) throws IOException {
    Path file = folder.path().resolve("settings.json");
    Files.writeString(file, damaged);

    Loaded<Settings> loaded = new SettingsFile(folder).read();
    new SettingsFile(folder).write(loaded.value().withTheme(Theme.LIGHT));

    assertThat(loaded.value()).isEqualTo(Settings.DEFAULT);
    Path aside = setAside();
    assertThat(aside).hasContent(damaged);
    assertThat(loaded.notice().orElseThrow()).contains(file.toString()).contains(aside.toString());
    assertThat(new SettingsFile(folder).read().value().theme()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void theFileOfANewerVersionIsReadButNeverOverwritten() throws IOException {
    Path file = folder.path().resolve("settings.json");
    String newer = "{\"version\": 2, \"theme\": \"dark\", \"holograms\": true}";
    Files.writeString(file, newer);

    Loaded<Settings> loaded = new SettingsFile(folder).read();

    assertThat(loaded.value().theme()).isEqualTo(Theme.DARK);
    assertThat(loaded.notice().orElseThrow()).contains("newer version");
    assertThatThrownBy(() -> new SettingsFile(folder).write(Settings.DEFAULT))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("newer version");
    assertThat(file).hasContent(newer);
  }

  @Test
  void anUnsentDraftComesBackWithEverythingThatWasTyped() {
    for (Draft draft : List.of(FORM, new RawDraft("{\"user_id\": broken\n", true))) {
      new DraftFile(folder).write(draft);

      assertThat(new DraftFile(folder).read().value()).contains(draft);
    }
  }

  @Test
  void thereIsNoDraftUntilOneIsKept() {
    assertThat(new DraftFile(folder).read())
        .isEqualTo(new Loaded<>(Optional.<Draft>empty(), Optional.<String>empty()));
  }

  @Test
  void theFirstPresetsAreTheTwoDocumentedUses() {
    assertThat(new Presets(folder).read().value())
        .extracting(Preset::name)
        .containsExactly("Form submitted", "Payment done");
  }

  @Test
  void presetsAreKeptRenamedMovedAndDeletedInTheirOrder() {
    Presets presets = new Presets(folder);

    presets.save("Mine", FORM);
    presets.move("mine", 0);
    presets.rename("Payment done", "Paid");
    presets.delete("Form submitted");

    assertThat(new Presets(folder).read().value())
        .extracting(Preset::name)
        .containsExactly("Mine", "Paid");
    assertThat(new Presets(folder).read().value().getFirst().draft()).isEqualTo(FORM);
  }

  @Test
  void savingUnderATakenNameReplacesThatPresetWhateverTheCase() {
    Presets presets = new Presets(folder);

    presets.save("payment DONE", FORM);

    assertThat(presets.read().value())
        .extracting(Preset::name)
        .containsExactly("Form submitted", "payment DONE");
  }

  @Test
  void aPresetCannotTakeTheNameOfAnother() {
    assertThatThrownBy(() -> new Presets(folder).rename("Form submitted", "Payment done"))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("already a preset");
  }

  @Test
  void deletingAllPresetsDoesNotBringTheStartersBack() {
    Presets presets = new Presets(folder);

    presets.delete("Form submitted");
    presets.delete("Payment done");

    assertThat(presets.read().value()).isEmpty();
  }

  @Test
  void usersAndModulesHaveNamesOfOnesOwn() {
    AddressBook book = new AddressBook(folder);
    book.nameUser("webbot:1", "Anna");
    book.nameModule("1068935", " Payment received ");
    book.nameUser("webbot:2", "Ben");

    book.nameUser("webbot:2", " ");

    Names names = new AddressBook(folder).read().value();
    assertThat(names.user("webbot:1")).contains("Anna");
    assertThat(names.user("webbot:2")).isEmpty();
    assertThat(names.module("1068935")).contains("Payment received");
  }

  private Path setAside() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.filter(file -> file.toString().contains("damaged")).findFirst().orElseThrow();
    }
  }
}
