package triggerconsole.trigger.intake;

import java.util.Optional;

/** Splits a command as bash does: both kinds of quotes, {@code $'...'}, here-documents. */
final class BashWords {

  private final String text;
  private final Words.Gatherer gatherer = new Words.Gatherer();
  private Optional<String> standardInput = Optional.empty();
  private int at;

  private BashWords(String text) {
    this.text = text;
  }

  static Words split(String text) {
    BashWords bash = new BashWords(text);
    bash.command();
    return new Words(bash.gatherer.words(), bash.standardInput);
  }

  private void command() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        gatherer.end();
        at++;
      } else if (c == '\\') {
        escape();
      } else if (c == '\'') {
        singleQuotes();
      } else if (c == '"') {
        doubleQuotes();
      } else if (text.startsWith("$'", at)) {
        at += 2;
        gatherer.add(AnsiQuotes.read(text, at));
        at = AnsiQuotes.end(text, at);
      } else if (text.startsWith("<<", at) && !gatherer.inWord()) {
        hereDocument();
      } else if (ends(c)) {
        at = text.length();
      } else {
        gatherer.add(c);
        at++;
      }
    }
  }

  /** Whether another command or a redirection begins; not inside a word, where URLs have "&". */
  private boolean ends(char c) {
    return c == '|' || c == ';' || ((c == '&' || c == '>') && !gatherer.inWord());
  }

  private void escape() {
    int next = at + 1;
    if (text.startsWith("\r\n", next)) {
      at += 3;
    } else if (next < text.length() && text.charAt(next) == '\n') {
      at += 2;
    } else {
      if (next < text.length()) {
        gatherer.add(text.charAt(next));
      }
      at += 2;
    }
  }

  private void singleQuotes() {
    int end = text.indexOf('\'', at + 1);
    int close = end < 0 ? text.length() : end;
    gatherer.add(text.substring(at + 1, close));
    at = close + 1;
  }

  private void doubleQuotes() {
    gatherer.add("");
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      boolean escaped =
          text.charAt(at) == '\\'
              && at + 1 < text.length()
              && "\"\\$`\n".indexOf(text.charAt(at + 1)) >= 0;
      at += escaped ? 1 : 0;
      if (!escaped || text.charAt(at) != '\n') {
        gatherer.add(text.charAt(at));
      }
      at++;
    }
    at++;
  }

  /** The lines up to the one that is the mark, such as {@code <<'EOF'}. */
  private void hereDocument() {
    int lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0) {
      at = text.length();
      return;
    }
    String afterMark = text.substring(at + 2, lineEnd);
    String mark = afterMark.strip().split("\\s", 2)[0].replaceAll("[-'\"]", "");
    int end = text.indexOf("\n" + mark, lineEnd);
    int close = end < 0 || mark.isEmpty() ? text.length() : end;
    standardInput = Optional.of(text.substring(Math.min(lineEnd + 1, close), close));
    int rest = afterMark.indexOf(' ', afterMark.indexOf(mark));
    gatherer.end();
    at = text.length();
    if (rest >= 0) {
      BashWords.split(afterMark.substring(rest)).words().forEach(this::word);
    }
  }

  private void word(String word) {
    gatherer.add(word);
    gatherer.end();
  }
}
