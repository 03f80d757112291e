package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.yaml.YamlLayout.Kind;
import triggerconsole.base.yaml.YamlLayout.Piece;

/**
 * Cuts into a text at one mapping or list of it. What comes out is meant to be right, and whoever
 * asks makes sure of it; nothing where it would lose somebody's comment or cannot be right.
 */
final class YamlSplice {

  private final YamlLines lines;
  private final String text;
  private final Piece piece;
  private final List<String> names;

  private YamlSplice(String text, Piece piece, List<String> names) {
    this.lines = new YamlLines(text);
    this.text = text;
    this.piece = piece;
    this.names = names;
  }

  /**
   * At a place of a sound text; nothing when there is none, or when it stands elsewhere and is
   * repeated here.
   *
   * @param path texts for keys and numbers for places in lists
   */
  static Optional<YamlSplice> at(String text, List<Object> path) {
    Piece piece = YamlLayout.of(text);
    for (Object step : path) {
      int index = index(text, piece, step);
      if (index < 0 || index >= piece.values().size()) {
        return Optional.empty();
      }
      piece = piece.values().get(index);
    }
    if (piece.kind() == Kind.ALIAS) {
      return Optional.empty();
    }
    return Optional.of(new YamlSplice(text, piece, names(text, piece)));
  }

  private static int index(String text, Piece piece, Object step) {
    return switch (step) {
      case Integer place when piece.kind() == Kind.SEQUENCE -> place;
      case String key when piece.kind() == Kind.MAPPING -> names(text, piece).indexOf(key);
      default -> -1;
    };
  }

  private static List<String> names(String text, Piece mapping) {
    return mapping.keys().stream()
        .map(key -> name(text.substring(key.start(), key.end())))
        .toList();
  }

  /** What a key says that stands so in the text. */
  private static String name(String key) {
    return Yaml.read(key)
        .root()
        .filter(YamlNode.YamlScalar.class::isInstance)
        .map(node -> ((YamlNode.YamlScalar) node).text())
        .orElse("");
  }

  Optional<String> put(String key, JsonValue value) {
    int index = names.indexOf(key);
    if (piece.kind() != Kind.MAPPING) {
      return Optional.empty();
    }
    if (index < 0) {
      return piece.flow()
          ? Optional.of(intoBrackets(YamlWriter.text(key) + ": " + YamlWriter.flow(value)))
          : addLines(YamlWriter.entry(key, value), lines.column(piece.keys().getFirst().start()));
    }
    return replace(piece.keys().get(index), piece.values().get(index), key, value);
  }

  Optional<String> append(JsonValue value) {
    if (piece.kind() != Kind.SEQUENCE) {
      return Optional.empty();
    }
    if (piece.flow()) {
      return Optional.of(intoBrackets(YamlWriter.flow(value)));
    }
    int first = piece.values().getFirst().start();
    int dash = lines.lastDash(piece.start(), first);
    boolean sameLine = lines.start(dash) == lines.start(first);
    String mark = "-" + " ".repeat(sameLine ? first - dash - 1 : 1);
    List<String> item = new ArrayList<>(YamlWriter.behind(mark, YamlWriter.lines(value)));
    if (hasBlankLines()) {
      item.addFirst("");
    }
    return addLines(item, lines.column(dash));
  }

  Optional<String> drop(String key) {
    int index = names.indexOf(key);
    return index < 0 ? Optional.empty() : drop(index, piece.keys().get(index).start(), "{}");
  }

  Optional<String> drop(int index) {
    if (piece.kind() != Kind.SEQUENCE || index < 0 || index >= piece.values().size()) {
      return Optional.empty();
    }
    int from = index == 0 ? piece.start() : piece.values().get(index - 1).end();
    int item = piece.values().get(index).start();
    return drop(index, piece.flow() ? item : lines.lastDash(from, item), "[]");
  }

  private Optional<String> drop(int index, int start, String nothing) {
    int end = lines.trimmed(piece.values().get(index).end());
    if (piece.values().size() == 1) {
      int whole = piece.flow() ? piece.end() : end;
      return Optional.of(text.substring(0, piece.start()) + nothing + text.substring(whole));
    }
    if (piece.flow()) {
      return index > 0
          ? lines.replaced(piece.values().get(index - 1).end(), end, "", piece)
          : lines.replaced(start, startOf(1), "", piece);
    }
    if (lines.isFirst(start)) {
      int after = lines.afterLine(piece.values().get(index).end());
      return Optional.of(text.substring(0, lines.start(start)) + text.substring(after));
    }
    return index == 0 ? lines.replaced(start, startOf(1), "", piece) : Optional.empty();
  }

  private int startOf(int index) {
    return piece.kind() == Kind.MAPPING
        ? piece.keys().get(index).start()
        : piece.values().get(index).start();
  }

  private Optional<String> replace(Piece key, Piece old, String name, JsonValue value) {
    int end = lines.trimmed(old.end());
    if (old.start() == old.end()) {
      int colon = text.indexOf(':', key.end());
      return Optional.of(
          text.substring(0, colon + 1) + " " + YamlWriter.flow(value) + text.substring(colon + 1));
    }
    if (!old.isBlock()) {
      return Optional.of(
          text.substring(0, old.start())
              + YamlWriter.flow(value)
              + text.substring(Math.max(old.start(), end)));
    }
    List<String> entry = YamlWriter.entry(name, value);
    String written = lines.indented(entry, lines.column(key.start())).strip();
    return lines.replaced(key.start(), end, written, old);
  }

  private String intoBrackets(String entry) {
    int at = piece.values().isEmpty() ? piece.start() : piece.values().getLast().end();
    if (piece.values().isEmpty()) {
      int bracket = text.indexOf(piece.kind() == Kind.MAPPING ? '{' : '[', piece.start());
      String inside = piece.kind() == Kind.MAPPING ? " " + entry + " " : entry;
      return text.substring(0, bracket + 1) + inside + text.substring(bracket + 1);
    }
    return text.substring(0, at) + ", " + entry + text.substring(at);
  }

  private Optional<String> addLines(List<String> added, int column) {
    int at = lines.afterComments(lines.afterLine(piece.end()), column);
    String before = text.substring(0, at);
    boolean open = !before.isEmpty() && !before.endsWith("\n");
    return Optional.of(
        before
            + (open ? lines.separator() : "")
            + lines.indented(added, column)
            + text.substring(at));
  }

  /** Whether people left a line between the items of a list. */
  private boolean hasBlankLines() {
    int last = piece.values().size() - 1;
    if (last < 1) {
      return false;
    }
    String between =
        text.substring(
            lines.trimmed(piece.values().get(last - 1).end()), piece.values().get(last).start());
    return between.lines().skip(1).anyMatch(String::isBlank);
  }
}
