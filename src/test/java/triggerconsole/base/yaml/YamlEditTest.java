package triggerconsole.base.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;

/** A file is changed in place, and what is not changed stays as it is. */
class YamlEditTest {

  private static final String FILE =
      """
      # A file
      a: 1   # one
      list:   # of things
        - name: first   # the first
          # in the first
          expect: {v: x, s: 200}  # flow
          more: |
            text
            text

        # before the second
        - name: 'second'
          expect:  # block
            v: x  # why x
            s: 400
        # the end of the list
      last: [1, 2]
      """;

  @Test
  void aKeyIsAddedAtTheEndOfAMapping() {
    assertThat(put(List.of("list", 1, "expect"), "t", "\"no\""))
        .isEqualTo(FILE.replace("      s: 400\n", "      s: 400\n      t: \"no\"\n"));
    assertThat(put(List.of("list", 0, "expect"), "t", "[1]"))
        .isEqualTo(FILE.replace("{v: x, s: 200}", "{v: x, s: 200, t: [1]}"));
    assertThat(put(List.of(), "z", "{\"b\":{\"c\":null}}"))
        .isEqualTo(FILE + "z:\n  b:\n    c: null\n");
  }

  @Test
  void aValueIsReplacedWhereItStands() {
    assertThat(put(List.of(), "a", "2")).isEqualTo(FILE.replace("a: 1   # one", "a: 2   # one"));
    assertThat(put(List.of("list", 1), "name", "\"third one\""))
        .isEqualTo(FILE.replace("'second'", "third one"));
    assertThat(put(List.of("list", 0), "more", "\"x: y\""))
        .isEqualTo(FILE.replace("|\n      text\n      text\n", "\"x: y\"\n"));
    assertThat(put(List.of(), "last", "{\"a\":1}")).isEqualTo(FILE.replace("[1, 2]", "{ a: 1 }"));
  }

  @Test
  void aMappingIsChangedKeyByKeySoThatItsCommentsStay() {
    assertThat(put(List.of("list", 1), "expect", "{\"v\":\"w\",\"t\":1}"))
        .isEqualTo(
            FILE.replace("v: x  # why x", "v: w  # why x")
                .replace("      s: 400\n", "      t: 1\n"));
    assertThat(put(List.of("list", 0), "expect", "{\"v\":\"w\"}"))
        .isEqualTo(FILE.replace("{v: x, s: 200}", "{v: w}"));
  }

  @Test
  void anItemIsAddedAtTheEndOfAListAsTheOthersStand() {
    assertThat(
            YamlEdit.of(FILE)
                .append(List.of("list"), json("{\"name\":\"third\",\"o\":{\"p\":1}}"))
                .text())
        .isEqualTo(
            FILE.replace(
                "      s: 400\n", "      s: 400\n\n  - name: third\n    o:\n      p: 1\n"));
    assertThat(YamlEdit.of(FILE).append(List.of("last"), json("{\"x\":\"w\"}")).text())
        .isEqualTo(FILE.replace("[1, 2]", "[1, 2, { x: w }]"));
  }

  @Test
  void anItemIsTakenOutWithItsOwnLinesOnly() {
    assertThat(YamlEdit.of(FILE).drop(List.of("list"), 1).text())
        .isEqualTo(
            FILE.replace(
                "  - name: 'second'\n    expect:  # block\n      v: x  # why x\n      s: 400\n",
                ""));
    assertThat(YamlEdit.of(FILE).drop(List.of("last"), 0).text())
        .isEqualTo(FILE.replace("[1, 2]", "[2]"));
    assertThat(YamlEdit.of(FILE).drop(List.of("last"), 1).text())
        .isEqualTo(FILE.replace("[1, 2]", "[1]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a: []\\n`                    | `a: [5]\\n`",
        "`a: [ ] # none\\n`            | `a: [5 ] # none\\n`",
        "`a:\\n- 1\\n`                 | `a:\\n- 1\\n- 5\\n`",
        "`a:\\n-   1`                  | `a:\\n-   1\\n-   5\\n`",
        "`a:\\r\\n  - 1\\r\\nb: 2\\r\\n` | `a:\\r\\n  - 1\\r\\n  - 5\\r\\nb: 2\\r\\n`",
        "`a: [1,]\\n`                  | `a: [1, 5,]\\n`",
        "`a: [\\n 1 # one\\n]\\n`      | `a: [\\n 1, 5 # one\\n]\\n`",
        "`a: # it\\n"
            + "  - 1 # one\\n\\n"
            + "  - 2\\n# end\\n` | `a: # it\\n"
            + "  - 1 # one\\n\\n"
            + "  - 2\\n\\n"
            + "  - 5\\n# end\\n`",
        "`{\"a\": [1]}`                | `{\"a\": [1, 5]}`",
        "`\uFEFFa: [1]\\n`             | `\uFEFFa: [1, 5]\\n`",
        "`a:\\n - |\\n   x\\n\\n\\n`   | `a:\\n - |\\n   x\\n\\n\\n - 5\\n`",
        "`é😀: x\\na: [1]\\n`          | `é😀: x\\na: [1, 5]\\n`",
        "`a: &x\\n  - 1\\n`            | `a: &x\\n  - 1\\n  - 5\\n`",
      })
  void everyStyleKeepsItsStyle(String before, String after) {
    YamlEdit edit = YamlEdit.of(plain(before)).append(List.of("a"), JsonValue.number(5));

    assertThat(edit.refusal()).isEmpty();
    assertThat(edit.text()).isEqualTo(plain(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`b: &x [1]\\na: *x\\n`  | What is to be changed is not there, or it stands elsewhere",
        "`a: &x [1]\\nb: *x\\n`  | This cannot be changed without touching a comment or something",
        "`a: 5\\n`               | This cannot be changed without touching a comment or something",
        "`c: 5\\n`               | What is to be changed is not there, or it stands elsewhere",
        "`a: [`                  | The file has mistakes now. Mend them first",
      })
  void whatCannotBeDoneSafelyIsRefusedAndTheTextStays(String before, String said) {
    YamlEdit edit = YamlEdit.of(plain(before)).append(List.of("a"), JsonValue.number(5));

    assertThat(edit.refusal()).hasValueSatisfying(reason -> assertThat(reason).startsWith(said));
    assertThat(edit.text()).isEqualTo(plain(before));
  }

  @Test
  void theOnlyItemLeavesAnEmptyListAndTheOnlyKeyAnEmptyMapping() {
    assertThat(YamlEdit.of("a:\n  - 1\nb: 2\n").drop(List.of("a"), 0).text())
        .isEqualTo("a:\n  []\nb: 2\n");
    assertThat(YamlEdit.of("a:\n  b: 1 # x\nc: 2\n").drop(List.of("a"), "b").text())
        .isEqualTo("a:\n  {} # x\nc: 2\n");
  }

  @Test
  void aNewFileReadsAsWhatItWasMadeOf() {
    JsonObject value =
        (JsonObject)
            json(
                "{\"suite\":\"A: b\",\"cases\":[{\"name\":\"no\",\"raw\":\"{\\n"
                    + " \\\"a\\\":"
                    + " 1\\n}\",\"m\":[1.50,null,true,\"\"],\"o\":{},\"l\":[],\"d\":[{\"e\":[[1]]}]}]}");

    String text = YamlWriter.write(value);

    assertThat(Yaml.read(text).root().orElseThrow().json()).isEqualTo(value);
    assertThat(text)
        .isEqualTo(
            """
            suite: "A: b"
            cases:
              - name: "no"
                raw: |-
                  {
                   "a": 1
                  }
                m: [1.50, null, true, ""]
                o: {}
                l: []
                d:
                  - e: [[1]]
            """);
  }

  private static String put(List<Object> path, String key, String value) {
    YamlEdit edit = YamlEdit.of(FILE).put(path, key, json(value));
    assertThat(edit.refusal()).isEmpty();
    return edit.text();
  }

  private static JsonValue json(String text) {
    return Json.parse(text).orElseThrow();
  }

  private static String plain(String written) {
    return written.replace("\\n", "\n").replace("\\r", "\r");
  }

  @Test
  void listsOfListsAreEditedToo() {
    assertThat(YamlEdit.of("- - 1\n  - 2\n").append(List.of(0), JsonValue.number(3)).text())
        .isEqualTo("- - 1\n  - 2\n  - 3\n");
    assertThat(Yaml.read("- []").root().orElseThrow().json())
        .isEqualTo(new JsonArray(List.of(new JsonArray(List.of()))));
  }
}
