package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The suites of the data folder and those from elsewhere. */
class SuitesTest {

  private static final String TEXT = "suite: S\ncases: []\n";

  @TempDir Path data;
  @TempDir Path elsewhere;

  @Test
  void aNewSuiteGetsAFileOfItsNameAndNeverReplacesAnother() {
    Suites suites = new Suites(data);

    Path first = suites.create("Checkout: Übung / 1", TEXT);
    Path second = suites.create("Checkout: Übung / 1", TEXT);

    assertThat(first).hasFileName("checkout-übung-1.yaml");
    assertThat(second).hasFileName("checkout-übung-1-2.yaml");
    assertThat(suites.create("../..", TEXT)).hasParent(data.resolve("suites"));
    assertThat(suites.files()).hasSize(3).contains(first, second);
    assertThat(suites.read(first).suite()).isPresent();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheirOwnerCanReadThem() throws IOException {
    Path file = new Suites(data).create("S", TEXT);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void filesFromElsewhereAreRememberedAndForgotten() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("mine.yml"), TEXT);
    Suites suites = new Suites(data);
    Path own = suites.create("Own", TEXT);

    suites.open(file);
    suites.open(file);

    assertThat(new Suites(data).files()).containsExactly(own, file);

    suites.remove(file);
    suites.remove(own);

    assertThat(new Suites(data).files()).isEmpty();
    assertThat(file).exists();
    assertThat(own).doesNotExist();
  }

  @Test
  void aChangedSuiteIsWrittenWhole() throws IOException {
    Suites suites = new Suites(data);
    Path file = suites.create("S", TEXT);

    suites.write(file, TEXT + "# more\n");

    assertThat(Files.readString(file)).isEqualTo(TEXT + "# more\n");

    Path other = Files.writeString(elsewhere.resolve("o.yaml"), TEXT);
    suites.write(other, "");
    assertThat(other).isEmptyFile();
  }
}
