package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.yaml.Problem;

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

  /** The name of the built-in suite, as the command line knows it too. */
  public static final String BUILT_IN = "documented-errors";

  /** Keeps its own copies. */
  public ListedSuite {
    cases = List.copyOf(cases);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    problems = List.copyOf(problems);
  }

  /** What it is known by, whatever is in it. */
  String key() {
    return file.map(Path::toString).orElse(BUILT_IN);
  }

  /** Whether it is the error lab. */
  boolean builtIn() {
    return file.isEmpty();
  }
}
