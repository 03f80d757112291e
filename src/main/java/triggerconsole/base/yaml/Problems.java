package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.base.Spelling;
import triggerconsole.base.yaml.YamlNode.Place;

/** What was found in a file so far. */
public final class Problems {

  /** Nobody reads more guesses, and each looks at every name there is. */
  private static final int MOST_GUESSES = 50;

  private static final int LONGEST_ECHO = 60;

  private final List<Problem> found = new ArrayList<>();
  private boolean errors;
  private int guesses;

  /** Takes over what was found by others. */
  public void addAll(Collection<Problem> others) {
    errors |= others.stream().anyMatch(problem -> !problem.warning());
    found.addAll(others);
  }

  /** Something that keeps the file from being used. */
  public void error(Place at, String message) {
    errors = true;
    found.add(Problem.error(at, message));
  }

  /** Something that is most likely not meant so. */
  public void warning(Place at, String message) {
    found.add(new Problem(Optional.of(at), true, message));
  }

  /** A name that is none of these: says which is near, or else which there are. */
  public void unknown(
      Place at, String key, String name, Collection<String> possible, String owner) {
    Optional<String> near =
        guesses++ < MOST_GUESSES ? Spelling.nearest(name, possible) : Optional.empty();
    String hint =
        near.map(word -> Messages.of("yaml.near", word))
            .orElseGet(() -> Messages.of("yaml.possible", some(possible)));
    error(at, Messages.of(key, brief(name), owner) + " " + hint);
  }

  /** Whether one of them keeps the file from being used. */
  public boolean hasErrors() {
    return errors;
  }

  /** All, in the order of the file. */
  public List<Problem> all() {
    return found.stream()
        .sorted(
            Comparator.comparing(
                problem -> problem.at().orElse(Place.START),
                Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
        .toList();
  }

  /** A text as a sentence can hold it: on one line and not too long. */
  public static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_ECHO ? line : line.substring(0, LONGEST_ECHO) + "…";
  }

  private static String some(Collection<String> names) {
    String listed = String.join(", ", names.stream().limit(12).map(Problems::brief).toList());
    return names.size() <= 12 ? listed : listed + ", …";
  }
}
