package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import triggerconsole.base.yaml.YamlLayout.Kind;
import triggerconsole.base.yaml.YamlLayout.Piece;

/** The lines of a text, for who cuts into it. */
final class YamlLines {

  private final String text;

  YamlLines(String text) {
    this.text = text;
  }

  /** Where the line begins that a character stands in. */
  int start(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** How many characters stand before one in its line. */
  int column(int at) {
    return at - start(at);
  }

  /** Whether nothing but spaces stands before a character in its line. */
  boolean isFirst(int at) {
    return text.substring(start(at), at).isBlank();
  }

  /** Where the next line begins; the same place for one that begins a line already. */
  int afterLine(int at) {
    if (at > 0 && text.charAt(at - 1) == '\n') {
      return at;
    }
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** After the lines that hold nothing but a comment further to the right than a column. */
  int afterComments(int at, int column) {
    int next = at;
    while (next < text.length()) {
      int hash = next;
      while (hash < text.length() && text.charAt(hash) == ' ') {
        hash++;
      }
      if (hash == text.length() || text.charAt(hash) != '#' || hash - next <= column) {
        return next;
      }
      next = afterLine(hash);
    }
    return next;
  }

  /** The last place before this that is not followed by blanks only. */
  int trimmed(int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** The last dash of a stretch, comments left out. */
  int lastDash(int from, int to) {
    int found = from;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '#') {
        at = Math.min(to, afterLine(at)) - 1;
      } else if (text.charAt(at) == '-') {
        found = at;
      }
    }
    return found;
  }

  /** What the text ends its lines with. */
  String separator() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Lines as they stand in the text, so many columns to the right. */
  String indented(List<String> added, int column) {
    return added.stream()
        .map(line -> (line.isEmpty() ? "" : " ".repeat(column) + line) + separator())
        .collect(Collectors.joining());
  }

  /** The text with another stretch in place of one; nothing when a comment would go with it. */
  Optional<String> replaced(int from, int to, String other, Piece inside) {
    return hasComment(from, to, inside)
        ? Optional.empty()
        : Optional.of(text.substring(0, from) + other + text.substring(to));
  }

  private boolean hasComment(int from, int to, Piece inside) {
    List<Piece> leaves = new ArrayList<>();
    collect(inside, leaves);
    int at = from;
    while (at < to) {
      int here = at;
      Optional<Piece> leaf =
          leaves.stream().filter(piece -> piece.start() <= here && here < piece.end()).findFirst();
      if (leaf.isEmpty() && text.charAt(at) == '#') {
        return true;
      }
      at = leaf.map(Piece::end).orElse(at + 1);
    }
    return false;
  }

  private static void collect(Piece piece, List<Piece> leaves) {
    if (piece.kind() != Kind.MAPPING && piece.kind() != Kind.SEQUENCE) {
      leaves.add(piece);
    }
    piece.keys().forEach(key -> collect(key, leaves));
    piece.values().forEach(value -> collect(value, leaves));
  }
}
