package triggerconsole.base.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlNode.Place;

/** What the parser found, in plain words with a way out. */
final class YamlTrouble {

  private YamlTrouble() {}

  static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  static Problem of(MarkedYamlEngineException fault) {
    String found = Optional.ofNullable(fault.getProblem()).orElse("");
    String during = Optional.ofNullable(fault.getContext()).orElse("");
    Optional<Place> opened = fault.getContextMark().map(YamlTrouble::place);
    Place at = fault.getProblemMark().map(YamlTrouble::place).or(() -> opened).orElse(Place.START);
    if (during.contains("quoted scalar") && found.startsWith("found unexpected")) {
      return problem(opened.orElse(at), "yaml.quote");
    }
    if (found.startsWith("expected ',' or")) {
      return problem(at, "yaml.bracket", opened.orElse(at).line());
    }
    if (found.contains("cannot start any token")) {
      return found.contains("TAB")
          ? problem(at, "yaml.tab")
          : problem(at, "yaml.first", character(found));
    }
    return worded(at, found, during);
  }

  private static Problem worded(Place at, String found, String during) {
    if (found.contains("mapping values are not allowed")) {
      return problem(at, "yaml.colon");
    }
    if (found.contains("<block end>")) {
      return problem(at, "yaml.indent");
    }
    if (found.contains("sequence entries are not allowed")) {
      return problem(at, "yaml.dash");
    }
    if (found.contains("could not find expected ':'")) {
      return problem(at, "yaml.no-colon");
    }
    if (found.contains("escape")) {
      return problem(at, "yaml.escape");
    }
    return during.contains(" tag") || found.contains(" tag ")
        ? problem(at, "yaml.tag")
        : problem(at, "yaml.other", oneLine(found));
  }

  /** A character that no YAML text may hold; the parser counts the whole characters before it. */
  static Problem of(ReaderException fault, String text) {
    int line = 1;
    int column = 1;
    int[] before = text.codePoints().limit(fault.getPosition()).toArray();
    for (int character : before) {
      column = character == '\n' ? 1 : column + 1;
      line += character == '\n' ? 1 : 0;
    }
    String code = String.format("%04X", fault.getCodePoint());
    return problem(new Place(line, column), "yaml.character", code);
  }

  static Problem unknown(RuntimeException fault) {
    return problem(Place.START, "yaml.other", oneLine(String.valueOf(fault.getMessage())));
  }

  private static String character(String found) {
    int quote = found.indexOf('\'');
    return quote < 0 ? "" : found.substring(quote + 1, found.indexOf('\'', quote + 1));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static Problem problem(Place at, String key, Object... arguments) {
    return Problem.error(at, Messages.of(key, arguments));
  }
}
