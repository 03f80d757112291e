package triggerconsole.sandbox.botfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.yaml.Problem;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.TextFile;
import triggerconsole.base.yaml.Yaml;
import triggerconsole.sandbox.Bots;

/** A file that describes bots and their end users for a sandbox to start with. */
public final class BotFile {

  private BotFile() {}

  /**
   * What came of reading a file.
   *
   * @param bots nothing when a problem is more than a warning
   * @param problems all of them, in the order of the file
   */
  public record Reading(Optional<Bots> bots, List<Problem> problems) {

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
    return parse(TextFile.read(file));
  }

  /** Reads the text of a file. */
  static Reading parse(String text) {
    return parse(new TextFile(text, Optional.empty()));
  }

  private static Reading parse(TextFile file) {
    if (file.problem().isPresent()) {
      return new Reading(Optional.empty(), List.of(file.problem().get()));
    }
    Yaml.Reading yaml = Yaml.read(file.text());
    Problems problems = new Problems();
    problems.addAll(yaml.problems());
    Optional<Bots> bots = yaml.root().flatMap(root -> new BotsReader(root, problems).bots());
    return new Reading(bots.filter(_ -> !problems.hasErrors()), problems.all());
  }
}
