package triggerconsole.history;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

/** What the search reads of an entry, and the words it looks for, both with case taken out. */
final class SearchText {

  /** Bytes of a body that can be found; more would make the index larger than what it is for. */
  static final int LIMIT = 1 << 20;

  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private SearchText() {}

  static String ofRequest(NewEntry entry) {
    String body = readable(Bytes.of(entry.request().body().bytes()));
    return fold(entry.request().url() + "\n" + entry.profile().orElse("") + "\n" + body);
  }

  static String ofAnswer(Bytes body) {
    return fold(readable(body));
  }

  /** The words of what somebody typed, each once. */
  static List<String> words(String text) {
    return SPACES.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).distinct().toList();
  }

  /**
   * Two texts that differ only in case fold to the same: also ß and SS, the four Turkish i, the two
   * small sigmas, and umlauts however they are composed.
   */
  static String fold(String text) {
    String lower = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFC)
        .replace("i\u0307", "i")
        .replace('\u03c2', '\u03c3')
        .replace('\0', ' ');
  }

  /** The text as it is and, where it is JSON with escapes, its strings as people know them. */
  private static String readable(Bytes body) {
    String text = new String(body.array(), 0, Math.min(body.size(), LIMIT), StandardCharsets.UTF_8);
    Optional<JsonValue> json = text.indexOf('\\') < 0 ? Optional.empty() : Json.parse(text);
    if (json.isEmpty()) {
      return text;
    }
    StringBuilder readable = new StringBuilder(text);
    addStrings(json.get(), readable);
    return readable.toString();
  }

  private static void addStrings(JsonValue value, StringBuilder to) {
    switch (value) {
      case JsonObject object -> {
        for (Member member : object.members()) {
          to.append('\n').append(member.name());
          addStrings(member.value(), to);
        }
      }
      case JsonArray array -> array.items().forEach(item -> addStrings(item, to));
      case JsonText text -> to.append('\n').append(text.text());
      default -> {
        // Numbers and the like look the same in the text itself.
      }
    }
  }
}
