package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.yaml.Problem;
import triggerconsole.suite.ErrorLab;
import triggerconsole.suite.Suite;
import triggerconsole.suite.SuiteFile;

/**
 * A suite in the list, as it was read last.
 *
 * @param file where it is; nothing for the built-in one
 * @param own whether the file is in the program's own folder of suites
 * @param title its name; the file's where it cannot be read
 * @param values what fills its cases where no data row does
 * @param data the data file that it names itself
 * @param problems what is to be mended in the file
 * @param readable whether it can be run all the same
 */
public record ListedSuite(
    Optional<Path> file,
    boolean own,
    String title,
    List<ShownCase> cases,
    Map<String, JsonValue> values,
    Optional<Path> data,
    List<Problem> problems,
    boolean readable) {

  /** Keeps its own copies. */
  public ListedSuite {
    cases = List.copyOf(cases);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    problems = List.copyOf(problems);
  }

  /** The built-in suite. */
  public static ListedSuite builtIn(Suite suite) {
    return of(Optional.empty(), false, suite, List.of());
  }

  /**
   * The suite of a file.
   *
   * @param own whether the file is in the program's own folder of suites
   */
  public static ListedSuite of(Path file, boolean own, SuiteFile.Reading reading) {
    return reading
        .suite()
        .map(suite -> of(Optional.of(file), own, suite, reading.problems()))
        .orElseGet(() ->
            new ListedSuite(
                Optional.of(file),
                own,
                file.getFileName().toString(),
                List.of(),
                Map.of(),
                Optional.empty(),
                reading.problems(),
                false));
  }

  /** What it is known by, whatever is in it. */
  String key() {
    return file.map(Path::toString).orElse(ErrorLab.NAME);
  }

  /** Whether it is the error lab. */
  boolean builtIn() {
    return file.isEmpty();
  }

  private static ListedSuite of(
      Optional<Path> file, boolean own, Suite suite, List<Problem> problems) {
    return new ListedSuite(
        file,
        own,
        suite.name(),
        suite.cases().stream().map(one -> ShownCase.of(suite, one)).toList(),
        suite.values(),
        suite.data().flatMap(data -> file.map(beside -> beside.resolveSibling(data))),
        problems,
        true);
  }
}
