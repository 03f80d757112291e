package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlNode.Place;

/**
 * Something to mend in a file that somebody wrote.
 *
 * @param at nothing when it is about the file as a whole
 * @param warning the file can be used as it is
 * @param message a sentence for the person
 */
public record Problem(Optional<Place> at, boolean warning, String message) {

  /** So many problems are told; who mends them sees the rest. */
  private static final int MOST_TOLD = 20;

  /** What keeps a file from being used, at this place. */
  public static Problem error(Place at, String message) {
    return new Problem(Optional.of(at), false, message);
  }

  /** What keeps a file as a whole from being used. */
  public static Problem error(String message) {
    return new Problem(Optional.empty(), false, message);
  }

  /** The sentence with where it is, as editors and terminals know it: {@code FILE:12:5: ...}. */
  public String in(Object file) {
    String sentence = warning ? Messages.of("yaml.warning", message) : message;
    return at.map(place -> file + ":" + place.line() + ":" + place.column() + ": " + sentence)
        .orElse(file + ": " + sentence);
  }

  /** Problems as lines for the person: the first 20, errors before warnings. */
  public static List<String> lines(List<Problem> problems, Object file) {
    List<String> lines = new ArrayList<>();
    problems.stream()
        .sorted(Comparator.comparing(Problem::warning))
        .limit(MOST_TOLD)
        .forEach(problem -> lines.add(problem.in(file)));
    if (problems.size() > MOST_TOLD) {
      lines.add(Messages.of("yaml.more", file, problems.size() - MOST_TOLD));
    }
    return List.copyOf(lines);
  }
}
