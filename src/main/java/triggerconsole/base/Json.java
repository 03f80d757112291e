package triggerconsole.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

/** Reads JSON into {@link JsonValue}. Never throws for bad input, whatever it is. */
public final class Json {

  /** Deeper nesting is refused as no JSON: it serves nobody and would exhaust the stack. */
  private static final int MAX_DEPTH = 500;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private Json() {}

  /** The value, or nothing when the text is not exactly one JSON value. */
  public static Optional<JsonValue> parse(String text) {
    return read(text).value();
  }

  /** The value, or nothing when the bytes are not exactly one JSON value in UTF-8. */
  public static Optional<JsonValue> parse(byte[] bytes) {
    return utf8(bytes).flatMap(Json::parse);
  }

  /** What is wrong with a text that is no JSON value, with line and column from 1; else nothing. */
  public static Optional<Problem> problem(String text) {
    return read(text).problem();
  }

  /** The bytes as text when they are well-formed UTF-8. */
  public static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether the text is a number literal as JSON writes it. */
  public static boolean isNumber(String text) {
    return !text.isEmpty()
        && !Character.isWhitespace(text.charAt(0))
        && !Character.isWhitespace(text.charAt(text.length() - 1))
        && parse(text).filter(JsonNumber.class::isInstance).isPresent();
  }

  /** Where and why a text stopped being JSON. */
  public record Problem(String reason, int line, int column) {}

  private record Reading(Optional<JsonValue> value, Optional<Problem> problem) {}

  private static Reading read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        return broken("there is nothing in it", 1, 1);
      }
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return broken("something follows the value", at.getLineNr(), at.getColumnNr());
      }
      return new Reading(Optional.of(value), Optional.empty());
    } catch (JacksonException e) {
      return new Reading(Optional.empty(), Optional.of(problem(e)));
    }
  }

  /** What the parser found, and where. */
  static Problem problem(JacksonException fault) {
    TokenStreamLocation at = fault.getLocation();
    return new Problem(
        reason(fault.getOriginalMessage()),
        at == null ? 1 : Math.max(1, at.getLineNr()),
        at == null ? 1 : Math.max(1, at.getColumnNr()));
  }

  /** The parser's words, without its remark on where it keeps its source. */
  private static String reason(String words) {
    int remark = words.indexOf(" (start marker at ");
    return remark < 0 ? words : words.substring(0, remark);
  }

  private static Reading broken(String reason, int line, int column) {
    return new Reading(Optional.empty(), Optional.of(new Problem(reason, line, column)));
  }

  /** The value that begins with the parser's token. */
  static JsonValue value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonText(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      default -> JsonValue.NULL;
    };
  }

  private static JsonObject object(JsonParser parser) {
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.add(new Member(name, value(parser)));
    }
    return new JsonObject(members);
  }

  private static JsonArray array(JsonParser parser) {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new JsonArray(items);
  }
}
