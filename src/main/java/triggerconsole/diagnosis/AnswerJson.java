package triggerconsole.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the two documented keys of an answer as a stream, so that 64 MB of nonsense cost no memory.
 * Of duplicate keys the last counts, at every depth.
 */
final class AnswerJson {

  /** As in {@code base.Json}: deeper nesting is no JSON to us. */
  private static final int MAX_DEPTH = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private boolean hasError;
  private ErrorTexts error = ErrorTexts.NONE;
  private boolean hasMessage;
  private boolean messageIsOne;

  private AnswerJson(JsonParser parser) {
    this.parser = parser;
  }

  /** What the text says, or nothing when it is not exactly one JSON value. */
  static Optional<AnswerText> read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      AnswerText answer = new AnswerJson(parser).value();
      return parser.nextToken() == null ? Optional.of(answer) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private AnswerText value() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return AnswerText.without(AnswerText.Kind.OTHER_JSON);
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      member(name);
    }
    return new AnswerText(AnswerText.Kind.OBJECT, hasError, error, hasMessage, messageIsOne);
  }

  private void member(String name) {
    switch (name) {
      case "error" -> {
        hasError = true;
        error = texts();
      }
      case "message" -> {
        hasMessage = true;
        messageIsOne =
            parser.currentToken() == JsonToken.VALUE_STRING && parser.getString().equals("1");
        parser.skipChildren();
      }
      default -> parser.skipChildren();
    }
  }

  private ErrorTexts texts() {
    return switch (parser.currentToken()) {
      case VALUE_STRING ->
          ErrorTexts.of(parser.getString(), parser.streamReadContext().pathAsPointer().toString());
      case START_ARRAY -> items();
      case START_OBJECT -> members();
      default -> ErrorTexts.NONE;
    };
  }

  private ErrorTexts items() {
    ErrorTexts all = ErrorTexts.NONE;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all = all.and(texts());
    }
    return all;
  }

  private ErrorTexts members() {
    Map<String, ErrorTexts> byName = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      ErrorTexts texts = texts();
      if (texts.isEmpty()) {
        byName.remove(name);
      } else {
        byName.put(name, texts);
      }
    }
    return ErrorTexts.all(byName.values());
  }
}
