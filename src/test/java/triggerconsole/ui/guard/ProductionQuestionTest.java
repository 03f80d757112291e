package triggerconsole.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.settings.Names;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.guard.ProductionQuestion.Fact;
import triggerconsole.ui.guard.ProductionQuestion.Goal;

class ProductionQuestionTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  private static final Goal GOAL =
      new Goal("Acme shop", "https://app.certainly.io/actionsvc/trigger-response/");
  private static final Names NAMES =
      new Names(Map.of(ANNA, "Anna"), Map.of("1068935", "Payment received"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "user_id":"@","module_id":1068935                          | Move Anna (webbot:d0f2…41e0) to “Payment received” (1068935)
          "user_id":"@","module_id":"1068935"                        | Move Anna (webbot:d0f2…41e0) to “Payment received” (1068935)
          "user_id":"@","module_id":7                                | Move Anna (webbot:d0f2…41e0) to module 7
          "user_id":"ben","module_id":7                              | Move ben to module 7
          "user_id":12,"module_id":7                                 | Move nobody (user_id is 12) to module 7
          "module_id":7                                              | Move nobody (user_id is absent) to module 7
          "user_id":" ","module_id":7                                | Move nobody (user_id is " ") to module 7
          "user_id":"@","module_id":null,"custom_vars":{"a":1,"b":2} | Write 2 variables of Anna (webbot:d0f2…41e0)
          "user_id":"@","module_id":"","custom_vars":{"a":1}         | Write 1 variable of Anna (webbot:d0f2…41e0)
          "user_id":"@","custom_vars":{"a":1}                        | Write 1 variable of Anna (webbot:d0f2…41e0)
          """)
  void theQuestionNamesThePersonAndTheModuleByTheirNames(String members, String question) {
    assertThat(ask("{" + members.replace("@", ANNA) + "}").title())
        .isEqualTo(question + " in PRODUCTION - Acme shop?");
  }

  @Test
  void theButtonNamesTheProfile() {
    assertThat(ask("{}").yes()).isEqualTo("Send to PRODUCTION - Acme shop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``
          {"user_id":
          []
          "text"
          """)
  void aBodyThatIsNoObjectIsSaidToBeUnreadable(String body) {
    ProductionQuestion question = ask(body == null ? "" : body);
    assertThat(question.title()).contains("cannot be read").contains("PRODUCTION - Acme shop");
    assertThat(question.warnings()).singleElement().asString().contains("cannot be read from it");
  }

  @Test
  void theFactsHoldTheIdsWholeAndWhatElseMatters() {
    ProductionQuestion question =
        ask(
            "{\"user_id\":\"%s\",\"module_id\":1068935,\"wait_time\":0.5,\"custom_vars\":{\"order_id\":\"A\",\"vip\":true},\"is_async\":true}"
                .formatted(ANNA));
    assertThat(values(question))
        .containsEntry("Person", ANNA)
        .containsEntry("Module", "1068935")
        .containsEntry("Variables", "2: order_id, vip")
        .containsEntry("Wait time", "0.5 s")
        .containsEntry("Sent to", GOAL.url());
    assertThat(question.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"absent, ''", "false, ',\"is_async\":false'", "null, ',\"is_async\":null'"})
  void theSilentTrapIsNamed(String word, String member) {
    assertThat(ask("{\"user_id\":\"a\",\"module_id\":7" + member + "}").warnings())
        .singleElement()
        .asString()
        .startsWith("is_async is " + word)
        .contains("nobody is moved");
  }

  @Test
  void aRequestThatChangesNothingIsSaidToDoSo() {
    assertThat(ask("{\"user_id\":\"a\",\"module_id\":null}").warnings())
        .anyMatch(text -> text.contains("does nothing"));
  }

  @Test
  void theRulesThatAreOverriddenAreNamed() {
    Body body = Body.of("{\"user_id\":\"\",\"module_id\":-1}");
    List<Finding> errors =
        Check.findings(new CheckInput(body, false, java.util.Optional.empty())).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    assertThat(ProductionQuestion.of(GOAL, body, NAMES, errors).warnings())
        .anyMatch(text ->
            text.contains("user-id-blank")
                && text.contains("module-id-not-positive")
                && text.contains("async-not-true"));
  }

  @Test
  void twoPersonsInOneBodyAreWarnedAbout() {
    ProductionQuestion question =
        ask("{\"user_id\":\"x\",\"user_id\":\"y\",\"module_id\":7,\"is_async\":true}");
    assertThat(question.title()).startsWith("Move y to");
    assertThat(question.warnings()).singleElement().asString().startsWith("user_id stands");
  }

  @Test
  void whatTurnsTextAroundOrBreaksLinesCannotHideInAnId() {
    String title = ask("{\"user_id\":\"a\\u202eb\\nc\",\"module_id\":7}").title();
    assertThat(title).contains("a\uFFFDb\uFFFDc");
  }

  @Test
  void anyBodyHasAQuestion() {
    SplittableRandom random = new SplittableRandom(20261122);
    String[] values = {"null", "\"\"", "\"x\"", "1e400", "-0", "[]", "{}", "true", "{\"a\":{}}"};
    String[] keys = {"user_id", "module_id", "wait_time", "custom_vars", "is_async", "other"};
    for (int i = 0; i < 3000; i++) {
      String members =
          random
              .ints(random.nextInt(7), 0, keys.length)
              .mapToObj(k -> "\"" + keys[k] + "\":" + values[random.nextInt(values.length)])
              .collect(Collectors.joining(","));
      assertThat(ask("{" + members + "}").title()).contains("PRODUCTION - Acme shop");
    }
  }

  private static Map<String, String> values(ProductionQuestion question) {
    return question.facts().stream().collect(Collectors.toMap(Fact::name, Fact::value));
  }

  private static ProductionQuestion ask(String body) {
    return ProductionQuestion.of(GOAL, Body.of(body), NAMES, List.of());
  }
}
