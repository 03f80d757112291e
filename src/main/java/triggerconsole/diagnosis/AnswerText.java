package triggerconsole.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;

/**
 * What an answer's bytes say: its {@code error} in every shape that was ever seen, and whether its
 * {@code message} is the text "1" (contract, section 1; dossier, section 2).
 *
 * @param error the texts under {@code error}; none when the key is absent, null or holds no text
 */
record AnswerText(
    Kind kind, boolean hasError, ErrorTexts error, boolean hasMessage, boolean messageIsOne) {

  /** So much of an answer is looked at to tell a page from other text, in bytes. */
  private static final int SNIFFED = 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What the bytes are. */
  enum Kind {
    EMPTY,
    OBJECT,
    OTHER_JSON,
    HTML,
    TEXT,
    BINARY
  }

  /** Reads bytes, whatever they are. */
  static AnswerText read(Bytes bytes) {
    return Json.utf8(bytes.array())
        .map(AnswerText::read)
        .orElseGet(() -> without(isPage(sniff(bytes)) ? Kind.HTML : Kind.BINARY));
  }

  /** An answer of a kind that has neither of the two keys. */
  static AnswerText without(Kind kind) {
    return new AnswerText(kind, false, ErrorTexts.NONE, false, false);
  }

  /** Whether this is the body of a success: an empty error and the message "1". */
  boolean isSuccess() {
    return error.isEmpty() && messageIsOne;
  }

  /** Where the keys stand that make it a success or keep it from being one. */
  List<String> envelope() {
    List<String> pointers = new ArrayList<>();
    if (hasError) {
      pointers.add("/error");
    }
    if (hasMessage) {
      pointers.add("/message");
    }
    return pointers;
  }

  private static AnswerText read(String text) {
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return AnswerJson.read(json).orElseGet(() -> without(kindOf(json)));
  }

  private static Kind kindOf(String text) {
    if (text.isBlank()) {
      return Kind.EMPTY;
    }
    return isPage(text.substring(0, Math.min(SNIFFED, text.length()))) ? Kind.HTML : Kind.TEXT;
  }

  private static String sniff(Bytes bytes) {
    return new String(
        bytes.array(), 0, Math.min(SNIFFED, bytes.size()), StandardCharsets.ISO_8859_1);
  }

  private static boolean isPage(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.contains("<html") || lower.contains("<!doctype html");
  }
}
