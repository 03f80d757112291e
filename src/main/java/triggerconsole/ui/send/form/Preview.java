package triggerconsole.ui.send.form;

import triggerconsole.base.JsonWriter;
import triggerconsole.trigger.Body;

/**
 * How a body is shown before it is sent.
 *
 * @param bytes the size of what is sent, whatever the picture
 * @param cut whether more is sent than is shown
 */
record Preview(String text, int bytes, boolean cut) {

  /** More characters than these are not shown. */
  private static final int MOST_CHARACTERS = 100_000;

  /** Larger bodies are not laid out. */
  private static final int MOST_PRETTY_BYTES = 1_000_000;

  /** The body exactly as it is sent, or laid out to be read. */
  static Preview of(Body body, boolean pretty) {
    String text =
        pretty && body.size() <= MOST_PRETTY_BYTES
            ? body.json().map(json -> JsonWriter.pretty(json).text()).orElseGet(body::text)
            : body.text();
    boolean cut = text.length() > MOST_CHARACTERS;
    return new Preview(cut ? text.substring(0, MOST_CHARACTERS) : text, body.size(), cut);
  }
}
