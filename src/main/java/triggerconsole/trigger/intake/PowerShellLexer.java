package triggerconsole.trigger.intake;

import java.util.HashMap;
import java.util.Map;
import triggerconsole.trigger.intake.PowerShellPart.Sort;

/**
 * Splits PowerShell into parts, one at a time, since a text in double quotes may name a variable
 * that was set just before.
 */
final class PowerShellLexer {

  private final String source;
  private final Map<String, String> variables = new HashMap<>();
  private int at;

  PowerShellLexer(String source) {
    this.source = source;
  }

  /** Tells the value of a variable, for the texts that follow. */
  void set(String variable, String value) {
    variables.put(variable, value);
  }

  PowerShellPart next() {
    skipSpaces();
    if (at >= source.length()) {
      return new PowerShellPart(Sort.END, "");
    }
    char c = source.charAt(at);
    if (source.startsWith("@'", at) || source.startsWith("@\"", at)) {
      return hereText(source.charAt(at + 1));
    }
    if (source.startsWith("@{", at)) {
      return punctuation(Sort.OPEN_MAP, 2);
    }
    return switch (c) {
      case '\n', '\r', ';' -> punctuation(Sort.LINE_END, 1);
      case '(', '{' -> punctuation(Sort.OPEN, 1);
      case ')', '}' -> punctuation(Sort.CLOSE, 1);
      case '=' -> punctuation(Sort.EQUALS, 1);
      case ',' -> punctuation(Sort.COMMA, 1);
      case '|' -> punctuation(Sort.PIPE, 1);
      case '\'' -> singleQuotes();
      case '"' -> doubleQuotes();
      case '$' -> new PowerShellPart(Sort.VARIABLE, name());
      case '@' -> new PowerShellPart(Sort.SPLAT, name());
      default -> word();
    };
  }

  private PowerShellPart punctuation(Sort type, int length) {
    at += length;
    return new PowerShellPart(type, source.substring(at - length, at));
  }

  /** Over spaces, joined lines and comments. */
  private void skipSpaces() {
    boolean skipping = true;
    while (skipping && at < source.length()) {
      char c = source.charAt(at);
      if (c == '#') {
        int end = source.indexOf('\n', at);
        at = end < 0 ? source.length() : end;
      } else if (source.startsWith("`\r\n", at)) {
        at += 3;
      } else if (source.startsWith("`\n", at)) {
        at += 2;
      } else if (Character.isWhitespace(c) && c != '\n' && c != '\r') {
        at++;
      } else {
        skipping = false;
      }
    }
  }

  private String name() {
    at++;
    boolean braces = at < source.length() && source.charAt(at) == '{';
    at += braces ? 1 : 0;
    int from = at;
    while (at < source.length() && isName(source.charAt(at))) {
      at++;
    }
    String name = source.substring(from, at);
    at += braces && at < source.length() && source.charAt(at) == '}' ? 1 : 0;
    return name;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ':';
  }

  /** A bare word. Inside a URL, "=" belongs to the word. */
  private PowerShellPart word() {
    int from = at;
    boolean url = false;
    while (at < source.length()
        && !endsWord(source.charAt(at), url)
        && !source.startsWith("@{", at)) {
      at += source.charAt(at) == '`' ? 2 : 1;
      url = url || source.startsWith("://", at);
    }
    at = Math.min(at, source.length());
    return new PowerShellPart(Sort.WORD, source.substring(from, at));
  }

  private static boolean endsWord(char c, boolean url) {
    return Character.isWhitespace(c) || ";|(){},\"'".indexOf(c) >= 0 || (c == '=' && !url);
  }

  private PowerShellPart singleQuotes() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < source.length()) {
      boolean quote = source.charAt(at) == '\'';
      boolean doubled = quote && source.startsWith("''", at);
      if (quote && !doubled) {
        break;
      }
      text.append(source.charAt(at));
      at += doubled ? 2 : 1;
    }
    at++;
    return new PowerShellPart(Sort.TEXT, text.toString());
  }

  private PowerShellPart doubleQuotes() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean doubled = c == '"' && source.startsWith("\"\"", at);
      if (c == '"' && !doubled) {
        break;
      }
      if (c == '`' && at + 1 < source.length()) {
        text.append(escaped(source.charAt(at + 1)));
        at += 2;
      } else if (c == '$') {
        text.append(expanded());
      } else {
        text.append(c);
        at += doubled ? 2 : 1;
      }
    }
    at++;
    return new PowerShellPart(Sort.TEXT, text.toString());
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case '0' -> "\0";
      default -> Character.toString(c);
    };
  }

  /** The value of a variable that is known, else its name as it stands. */
  private String expanded() {
    int from = at;
    String value = variables.get(name());
    return value == null ? source.substring(from, at) : value;
  }

  /** The lines between {@code @'} and {@code '@}. */
  private PowerShellPart hereText(char quote) {
    int firstLine = source.indexOf('\n', at);
    int from = firstLine < 0 ? source.length() : firstLine + 1;
    int end = source.indexOf("\n" + quote + "@", Math.max(0, from - 1));
    int close = end < 0 ? source.length() : end;
    at = Math.min(source.length(), close + 3);
    String lines = source.substring(Math.min(from, close), close);
    return new PowerShellPart(
        Sort.TEXT, lines.endsWith("\r") ? lines.substring(0, lines.length() - 1) : lines);
  }
}
