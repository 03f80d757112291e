package triggerconsole.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.table.TableFiles.Read;

/** Rows from JSON keep what stands there. */
class JsonTableTest {

  private static final String FIRST = "{\"user\":\"A\",\"n\":1.50,\"on\":true,\"o\":{\"x\":[1]}}";
  private static final String SECOND = "{\"user\":null,\"n\":1e400,\"more\":\"é\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "[\n%s,\n%s\n]\n", "%s\n%s\n", "%s%s", "\ufeff[%s,%s]"})
  void anArrayAndLinesGiveTheSameRowsWithTypesAndNumbersAsWritten(String shape) throws IOException {
    Read read = TableFiles.json(folder, shape.formatted(FIRST, SECOND));

    assertThat(read.rows()).containsExactly(FIRST, SECOND);
    assertThat(read.columns()).containsExactly("user", "n", "on", "o", "more");
    assertThat(read.row(1).cell("on")).isEmpty();
  }

  @Test
  void aRowKnowsItsNumberAndLine() throws IOException {
    Read read = TableFiles.json(folder, "[\n{\"a\":1},\n\n{\"a\":\n2}]");

    assertThat(read.row(1)).extracting("index", "number", "line").containsExactly(2, 2, 4);
  }

  @Test
  void utf16WithItsMarkIsReadToo() throws IOException {
    byte[] bytes = TableFiles.marked(StandardCharsets.UTF_16BE, "[" + FIRST + "]");

    assertThat(TableFiles.read(folder.resolve("rows.jsonl"), bytes).rows()).containsExactly(FIRST);
  }

  @Test
  void whatIsNoObjectIsToldAndTheOthersAreRead() throws IOException {
    Read read = TableFiles.json(folder, "[{\"a\":1},\n[2],{\"a\":3}]");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.trouble().sentence())
        .isEqualTo("Row 2: A row has to be an object with a key for each column.");
  }

  @Test
  void whereTheJsonBreaksIsToldAfterTheRowsBefore() throws IOException {
    Read read = TableFiles.json(folder, "[{\"a\":1},\n{\"a\":2},\n{\"a\" 3}]");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.trouble().sentence())
        .startsWith("Row 3: This is no JSON: ")
        .contains("(line 3, character");
    assertThat(read.trouble().ends()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\":1}", "[{\"a\":1},", "{\"a\":1", "[{\"a\":1}]]"})
  void aFileThatWasCutIsToldSo(String text) throws IOException {
    assertThat(TableFiles.json(folder, text).trouble().kind())
        .isEqualTo(TableTrouble.Kind.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", " \n"})
  void aFileWithoutRowsSaysSo(String text) throws IOException {
    assertThat(TableFiles.json(folder, text).trouble().kind()).isEqualTo(TableTrouble.Kind.EMPTY);
  }

  @Test
  void aBadByteIsToldWithItsPlace() throws IOException {
    byte[] bytes = "[{\"a\":\"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TableFiles.read(folder.resolve("rows.json"), bytes).trouble().sentence())
        .startsWith("Row 1: The byte E9 at character 8 of line 1 is no UTF-8.");
  }

  @Test
  void aRowOfGiganticSizeIsRefused() throws IOException {
    String row = "{\"a\":[" + "1,".repeat(8_100_000) + "1]}";

    assertThat(TableFiles.json(folder, "[{\"a\":1}," + row + "]").trouble().message())
        .contains("longer than 16000000 characters");
  }
}
