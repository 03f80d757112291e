package triggerconsole.base.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.base.yaml.YamlNode.YamlMapping;

class YamlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no          | \"no\"",
        "on          | \"on\"",
        "Yes         | \"Yes\"",
        "null        | null",
        "~           | null",
        "true        | true",
        "FALSE       | false",
        "'true'      | \"true\"",
        "12          | 12",
        "129.90      | 129.90",
        "1E+2        | 1E+2",
        "-0          | -0",
        "\"12\"      | \"12\"",
        "!!str 12    | \"12\"",
        "012         | \"012\"",
        "0x1F        | \"0x1F\"",
        "1_000       | \"1_000\"",
        "+1          | \"+1\"",
        ".5          | \".5\"",
        ".inf        | \".inf\"",
        "2026-01-01  | \"2026-01-01\"",
        "12:30:00    | \"12:30:00\"",
        "{a: [1, b]} | {\"a\":[1,\"b\"]}",
        "[]          | []",
        "<<          | \"<<\""
      })
  void aValueIsWhatJsonCallsItAndElseText(String yaml, String json) {
    Yaml.Reading reading = Yaml.read(yaml);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.root().map(YamlNode::json).map(JsonWriter::compact)).contains(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "``                         | 1:1 | nothing in it",
        "`# a comment\n`            | 1:1 | nothing in it",
        "`a:\n\tb: 1`               | 2:1 | tab",
        "`a: b: c`                  | 1:5 | colon",
        "`a:\n  - x\n b: 1`         | 3:2 | does not line up",
        "`a: [1, 2\nb: 3`           | 2:2 | bracket that opens in line 1",
        "`a: \"x\nb: 1`             | 1:4 | never closed",
        "`a: @x`                    | 1:4 | cannot begin with @",
        "`a: \"\\q\"`               | 1:6 | backslash",
        "`a: - b`                   | 1:4 | line of its key",
        "`a: *nope`                 | 1:4 | named &nope",
        "`a: &x\n  b: *x`           | 2:6 | named &x",
        "`a: !!python/object x`     | 1:4 | Tags",
        "`a: !!int '1'`             | 1:4 | Tags",
        "`a: 1\n---\nb: 2`          | 2:1 | second document",
        "`a: 1\nb: 2\na: 3`         | 3:1 | first is in line 1",
        "`? [a]\n: b`               | 1:3 | a single text",
        "`%YAML 3.0\n---\na: 1`     | 1:1 | no YAML"
      },
      quoteCharacter = '`')
  void whatIsNoYamlIsToldWithItsPlace(String yaml, String place, String words) {
    assertThat(Yaml.read(yaml).problems())
        .anySatisfy(problem -> {
          assertThat(place(problem.at().orElseThrow())).isEqualTo(place);
          assertThat(problem.message()).contains(words).doesNotContain("null");
        });
  }

  @Test
  void aCharacterThatYamlForbidsIsToldWithItsPlace() {
    assertThat(Yaml.read("a: 1\nb: \uD83D\uDE00\u0007").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(place(problem.at().orElseThrow())).isEqualTo("2:5");
          assertThat(problem.message()).contains("U+0007");
        });
  }

  @Test
  void everyNodeKnowsWhereItBegins() {
    YamlMapping root =
        (YamlMapping) Yaml.read("\uFEFFa: 1\nlist:\n  - é: x\n").root().orElseThrow();

    assertThat(root.at()).isEqualTo(new Place(1, 1));
    assertThat(root.entries().get(1).key().at()).isEqualTo(new Place(2, 1));
    assertThat(root.entries().get(1).value().at()).isEqualTo(new Place(3, 3));
  }

  @Test
  void aliasesRepeatWhatTheyNameAndAnAliasBombIsRefused() {
    assertThat(json("a: &x [1, 2]\nb: *x\n")).isEqualTo("{\"a\":[1,2],\"b\":[1,2]}");

    String bomb =
        "a0: &a0 [x]\n"
            + IntStream.range(1, 10)
                .mapToObj(
                    i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + " ,").repeat(9) + "]\n")
                .collect(Collectors.joining());
    assertThat(Yaml.read(bomb).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("repeat more than"));
  }

  @ParameterizedTest
  @CsvSource({"[", "{a: ", "'- '", "'? '"})
  void deepNestingIsRefusedHoweverDeep(String open) {
    assertThat(Yaml.read(open.repeat(100_000)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("more than 100 deep"));
  }

  @Test
  void noTextMakesItThrow() {
    SplittableRandom random = new SplittableRandom(9);
    String alphabet =
        "ab1 \n\t:-[]{},#&*!|>'\"%@`?\\~<=/.\uFEFF\u0085\u2028\uD83D\uDE00\u0000\u001b";
    int sound = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n >= 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Yaml.Reading reading = Yaml.read(text.toString());
      sound += reading.problems().isEmpty() ? 1 : 0;
      assertThat(reading.root().isPresent() || !reading.problems().isEmpty()).isTrue();
    }
    assertThat(sound).isBetween(500, 29_000);
  }

  private static String json(String yaml) {
    return JsonWriter.compact(Yaml.read(yaml).root().orElseThrow().json());
  }

  private static String place(Place at) {
    return at.line() + ":" + at.column();
  }
}
