package triggerconsole.sandbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import triggerconsole.base.Bytes;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;

/** What goes back over HTTP: status, headers and body. */
record Reply(int status, Map<String, String> headers, Bytes body) {

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  static Reply json(int status, String body) {
    return new Reply(status, JSON, Bytes.of(body));
  }

  static Reply json(JsonValue body) {
    return json(200, JsonWriter.compact(body));
  }

  /** Not from the documents: {@code {"error":"..."}} with a sentence of the message bundle. */
  static Reply trouble(int status, String key, Object... arguments) {
    return sentence(status, Messages.of(key, arguments));
  }

  static Reply sentence(int status, String sentence) {
    return json(
        status,
        JsonWriter.compact(new JsonObject(List.of(new Member("error", JsonValue.text(sentence))))));
  }

  Reply with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }

  Reply withBody(Bytes other) {
    return new Reply(status, headers, other);
  }
}
