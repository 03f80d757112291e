package triggerconsole.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.table.TableRow;

/** What texts say about where columns go, and what rows become by it. */
class MappingTest {

  private static final String ROW =
      "{\"u\":\"ann\",\"m\":\"1068935\",\"w\":\"2.5\",\"n\":\" 1.50 \",\"on\":\"TRUE\",\"e\":\"\","
          + "\"j\":\"[1,{}]\",\"x\":\"a=b:c\",\"id\":12345,\"o\":{\"k\":1},\"z\":null,\"t:text\":\"7\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a=n                      | \" 1.50 \"",
        "a=n:number               | 1.50",
        "a=n:text                 | \" 1.50 \"",
        "a=on:boolean             | true",
        "a=on                     | \"TRUE\"",
        "a=e                      | \"\"",
        "a=e:null-if-empty        | null",
        "a=e:number:null-if-empty | null",
        "a=n:number:null-if-empty | 1.50",
        "a=j:json                 | [1,{}]",
        "a=x                      | \"a=b:c\"",
        "a=id                     | 12345",
        "a=id:text                | \"12345\"",
        "a=o                      | {\"k\":1}",
        "a=o:text                 | \"{\\\"k\\\":1}\"",
        "a=z:number               | null",
        "a=t:text:as-is           | \"7\"",
        "a==gold                  | \"gold\"",
        "a==1:number              | 1",
        "a==a=b:c                 | \"a=b:c\"",
        "a==null:json             | null"
      })
  void aVariableIsWhatItsTypeSays(String text, String json) {
    assertThat(body("user_id=u", "module_id=m", text.strip()))
        .isEqualTo(
            "{\"user_id\":\"ann\",\"module_id\":1068935,\"custom_vars\":{\"a\":"
                + json.strip()
                + "},\"is_async\":true}");
  }

  @Test
  void moduleAndWaitAreNumbersWhereTheyAreWrittenSoAndAnEmptyWaitIsLeftOut() {
    assertThat(body("user_id=u", "module_id==1068936", "wait_time=w"))
        .isEqualTo(
            "{\"user_id\":\"ann\",\"module_id\":1068936,\"wait_time\":2.5,\"is_async\":true}");
    assertThat(body("user_id=u", "module_id=x", "wait_time=e"))
        .isEqualTo("{\"user_id\":\"ann\",\"module_id\":\"a=b:c\",\"is_async\":true}");
    assertThat(body("user_id=u", "module_id==null"))
        .isEqualTo("{\"user_id\":\"ann\",\"module_id\":null,\"is_async\":true}");
    assertThat(body("user_id=u"))
        .isEqualTo("{\"user_id\":\"ann\",\"module_id\":null,\"is_async\":true}");
  }

  @Test
  void aColumnThatAJsonRowDoesNotHaveIsLeftOut() {
    assertThat(body("user_id=gone", "module_id=m", "a=gone", "b=u"))
        .isEqualTo("{\"module_id\":1068935,\"custom_vars\":{\"b\":\"ann\"},\"is_async\":true}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=u:number", "a=u:boolean", "a=x:json", "a=e:number", "a=id:boolean"})
  void aCellThatIsNotOfItsTypeIsAProblemOfTheRow(String text) {
    RowRequest request = RowRequest.of(mapping("user_id=u", text), row());

    assertThat(request.problems())
        .singleElement()
        .matches(problem -> problem.number() == 7 && problem.code().equals(RowFinding.VALUE));
  }

  @Test
  void itsTextsAreReadAgainAsTheSameMapping() {
    Mapping mapping =
        mapping(
            "user_id=u:text",
            "module_id==1068935",
            "wait_time=w",
            "a=t:text:as-is",
            "b=e:null-if-empty",
            "c==x:y",
            "d==[1]:json",
            "e=j:json:null-if-empty",
            "f=a=b");

    assertThat(MappingText.read(mapping.texts()).mapping()).contains(mapping);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    List<String> problems =
        MappingText.read(
                List.of("module_id=m", "x", "=y", "z=", "a=u", "a=m", "is_async=u", "b==x:number"))
            .problems();

    assertThat(problems).hasSize(7);
    assertThat(String.join(" ", problems)).contains("user_id", "is_async", "\"z=\"", "twice");
  }

  @Test
  void columnsThatTheFileDoesNotHaveAreNamed() {
    assertThat(mapping("user_id=u", "a=q", "b==v", "c=q").missing(List.of("u", "m")))
        .containsExactly("q");
  }

  @Test
  void theNamesOfColumnsAreGuessed() {
    assertThat(
            new ArrayList<>(
                MappingGuess.of(List.of("Customer", "step", "Order ID", "2nd", "plan")).entrySet()))
        .containsExactly(
            Map.entry("Customer", "user_id"),
            Map.entry("step", "module_id"),
            Map.entry("Order ID", "Order_ID"),
            Map.entry("2nd", "v_2nd"),
            Map.entry("plan", "plan"));
    assertThat(MappingGuess.of(List.of("user", "User ID", "a b", "a-b", "wait (s)", "wait time")))
        .containsValues("user", "user_id", "a_b", "a_b_2", "wait_s_", "wait_time");
  }

  private static String body(String... texts) {
    return RowRequest.of(mapping(texts), row()).body().text();
  }

  private static Mapping mapping(String... texts) {
    return MappingText.read(List.of(texts)).mapping().orElseThrow();
  }

  private static TableRow row() {
    return new TableRow(6, 7, 8, (JsonObject) Json.parse(ROW).orElseThrow());
  }
}
