package triggerconsole.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler cannot hold: words, sizes and manners of the source files. */
class HouseTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path BUNDLE =
      Path.of("src/main/resources/triggerconsole/messages.properties");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern WHOLE_KEY =
      Pattern.compile("Messages\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void everyKeyThatTheCodeNamesIsInTheBundle() throws IOException {
    Set<String> keys = Set.copyOf(keys());
    List<String> missing = new ArrayList<>();
    for (Path file : sources(MAIN)) {
      Matcher named = WHOLE_KEY.matcher(Files.readString(file));
      while (named.find()) {
        if (!keys.contains(named.group(1))) {
          missing.add(file.getFileName() + ": " + named.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyOfTheBundleIsNamedInTheCodeWholeOrByItsBeginning() throws IOException {
    Set<String> literals = new HashSet<>();
    for (Path file : sources(MAIN)) {
      Matcher literal = LITERAL.matcher(Files.readString(file));
      while (literal.find()) {
        literals.add(literal.group(1));
      }
    }
    assertThat(keys()).filteredOn(key -> !isNamed(key, literals)).isEmpty();
  }

  @Test
  void everyKeyStandsInTheBundleOnce() throws IOException {
    assertThat(keys()).doesNotHaveDuplicates();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<Path> silent = new ArrayList<>();
    for (Path file : sources(MAIN)) {
      Path folder = file.getParent();
      boolean root = folder.endsWith("triggerconsole");
      if (!root && !Files.exists(folder.resolve("package-info.java"))) {
        silent.add(folder);
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    assertNoFile(MAIN, source -> source.lines().count() > 300);
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    Pattern mark = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    assertNoFile(Path.of("src"), source -> mark.matcher(source).find());
  }

  @Test
  void nobodyCatchesEverything() throws IOException {
    Pattern catchAll = Pattern.compile("catch \\((final )?(Exception|Throwable|Error)\\b");
    assertNoFile(
        MAIN,
        // A method handle declares Throwable, so whoever calls one has to catch it.
        source -> catchAll.matcher(source).find() && !source.contains("Downcall<T>"));
  }

  @Test
  void noTestSleepsOrIsSwitchedOff() throws IOException {
    Pattern bad = Pattern.compile("Thread\\.sleep|@Disab" + "led\\b(?!OnOs)");
    assertNoFile(Path.of("src/test"), source -> bad.matcher(source).find());
  }

  @Test
  void noColourIsWrittenInJava() throws IOException {
    Pattern colour = Pattern.compile("\"[^\"\n]*#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\b[^\"\n]*\"");
    assertNoFile(MAIN, source -> colour.matcher(source).find());
  }

  private static void assertNoFile(Path folder, Predicate<String> bad) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : sources(folder)) {
      if (!file.endsWith("HouseTest.java") && bad.test(Files.readString(file))) {
        found.add(file);
      }
    }
    assertThat(found).isEmpty();
  }

  /**
   * A literal that ends with a dot begins keys whose rest is computed, such as a code; one that
   * begins with a dot ends them.
   */
  private static boolean isNamed(String key, Set<String> literals) {
    int last = key.lastIndexOf('.');
    boolean ended = literals.contains(key.substring(last));
    if (literals.contains(key) || (ended && literals.contains(key.substring(0, last)))) {
      return true;
    }
    return Stream.iterate(
            key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
        .anyMatch(dot -> literals.contains(key.substring(0, dot + 1)));
  }

  private static List<String> keys() throws IOException {
    return Files.readAllLines(BUNDLE).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
