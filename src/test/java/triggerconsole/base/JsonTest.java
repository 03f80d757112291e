package triggerconsole.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "129.90",
        "9223372036854775808",
        "0.10000000000000000000000000000000000001",
        "1E+2",
        "-0",
        "\"\uD83D\uDE00 \u00e9 \u2028\"",
        "\"\\\"\\\\\\n\\u0001\"",
        "[null,true,false,[],{}]",
        "\"\\ud800\""
      })
  void aCompactTextIsReadAndWrittenUnchanged(String text) {
    assertThat(Json.parse(text).map(JsonWriter::compact)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":}",
        "{} {}",
        "01",
        "+1",
        ".5",
        "1.",
        "NaN",
        "'a'",
        "{a:1}",
        "[1,]",
        "nul",
        "\"\n\"",
        "\uFEFF{}",
        "// c\n1"
      })
  void whatIsNoJsonIsNoValueAndSaysWhere(String text) {
    assertThat(Json.parse(text)).isEmpty();
    assertThat(Json.problem(text))
        .hasValueSatisfying(problem -> {
          assertThat(problem.reason()).isNotBlank();
          assertThat(problem.line()).isPositive();
          assertThat(problem.column()).isPositive();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1,", "{\"a\":[{"})
  void theProblemSaysNothingOfTheParsersInsides(String text) {
    assertThat(Json.problem(text))
        .hasValueSatisfying(
            problem -> assertThat(problem.reason()).doesNotContain("Source", "REDACTED"));
  }

  @Test
  void theProblemNamesTheLineAndTheColumn() {
    assertThat(Json.problem("{\n  \"a\": ,\n}"))
        .hasValueSatisfying(problem -> assertThat(problem.line()).isEqualTo(2));
  }

  @Test
  void ofDuplicateKeysTheLastCounts() {
    JsonObject object = (JsonObject) Json.parse("{\"a\":1,\"a\":2}").orElseThrow();
    assertThat(object.get("a")).contains(new JsonNumber("2"));
  }

  @Test
  void bytesThatAreNotUtf8AreNoJson() {
    assertThat(Json.parse(new byte[] {'"', (byte) 0xff, '"'})).isEmpty();
  }

  @Test
  void aNestTooDeepForAnyoneIsRefusedAndNotAnOverflow() {
    assertThat(Json.parse("[".repeat(1_000_000))).isEmpty();
    assertThat(Json.parse("[".repeat(100) + "]".repeat(100))).isPresent();
  }

  @Test
  void thePrettyTextSaysWhereEachValueStands() {
    JsonWriter.Pretty pretty =
        JsonWriter.pretty(Json.parse("{\"error\":[{\"msg\":\"no\"}],\"a/b\":{}}").orElseThrow());
    assertThat(pretty.text())
        .isEqualTo(
            """
            {
              "error": [
                {
                  "msg": "no"
                }
              ],
              "a/b": {}
            }\
            """);
    JsonWriter.Span span = pretty.spans().get("/error/0/msg");
    assertThat(pretty.text().substring(span.start(), span.end())).isEqualTo("\"no\"");
    assertThat(pretty.spans()).containsKeys("", "/error", "/error/0", "/a~1b");
  }

  @Test
  void anyValueSurvivesWritingAndReadingPrettyOrNot() {
    SplittableRandom random = new SplittableRandom(25);
    for (int i = 0; i < 3_000; i++) {
      JsonValue value = value(random, 4);
      assertThat(Json.parse(JsonWriter.compact(value))).contains(value);
      assertThat(Json.parse(JsonWriter.pretty(value).text())).contains(value);
    }
  }

  @Test
  void readingRandomBytesNeverThrows() {
    SplittableRandom random = new SplittableRandom(7);
    int values = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = random.nextBoolean() ? bytes[k] : (byte) "{}[]\",:0123e.-tfn".charAt(k);
      }
      values += Json.parse(bytes).isPresent() ? 1 : 0;
      assertThat(Json.problem(new String(bytes, StandardCharsets.ISO_8859_1)).isPresent())
          .isEqualTo(Json.parse(new String(bytes, StandardCharsets.ISO_8859_1)).isEmpty());
    }
    assertThat(values).isLessThan(20_000);
  }

  private static JsonValue value(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> new JsonText(text(random));
      case 1 ->
          new JsonNumber(Long.toString(random.nextLong()) + (random.nextBoolean() ? ".50" : ""));
      case 2 -> new JsonBoolean(random.nextBoolean());
      case 3 -> JsonValue.NULL;
      case 4 -> {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(value(random, depth - 1));
        }
        yield new JsonArray(items);
      }
      default -> {
        List<Member> members = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.add(new Member(name(random), value(random, depth - 1)));
        }
        yield new JsonObject(members);
      }
    };
  }

  /** The parser takes half a surrogate pair in a text but not in a name. */
  private static String name(SplittableRandom random) {
    return text(random).replaceAll("[\\uD800-\\uDFFF]", "?");
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10FFFF));
    }
    return text.toString();
  }
}
