package triggerconsole.ui.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.JsonWriter.Pretty;
import triggerconsole.base.JsonWriter.Span;
import triggerconsole.ui.kit.Code;

/**
 * An answer's bytes as a text to look at: JSON indented with what decided the verdict marked, or
 * the bytes as they came. A large answer is shown up to a limit; it is kept and saved whole.
 *
 * @param evidence where in the text the parts stand that decided the verdict
 * @param cut whether there is more than is shown
 * @param json whether the bytes are JSON, so that there are two pictures of them
 */
public record AnswerPicture(Code code, List<Span> evidence, boolean cut, boolean json) {

  /** How many bytes of an answer are shown. */
  public static final int LIMIT = 256 * 1024;

  /** The picture of an answer; {@code pretty} counts only for JSON. */
  public static AnswerPicture of(Bytes body, List<String> evidence, boolean pretty) {
    boolean cut = body.size() > LIMIT;
    Optional<JsonValue> json = cut ? Optional.empty() : Json.parse(body.array());
    if (json.isPresent() && pretty) {
      Pretty picture = JsonWriter.pretty(json.get());
      return new AnswerPicture(Code.json(picture.text()), spans(picture, evidence), false, true);
    }
    String text = new String(body.array(), 0, Math.min(body.size(), LIMIT), StandardCharsets.UTF_8);
    return new AnswerPicture(
        json.isPresent() ? Code.json(text) : Code.plain(printable(text)),
        List.of(),
        cut,
        json.isPresent());
  }

  private static List<Span> spans(Pretty picture, List<String> evidence) {
    return evidence.stream()
        .map(picture.spans()::get)
        .filter(span -> span != null && span.end() > span.start())
        .toList();
  }

  /** Control characters as their pictures, so that garbage shows and does no harm. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
      shown.append(control ? (char) ('\u2400' + c) : c);
    }
    return shown.toString().replace("\r\n", "\n");
  }
}
