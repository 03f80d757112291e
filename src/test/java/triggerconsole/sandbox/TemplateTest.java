package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;

/** How a bot's message shows variables (docs/endpoint.md, "What the sandbox does"). */
class TemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"two words\"; two words",
        "7; 7",
        "1.50; 1.50",
        "true; true",
        "null; null",
        "[1,\"a\"]; [1,\"a\"]",
        "{\"a\":{}}; {\"a\":{}}",
        "\"$1 \\\\ [[plan]]\"; $1 \\ [[plan]]"
      })
  void aTextIsShownAsItIsAndAnyOtherValueAsJson(String json, String shown) {
    Map<String, JsonValue> variables = Map.of("x", Json.parse(json).orElseThrow());
    assertThat(Template.fill("<[[x]]|[[ x ]]>", variables))
        .isEqualTo("<" + shown + "|" + shown + ">");
  }

  @Test
  void whatIsMissingIsShownAsNothing() {
    assertThat(Template.fill("Hi [[name]]!", Map.of())).isEqualTo("Hi !");
  }

  @ParameterizedTest
  @CsvSource({
    "no place, no place",
    "[[x, [[x",
    "x]], x]]",
    "[[]], [[]]",
    "[[ ]], [[ ]]",
    "]][[x]], ]]7",
    "[[a [[x]], [[a 7",
    "[[x]]]], 7]]",
    "[[[x]]], [7]",
    "[x], [x]"
  })
  void whatIsNoPlaceStaysAsItIsWritten(String message, String shown) {
    Map<String, JsonValue> variables = Map.of("x", Json.parse("7").orElseThrow());
    assertThat(Template.fill(message, variables)).isEqualTo(shown);
  }
}
