package triggerconsole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text to be read, with what its parts are.
 *
 * @param marks the coloured parts, in order, not overlapping
 */
public record Code(String text, List<Mark> marks) {

  /** Possessive throughout: linear time, and no deep recursion on a long text. */
  private static final Pattern JSON =
      Pattern.compile(
          "(?<text>\"(?:[^\"\\\\\\n]++|\\\\.)*+\"?+)(?<colon>\\s*+:)?+"
              + "|(?<number>-?+\\b\\d[\\d.eE+-]*+)"
              + "|(?<word>\\b(?:true|false|null)\\b)");

  public Code {
    marks = List.copyOf(marks);
  }

  /** What a part is; its style class is {@code code-} and the name in lower case. */
  public enum Kind {
    HEAD,
    KEY,
    STRING,
    NUMBER,
    WORD
  }

  /** Characters from {@code start}, inclusive, to {@code end}, exclusive. */
  public record Mark(int start, int end, Kind kind) {}

  /** A text in one colour. */
  public static Code plain(String text) {
    return new Code(text, List.of());
  }

  /** JSON, or what was meant to be: broken JSON is coloured as far as it goes. */
  public static Code json(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = JSON.matcher(text);
    while (matcher.find()) {
      if (matcher.group("number") != null) {
        marks.add(new Mark(matcher.start(), matcher.end(), Kind.NUMBER));
      } else if (matcher.group("word") != null) {
        marks.add(new Mark(matcher.start(), matcher.end(), Kind.WORD));
      } else {
        Kind kind = matcher.group("colon") == null ? Kind.STRING : Kind.KEY;
        marks.add(new Mark(matcher.start("text"), matcher.end("text"), kind));
      }
    }
    return new Code(text, marks);
  }

  /** The same with a plain text before it, such as the head of a request: its first word strong. */
  public Code after(String head) {
    int by = head.length();
    Mark word = new Mark(0, Math.max(0, head.indexOf(' ')), Kind.HEAD);
    Stream<Mark> moved = marks.stream().map(m -> new Mark(m.start() + by, m.end() + by, m.kind()));
    return new Code(head + text, Stream.concat(Stream.of(word), moved).toList());
  }
}
