package triggerconsole.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.ConsoleException;

class ProfilesTest {

  private static final String URL = "https://app.certainly.io/actionsvc/trigger-response/";

  @TempDir private Path folder;

  @Test
  void profilesAreThereAtTheNextStartInTheirOrder() {
    Profiles profiles = new Profiles(folder);
    profiles.add(profile("Zoo 🦒"));
    profiles.add(profile("Acme"));
    profiles.replace(profile("Acme"), profile("Beta"));
    assertThat(new Profiles(folder).all()).containsExactly(profile("Zoo 🦒"), profile("Beta"));
    profiles.remove(profile("Zoo 🦒"));
    assertThat(new Profiles(folder).all()).containsExactly(profile("Beta"));
  }

  @Test
  void aProfileIsFoundWhateverTheLetterCase() {
    Profiles profiles = new Profiles(folder);
    profiles.add(profile("Østerbro"));
    assertThat(profiles.find("ØSTERBRO")).contains(profile("Østerbro"));
    assertThat(profiles.find("Oslo")).isEmpty();
  }

  @Test
  void theFolderKeepsItsRandomId() {
    Profiles profiles = new Profiles(folder);
    String store = profiles.store();
    profiles.add(profile("Acme"));
    assertThat(new Profiles(folder).store()).isEqualTo(store).matches("[0-9a-f]{16}");
  }

  @Test
  void anEmptyFolderIsReadWithoutWriting() throws IOException {
    assertThat(new Profiles(folder).all()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"version\":1}",
        "{\"version\":1,\"store\":\"x\",\"profiles\":[null]}",
        "{\"version\":1,\"store\":\"x\",\"profiles\":[{\"name\":\"a\"}]}",
        "{\"version\":1,\"store\":\"x\",\"profiles\":"
            + "[{\"name\":\"a\",\"environment\":\"moon\",\"url\":\"u\"}]}"
      })
  void aDamagedFileIsSetAsideAndNamedAndWorkGoesOn(String content) throws IOException {
    Path file = folder.resolve("profiles.json");
    Files.writeString(file, content);
    Profiles profiles = new Profiles(folder);
    assertThat(profiles.all()).isEmpty();
    Path aside = aside();
    assertThat(aside).hasContent(content);
    assertThat(profiles.notice()).get().asString().contains(aside.toString());
    profiles.add(profile("Acme"));
    assertThat(new Profiles(folder).all()).containsExactly(profile("Acme"));
  }

  @Test
  void unknownKeysAreNoDamage() throws IOException {
    Files.writeString(
        folder.resolve("profiles.json"),
        """
        {"version":1,"store":"abc","colour":"red","profiles":
          [{"name":"Acme","environment":"production","url":"u","x":[1]}]}
        """);
    assertThat(new Profiles(folder).all())
        .containsExactly(new Profile("Acme", Environment.PRODUCTION, "u"));
    assertThat(new Profiles(folder).store()).isEqualTo("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\":2,\"items\":{}}",
        "{\"version\":2,\"store\":\"x\",\"profiles\":\"elsewhere\"}",
      })
  void aNewerFileIsLeftAsItIsAndSaidSo(String content) throws IOException {
    Path file = folder.resolve("profiles.json");
    Files.writeString(file, content);
    Profiles profiles = new Profiles(folder);
    assertThat(profiles.all()).isEmpty();
    assertThat(profiles.notice()).get().asString().contains("newer version");
    assertThatThrownBy(() -> profiles.add(profile("Acme")))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("newer version");
    assertThat(file).hasContent(content);
  }

  @Test
  void theTokensOfANewerFileStayWithinReach() throws IOException {
    Files.writeString(
        folder.resolve("profiles.json"), "{\"version\":2,\"store\":\"abc\",\"profiles\":[]}");
    assertThat(new Profiles(folder).store()).isEqualTo("abc");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidInWords() {
    Path missing = folder.resolve("missing");
    assertThat(new Profiles(missing).all()).isEmpty();
    assertThatThrownBy(() -> new Profiles(missing).add(profile("Acme")))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("Cannot write " + missing);
  }

  @Test
  void programsOnTheSameFolderLoseNothingOfEachOther() throws InterruptedException {
    List<Thread> programs = new ArrayList<>();
    for (int program = 0; program < 4; program++) {
      Profiles profiles = new Profiles(folder);
      String prefix = "P" + program + "-";
      programs.add(
          Thread.ofVirtual()
              .start(() -> {
                for (int i = 0; i < 10; i++) {
                  profiles.add(profile(prefix + i));
                }
              }));
    }
    for (Thread program : programs) {
      program.join();
    }
    assertThat(new Profiles(folder).all()).hasSize(40).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '   '        | Give the profile a name.
          'a\tb'       | cannot be seen
          'a\u202Eb'   | cannot be seen
          ' a'         | begins or ends with a space
          sandbox      | built-in
          SandBox      | built-in
          ACME         | There is a profile named "Acme" already
          """)
  void aNameThatCannotBeUsedIsRefusedInWords(String name, String words) {
    Profiles profiles = new Profiles(folder);
    profiles.add(profile("Acme"));
    assertThat(profiles.problemWithName(name)).get().asString().contains(words);
  }

  @Test
  void aNameHasOneToSixtyFourCharactersOfAnyScript() {
    Profiles profiles = new Profiles(folder);
    assertThat(profiles.problemWithName("")).isPresent();
    assertThat(profiles.problemWithName("🦒".repeat(64))).isEmpty();
    assertThat(profiles.problemWithName("a".repeat(65))).isPresent();
    assertThat(profiles.problemWithName("👩‍🔧 Ada's shop (#1, 100 %) * æøå")).isEmpty();
  }

  @Test
  void aProfileMayKeepItsOwnNameInAnotherLetterCase() {
    Profiles profiles = new Profiles(folder);
    profiles.add(profile("Acme"));
    assertThat(profiles.problemWithName("ACME", profile("Acme"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                           | Enter the endpoint's URL
          https://a.b/c d              | a space
          ' https://a.b/'              | a space
          app.certainly.io/x/          | Put https:// in front
          localhost:8080/x/            | Put https:// in front
          ftp://a.b/                   | ftp://
          https://user:word@a.b/       | user name or password
          https://@a.b/                | user name or password
          https:///x/                  | no server
          https://ex_ample/            | no server
          https://bücher.example/      | no server
          https://:8080/               | no server
          https://a.b:0/               | port
          https://a.b:65536/           | port
          https://a.b/#x               | #
          https://a.b/%zz              | cannot be read
          https://                     | cannot be read
          """)
  void aUrlThatCannotBeCalledIsRefusedInWords(String url, String words) {
    assertThat(Profiles.problemWithUrl(url)).get().asString().contains(words);
    assertThat(new Profile("x", Environment.TEST, url).origin()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://App.Certainly.io/actionsvc/trigger-response/, https://app.certainly.io",
    "HTTPS://a.b:443, https://a.b",
    "http://a.b:80/x?y=1, http://a.b",
    "http://a.b:443/, http://a.b:443",
    "http://127.0.0.1:8080/, http://127.0.0.1:8080",
    "http://[::1]:8080/, http://[::1]:8080"
  })
  void theOriginIsSchemeAndHostAndAnUnusualPort(String url, String origin) {
    assertThat(Profiles.problemWithUrl(url)).isEmpty();
    assertThat(new Profile("x", Environment.TEST, url).origin()).contains(origin);
  }

  private Path aside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains(".damaged-")).findFirst().orElseThrow();
    }
  }

  private static Profile profile(String name) {
    return new Profile(name, Environment.TEST, URL);
  }
}
