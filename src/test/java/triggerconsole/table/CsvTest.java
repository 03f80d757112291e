package triggerconsole.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.table.TableFiles.Read;

/** CSV as people have it. */
class CsvTest {

  private static final String TWO = "{\"user\":\"Anna\",\"plan\":\"gold\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user,plan\nAnna,gold\n",
        "user,plan\r\nAnna,gold\r\n",
        "user,plan\rAnna,gold",
        "user;plan\nAnna;gold",
        "user\tplan\nAnna\tgold\n",
        "\"user\",\"plan\"\n\"Anna\",\"gold\"\n",
        "sep=;\nuser;plan\nAnna;gold\n",
        "\n\nuser,plan\n\n,\nAnna,gold\n,,,\n",
        " user , plan \nAnna,gold,,\n",
        "user,plan,,\nAnna,gold,,\n"
      })
  void everyUsualShapeGivesTheSameRow(String text) throws IOException {
    Read read = TableFiles.csv(folder, text);

    assertThat(read.columns()).containsExactly("user", "plan");
    assertThat(read.rows()).containsExactly(TWO);
    assertThat(read.items()).hasSize(1);
  }

  @Test
  void theSeparatorIsToldFromTheHeaderOutsideQuotes() throws IOException {
    Read read = TableFiles.csv(folder, "\"a,b,c,d\";e\n1;2\n");

    assertThat(read.columns()).containsExactly("a,b,c,d", "e");
  }

  @Test
  void quotesHoldSeparatorsLineBreaksAndDoubledQuotes() throws IOException {
    Read read = TableFiles.csv(folder, "user,plan\n\"An\"\"na\",\"go,\nld\"\nBen,5\" screen\n");

    assertThat(read.rows())
        .containsExactly(
            "{\"user\":\"An\\\"na\",\"plan\":\"go,\\nld\"}",
            "{\"user\":\"Ben\",\"plan\":\"5\\\" screen\"}");
  }

  @Test
  void rowsAreCountedAsASpreadsheetShowsThemAndLinesAsAnEditorDoes() throws IOException {
    Read read = TableFiles.csv(folder, "sep=,\r\na,b\r\n\"x\r\ny\",1\r\n\r\nz,2\r\n");

    assertThat(read.row(0)).extracting("index", "number", "line").containsExactly(1, 2, 3);
    assertThat(read.row(1)).extracting("index", "number", "line").containsExactly(2, 4, 6);
  }

  @Test
  void aByteOrderMarkTellsTheEncoding() throws IOException {
    String text = "user,plan\r\nChloé,gölđ 🛒\r\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Read read = TableFiles.read(folder.resolve("excel.csv"), TableFiles.marked(charset, text));

      assertThat(read.rows())
          .as(charset.name())
          .containsExactly("{\"user\":\"Chloé\",\"plan\":\"gölđ 🛒\"}");
    }
  }

  @Test
  void aByteThatIsNoUtf8IsToldWithItsPlaceAndNeverGuessed() throws IOException {
    Path file = folder.resolve("western.csv");
    Charset western = Charset.forName("windows-1252");
    Files.write(file, "user,plan\nAnna,gold\nChloé,gold\n".getBytes(western));

    Read read = TableFiles.read(file, Optional.empty());

    assertThat(read.rows()).containsExactly(TWO);
    assertThat(read.trouble().sentence())
        .isEqualTo(
            "Row 3: The byte E9 at character 5 of line 3 is no UTF-8. Save the file as UTF-8 (in"
                + " Excel \"CSV UTF-8\"), or say that it is windows-1252, in which this byte is"
                + " \"é\".");
    assertThat(TableFiles.read(file, Optional.of(western)).rows())
        .containsExactly(TWO, "{\"user\":\"Chloé\",\"plan\":\"gold\"}");
  }

  @Test
  void aBadByteInTheHeaderOrAtTheVeryEndIsToldToo() throws IOException {
    Path file = folder.resolve("bad.csv");

    assertThat(TableFiles.read(file, new byte[] {'a', ',', (byte) 0xff}).trouble().kind())
        .isEqualTo(TableTrouble.Kind.ENCODING);
    assertThat(TableFiles.read(file, new byte[] {'a', '\n', 'b', (byte) 0xc3}).trouble())
        .matches(trouble -> trouble.line().getAsInt() == 2 && trouble.row().getAsInt() == 2);
  }

  @Test
  void utf16WithoutItsMarkIsToldByItsNuls() throws IOException {
    byte[] bytes = "user,plan\nA,b\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(TableFiles.read(folder.resolve("no-mark.csv"), bytes).trouble().sentence())
        .startsWith("Row 1: There is a NUL at character 2 of line 1")
        .contains("UTF-16");
  }

  @Test
  void aNulInARowEndsTheReadingThere() throws IOException {
    Read read = TableFiles.csv(folder, "user,plan\nAnna,gold\nBen,\0\nC,d\n");

    assertThat(read.rows()).containsExactly(TWO);
    assertThat(read.trouble())
        .matches(trouble -> trouble.row().getAsInt() == 3 && trouble.ends())
        .extracting(TableTrouble::kind)
        .isEqualTo(TableTrouble.Kind.NUL_CHARACTER);
  }

  @Test
  void aRaggedRowIsToldWithRowLineAndColumnAndTheOthersAreRead() throws IOException {
    Read read = TableFiles.csv(folder, "user,plan,age\nA,b,1\n\"C\nc\",d\nE,f,3\nG,h,4,5\n");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.troubles())
        .extracting(TableTrouble::sentence)
        .containsExactly(
            "Row 3, column \"age\": The row has 2 cells where the header names 3 columns; this one"
                + " is missing. Add it, if only as an empty cell.",
            "Row 5 (line 6), column \"D\": The row has a cell 4 where the header names 3 columns. A"
                + " text that holds the separator has to stand in quotes.");
    assertThat(read.row(2).index()).as("data rows are counted through").isEqualTo(3);
  }

  @Test
  void aCellBelowNoNameIsToldByItsLetter() throws IOException {
    TableTrouble trouble = TableFiles.csv(folder, "user,,plan\nA,,b\nC,x,d\n").trouble();

    assertThat(trouble.kind()).isEqualTo(TableTrouble.Kind.COLUMN_NAMELESS);
    assertThat(trouble.column()).contains("B");
  }

  @Test
  void twoColumnsOfOneNameAreRefused() throws IOException {
    Read read = TableFiles.csv(folder, "user,plan,user\nA,b,c\n");

    assertThat(read.rows()).isEmpty();
    assertThat(read.trouble().sentence())
        .isEqualTo(
            "Row 1, column \"user\": The column \"user\" is there twice. Give one of them another"
                + " name.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " ", ",,\n", "\ufeff"})
  void aFileWithNothingInItSaysSo(String text) throws IOException {
    assertThat(TableFiles.csv(folder, text).trouble().kind()).isEqualTo(TableTrouble.Kind.EMPTY);
  }

  @Test
  void aHeaderAloneHasColumnsAndNoRows() throws IOException {
    Read read = TableFiles.csv(folder, "user,plan\n");

    assertThat(read.columns()).containsExactly("user", "plan");
    assertThat(read.items()).isEmpty();
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldWhereItOpens() throws IOException {
    Read read = TableFiles.csv(folder, "user,plan\nAnna,gold\nBen,\"silver\nC,d\n");

    assertThat(read.rows()).containsExactly(TWO);
    assertThat(read.trouble().sentence())
        .startsWith("Row 3, column \"plan\": The quote that opens here is never closed.");
  }

  @Test
  void whatFollowsAClosingQuoteIsToldWithItsCell() throws IOException {
    assertThat(TableFiles.csv(folder, "user,plan\n\"Anna\"x,gold\n").trouble().sentence())
        .startsWith("Row 2, column \"user\": Something follows the closing quote.");
  }

  @Test
  void aGiganticCellEndsTheReadingWithASentence() throws IOException {
    String cell = "x".repeat(CsvRows.LONGEST_CELL + 1);

    assertThat(TableFiles.csv(folder, "user,plan\nA," + cell + "\n").trouble())
        .matches(trouble -> trouble.row().getAsInt() == 2 && trouble.ends())
        .matches(trouble -> trouble.column().get().equals("plan"))
        .extracting(TableTrouble::kind)
        .isEqualTo(TableTrouble.Kind.TOO_LONG);
  }

  @Test
  void aRowOfTooManyCharactersOrCellsEndsTheReadingToo() throws IOException {
    String cells = ("y".repeat(900_000) + ",").repeat(5);

    assertThat(TableFiles.csv(folder, "a\n" + cells).trouble().kind())
        .isEqualTo(TableTrouble.Kind.TOO_LONG);
    assertThat(TableFiles.csv(folder, "a\n" + "1,".repeat(20_000)).trouble().kind())
        .isEqualTo(TableTrouble.Kind.TOO_LONG);
  }

  @Test
  void aFileThatIsNotThereOrIsAFolderIsToldAsData() throws IOException {
    assertThat(TableFiles.read(folder.resolve("none.csv"), Optional.empty()).trouble().sentence())
        .isEqualTo("The file cannot be read: there is no such file.");
    assertThat(TableFiles.read(folder, Optional.empty()).trouble().kind())
        .isEqualTo(TableTrouble.Kind.UNREADABLE);
  }

  @Test
  void columnsBeyondTheAlphabetHaveTwoLetters() {
    assertThat(new String[] {Letters.of(0), Letters.of(25), Letters.of(26), Letters.of(701)})
        .containsExactly("A", "Z", "AA", "ZZ");
  }
}
