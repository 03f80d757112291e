package triggerconsole.base;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import triggerconsole.base.Json.Problem;

/**
 * JSON values one after the other, from a text of any length: the items of an array, or values that
 * follow each other (JSON Lines). Only one value is in memory at a time.
 */
public final class JsonItems {

  /** A value longer than this is refused: a value is read whole. */
  private static final int MOST_CHARACTERS = 16_000_000;

  private final Rationed reader;
  private final JsonParser parser;
  private boolean begun;
  private boolean inArray;
  private boolean ended;

  /** The values of a text, which the caller closes. */
  public JsonItems(Reader text) {
    this.reader = new Rationed(text);
    this.parser = Json.FACTORY.createParser(ObjectReadContext.empty(), reader);
  }

  /** A value, or why there is none and nothing more can be read. */
  public sealed interface Item {}

  /** A value and the line where it begins, from 1. */
  public record Value(JsonValue value, int line) implements Item {}

  /**
   * The text is no JSON from here on.
   *
   * @param unread the fault, when it is the text itself that could not be read
   */
  public record Broken(Problem problem, Optional<IOException> unread) implements Item {}

  /** The next value; nothing at the end. Throws for nothing that the text may hold. */
  public Optional<Item> next() {
    if (ended) {
      return Optional.empty();
    }
    reader.renew();
    try {
      Optional<Item> next = read();
      ended = next.isEmpty();
      return next;
    } catch (JacksonIOException e) {
      ended = true;
      return Optional.of(new Broken(Json.problem(e), Optional.of(e.getCause())));
    } catch (TooLong e) {
      ended = true;
      int line = parser.currentTokenLocation().getLineNr();
      String reason = Messages.of("json.long", MOST_CHARACTERS);
      return Optional.of(new Broken(new Problem(reason, line, 1), Optional.empty()));
    } catch (JacksonException e) {
      ended = true;
      return Optional.of(new Broken(Json.problem(e), Optional.empty()));
    }
  }

  private Optional<Item> read() {
    JsonToken token = parser.nextToken();
    if (!begun) {
      begun = true;
      inArray = token == JsonToken.START_ARRAY;
      token = inArray ? parser.nextToken() : token;
    }
    if (inArray && token == JsonToken.END_ARRAY) {
      inArray = false;
      token = parser.nextToken();
    }
    if (token == null) {
      return Optional.empty();
    }
    int line = parser.currentTokenLocation().getLineNr();
    return Optional.of(new Value(Json.value(parser), line));
  }

  /** Thrown through the parser, which knows no way to be stopped. */
  private static final class TooLong extends RuntimeException {}

  /** Gives out so many characters for one value. */
  private static final class Rationed extends FilterReader {

    private long left;

    Rationed(Reader in) {
      super(in);
    }

    void renew() {
      left = MOST_CHARACTERS;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new TooLong();
      }
      int count = super.read(target, offset, length);
      left -= Math.max(0, count);
      return count;
    }
  }
}
