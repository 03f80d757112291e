package triggerconsole.trigger.intake;

import java.util.List;
import java.util.Optional;

/**
 * Splits a command as Windows does: the command prompt takes its carets off, then the program
 * splits by quotes and backslashes.
 */
final class CmdWords {

  private CmdWords() {}

  static Words split(String text) {
    return new Words(arguments(withoutCarets(text)), Optional.empty());
  }

  /** Carets count outside quotes only; before a line end they join the lines. */
  private static String withoutCarets(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '^' && !quoted && i + 1 < text.length()) {
        i += text.startsWith("\r\n", i + 1) ? 2 : 1;
        char next = text.charAt(i);
        out.append(next == '\n' || next == '\r' ? ' ' : next);
      } else {
        quoted ^= c == '"';
        out.append(c);
      }
    }
    return out.toString();
  }

  private static List<String> arguments(String line) {
    Words.Gatherer gatherer = new Words.Gatherer();
    boolean quoted = false;
    int i = 0;
    while (i < line.length()) {
      int backslashes = backslashes(line, i);
      int after = i + backslashes;
      if (backslashes > 0 && after < line.length() && line.charAt(after) == '"') {
        gatherer.add("\\".repeat(backslashes / 2));
        boolean literal = backslashes % 2 == 1;
        gatherer.add(literal ? "\"" : "");
        i = literal ? after + 1 : after;
      } else if (backslashes > 0) {
        gatherer.add("\\".repeat(backslashes));
        i = after;
      } else if (line.charAt(i) == '"') {
        boolean doubled = quoted && line.startsWith("\"\"", i);
        gatherer.add(doubled ? "\"" : "");
        quoted = doubled || !quoted;
        i += doubled ? 2 : 1;
      } else {
        if (!quoted && Character.isWhitespace(line.charAt(i))) {
          gatherer.end();
        } else {
          gatherer.add(line.charAt(i));
        }
        i++;
      }
    }
    return gatherer.words();
  }

  private static int backslashes(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == '\\') {
      at++;
    }
    return at - from;
  }
}
