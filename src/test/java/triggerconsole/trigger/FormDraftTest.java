package triggerconsole.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;

class FormDraftTest {

  @Test
  void anyOrderlyBodyThatFitsIsSentAgainByteForByte() {
    SplittableRandom random = new SplittableRandom(1);
    int fitting = 0;
    for (int i = 0; i < 5000; i++) {
      Body body = Body.of(Generated.orderly(random));
      Optional<FormDraft> form = FormDraft.of(body, false);
      if (form.isPresent()) {
        fitting++;
        assertThat(form.get().body().text()).isEqualTo(body.text());
        assertThat(Draft.of(body, false)).isEqualTo(form.get());
      }
    }
    assertThat(fitting).isGreaterThan(500);
  }

  @Test
  void aBodyInAnotherOrderKeepsEveryKeyAndValue() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 5000; i++) {
      JsonObject object = Generated.body(random);
      FormDraft.of(Body.of(object), true)
          .ifPresent(form ->
              assertThat(new HashSet<>(form.body().object().orElseThrow().members()))
                  .isEqualTo(new HashSet<>(object.members())));
    }
  }

  @Test
  void aDraftOfAnyBytesSendsTheSameTextAgain() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 2000; i++) {
      Body body = Body.of(" ".repeat(random.nextInt(2)) + Body.of(Generated.body(random)).text());
      assertThat(Draft.of(body, false).body()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "nonsense",
        "{\"user_id\":1}",
        "{\"is_async\":\"true\"}",
        "{\"custom_vars\":[]}",
        "{\"module_id\":[1]}",
        "{\"extra\":1}",
        "{\"user_id\":\"a\",\"user_id\":\"b\"}"
      })
  void whatAFormCannotSayHasNoForm(String body) {
    assertThat(FormDraft.of(Body.of(body), false)).isEmpty();
    assertThat(Draft.of(Body.of(body), true)).isEqualTo(new RawDraft(body, true));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1068935,1068935",
        "`\"1068935\"`,`\"1068935\"`",
        "007,`\"007\"`",
        "true,true",
        "abc,`\"abc\"`",
        "null,`\"null\"`",
        "`  5 `,5",
        "`\"\"`,`\"\"`",
        "``,null"
      })
  void whatIsTypedAsAModuleIsReadAsJsonWhereItIsJson(String typed, String sent) {
    FormDraft form = FormDraft.empty().withModuleId(Field.of(typed));

    assertThat(form.body().text()).contains("\"module_id\":" + sent + ",");
  }

  @Test
  void anEmptyFormRedirectsAtOnce() {
    assertThat(FormDraft.empty().body().text())
        .isEqualTo(
            """
            {"user_id":"","module_id":null,"wait_time":0,"custom_vars":{},"is_async":true}\
            """);
  }

  @Test
  void aSlotThatIsNullOrAbsentKeepsItsText() {
    Field module = Field.of("12").as(SlotState.NULL);
    FormDraft form = FormDraft.empty().withModuleId(module);

    assertThat(form.body().text()).contains("\"module_id\":null");
    assertThat(form.withModuleId(module.as(SlotState.ABSENT)).body().text())
        .doesNotContain("module_id");
    assertThat(form.withModuleId(module.as(SlotState.VALUE)).body().text())
        .contains("\"module_id\":12");
  }

  @Test
  void theStartersAreTheDocumentedUsesWithOnlyTheUserToName() {
    assertThat(Starters.paymentDone().body().text())
        .isEqualTo(
            """
            {"user_id":"","module_id":1068935,"wait_time":0,"custom_vars":{"order_id":"A-2291",\
            "payment_status":"paid","basket_total":129.90,"vip":true},"is_async":true}\
            """);
    assertThat(Starters.formSubmitted().body().text())
        .isEqualTo(
            """
            {"user_id":"","module_id":1068936,"wait_time":0,\
            "custom_vars":{"form_status":"submitted"},"is_async":true}\
            """);
    assertThat(List.of(Starters.paymentDone(), Starters.formSubmitted()))
        .allSatisfy(starter ->
            assertThat(Check.findings(CheckInput.of(starter)))
                .extracting(Finding::rule)
                .containsExactly(Rule.USER_ID_BLANK));
  }
}
