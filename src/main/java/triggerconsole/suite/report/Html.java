package triggerconsole.suite.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import triggerconsole.base.Markup;

/** Writes HTML element by element, so that every text and every attribute is escaped. */
final class Html {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Writer out) {
    this.out = out;
  }

  /** Begins an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) throws IOException {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Ends the innermost element. */
  Html close() throws IOException {
    out.write("</" + open.pop() + ">");
    return this;
  }

  /** Ends the innermost element and the line. */
  Html closeLine() throws IOException {
    close();
    out.write('\n');
    return this;
  }

  /** An element with a text and nothing else. */
  Html leaf(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close();
  }

  /** An element that has no content and no end, such as {@code meta}. */
  Html single(String tag, String... attributes) throws IOException {
    start(tag, attributes);
    return this;
  }

  Html text(String text) throws IOException {
    out.write(Markup.escaped(Markup.writable(text)));
    return this;
  }

  /** A code such as {@code NOT_FOUND}, which may be broken after an underscore. */
  Html code(String code) throws IOException {
    for (String part : code.splitWithDelimiters("_", 0)) {
      if (part.equals("_")) {
        text(part).single("wbr");
      } else {
        text(part);
      }
    }
    return this;
  }

  /** Text of our own that is no HTML: a style sheet or a script. */
  Html raw(String ours) throws IOException {
    out.write(ours);
    return this;
  }

  private void start(String tag, String... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = Markup.escaped(Markup.writable(attributes[i + 1]));
      out.write(" " + attributes[i] + "=\"" + value + "\"");
    }
    out.write(">");
  }
}
