package triggerconsole.trigger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

class RowsTest {

  private static final List<VariableRow> TWO =
      List.of(
          new VariableRow(true, "plan", VariableType.TEXT, "pro"),
          new VariableRow(true, "seats", VariableType.NUMBER, "2"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan\tpro\nseats\t2",
        "plan\tpro\r\nseats\t2\r\n\r\n",
        "Name\tValue\nplan\tpro\nseats\t2",
        "name\ttype\tvalue\nplan\ttext\tpro\nseats\tnumber\t2",
        "plan\tTEXT\tpro\nseats\tNumber\t2",
        "plan\tpro\t\t\nseats\t2\t\t",
        "plan,pro\nseats,2",
        "\"plan\",\"pro\"\n\"seats\",\"2\"",
        "name,value\nplan,pro\nseats,2",
        "key,type,value\nplan,,pro\nseats,,2",
        "plan;pro\nseats;2",
        "\ufeffplan=pro\nseats=2",
        "# mine\nexport plan='pro'\nseats = 2",
        "{\"plan\":\"pro\",\"seats\":2}",
        "{\"user_id\":\"a\",\"custom_vars\":{\"plan\":\"pro\",\"seats\":2}}",
        "\"plan\": \"pro\",\n\"seats\": 2,"
      })
  void theSameRowsAreReadFromEveryForm(String pasted) {
    assertThat(Rows.read(pasted)).isEqualTo(TWO);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "129.90 | NUMBER | 129.90",
        "-5 | NUMBER | -5",
        "0 | NUMBER | 0",
        "007 | TEXT | 007",
        "+4512345678 | TEXT | +4512345678",
        "1. | TEXT | 1.",
        "12 34 | TEXT | 12 34",
        "true | BOOLEAN | true",
        "FALSE | BOOLEAN | false",
        "null | NULL | ``",
        "NaN | TEXT | NaN",
        "[1,2] | JSON | [1,2]",
        "{\"a\":1} | JSON | {\"a\":1}",
        "{oops | TEXT | {oops",
        "A-2291 | TEXT | A-2291"
      })
  void typesAreInferredAndInDoubtItIsAText(String value, VariableType type, String kept) {
    VariableRow expected = new VariableRow(true, "x", type, kept);

    assertThat(Rows.read("x=" + value)).containsExactly(expected);
    assertThat(Rows.read("x\t" + value)).containsExactly(expected);
  }

  @Test
  void quotesMakeAText() {
    assertThat(Rows.read("x=\"12\"\ny='true'\nz=\"\""))
        .extracting(VariableRow::type)
        .containsOnly(VariableType.TEXT);
  }

  @Test
  void quotedCellsKeepSeparatorsQuotesAndLineEnds() {
    assertThat(Rows.read("a,\"x, \"\"y\"\"\nz\"\nb,\"{\"\"k\"\":1}\"\n"))
        .containsExactly(
            new VariableRow(true, "a", VariableType.TEXT, "x, \"y\"\nz"),
            new VariableRow(true, "b", VariableType.JSON, "{\"k\":1}"));
  }

  @Test
  void aValueWithUnquotedCommasStaysWhole() {
    assertThat(Rows.read("note,one, two, three\nplan,pro"))
        .first()
        .isEqualTo(new VariableRow(true, "note", VariableType.TEXT, "one, two, three"));
  }

  @Test
  void aGivenTypeIsKeptEvenWhereTheValueDoesNotFit() {
    assertThat(Rows.read("a\tnumber\tmany").getFirst())
        .isEqualTo(new VariableRow(true, "a", VariableType.NUMBER, "many"));
  }

  @Test
  void quotesThatDoNotMatchLoseNothing() {
    assertThat(Rows.read("a,\"x\nb,2\nc,3")).isNotEmpty();
    assertThat(Rows.read("a\t5\" pipe\nb\t2"))
        .extracting(VariableRow::value)
        .containsExactly("5\" pipe", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "word", "just some words", "this is a = b", "# only=comment"})
  void anythingElseIsNoRows(String pasted) {
    assertThat(Rows.read(pasted)).isEmpty();
  }
}
