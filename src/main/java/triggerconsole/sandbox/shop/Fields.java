package triggerconsole.sandbox.shop;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a browser sends of an HTML form. */
record Fields(Map<String, String> values) {

  static Fields of(String form) {
    Map<String, String> values = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Fields(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of a field, or "". */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  // A broken escape stands for itself; the decoder says so by an exception.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
