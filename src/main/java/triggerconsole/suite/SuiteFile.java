package triggerconsole.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.yaml.Problem;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.TextFile;
import triggerconsole.base.yaml.Yaml;

/** A suite as people write it down, in YAML; {@code docs/suites.md} describes it. */
public final class SuiteFile {

  private SuiteFile() {}

  /**
   * What came of reading a file.
   *
   * @param text the text of the file, for who wants to change it
   * @param suite nothing when a problem is more than a warning
   * @param problems all of them, in the order of the file
   */
  public record Reading(String text, Optional<Suite> suite, List<Problem> problems) {

    /** Keeps its own copy. */
    public Reading {
      problems = List.copyOf(problems);
    }

    /** The problems as lines for the person. */
    public List<String> lines(Object file) {
      return Problem.lines(problems, file);
    }
  }

  /** Reads a file of at most {@link TextFile#LARGEST} bytes; what keeps it from that is told. */
  public static Reading read(Path file) {
    TextFile read = TextFile.read(file);
    return read.problem()
        .map(problem -> new Reading("", Optional.empty(), List.of(problem)))
        .orElseGet(() -> read(read.text()));
  }

  /** Reads the text of a file. */
  public static Reading read(String text) {
    Yaml.Reading yaml = Yaml.read(text);
    Problems problems = new Problems();
    problems.addAll(yaml.problems());
    Optional<Suite> suite = yaml.root().flatMap(root -> new SuiteReader(problems).suite(root));
    return new Reading(text, suite.filter(_ -> !problems.hasErrors()), problems.all());
  }
}
