package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.profile.Environment;
import triggerconsole.send.TokenUse;
import triggerconsole.suite.Afterwards.Unchanged;
import triggerconsole.trigger.Body;

/** What a suite file means. */
class SuiteFileTest {

  @Test
  void aCaseWithoutAnExpectationExpectsToBeAcceptedAndRedirected() {
    SuiteCase one = only("body: {user_id: a, module_id: 1}");

    assertThat(one.expectation()).isEqualTo(Expectation.USUAL);
    assertThat(one.expectation().verdict()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    assertThat(one.conditions().tokenUse()).isEqualTo(new TokenUse.AsKept());
    assertThat(one.conditions().allow(Environment.PRODUCTION)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                   | {\"is_async\":true}",
        "{module_id: 1, user_id: a}           |"
            + " {\"user_id\":\"a\",\"module_id\":1,\"is_async\":true}",
        "{module_id: null, wait_time: 0.50}   |"
            + " {\"module_id\":null,\"wait_time\":0.50,\"is_async\":true}",
        "{is_async: absent}                   | {}",
        "{is_async: false}                    | {\"is_async\":false}",
        "{is_async: null}                     | {\"is_async\":null}",
        "{is_async: 'true'}                   | {\"is_async\":\"true\"}",
        "{wait_time: 1e3, module_id: '7'}     |"
            + " {\"module_id\":\"7\",\"wait_time\":1e3,\"is_async\":true}",
        "{x: {b: [1, no]}, custom_vars: {}}   |"
            + " {\"custom_vars\":{},\"is_async\":true,\"x\":{\"b\":[1,\"no\"]}}",
        "{user_id: 00123, module_id: 12345678901234567890} |"
            + " {\"user_id\":\"00123\",\"module_id\":12345678901234567890,\"is_async\":true}",
      })
  void aBodyHasTheDocumentedOrderAndIsAsyncUnlessItSaysOtherwise(String written, String sent) {
    assertThat(body(only("body: " + written), "{}", true)).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'${x}'           | {\"x\":1.50}              | {\"v\":1.50}",
        "'${x}'           | {\"x\":null}              | {\"v\":null}",
        "'${x}'           | {\"x\":\"1\"}             | {\"v\":\"1\"}",
        "'${x}'           | {\"x\":{\"a\":[1]}}       | {\"v\":{\"a\":[1]}}",
        "'no ${x}'        | {\"x\":1.50}              | {\"v\":\"no 1.50\"}",
        "'${x}${x}'       | {\"x\":true}              | {\"v\":\"truetrue\"}",
        "'${x:text}'      | {\"x\":1.50}              | {\"v\":\"1.50\"}",
        "'${ x : number}' | {\"x\":\"007e1\"}         | refused",
        "'${x:number}'    | {\"x\":\"7.0\"}           | {\"v\":7.0}",
        "'${x:boolean}'   | {\"x\":\"true\"}          | {\"v\":true}",
        "'${x:json}'      | {\"x\":\"[1, 2]\"}        | {\"v\":[1,2]}",
        "'${x:null}'      | {\"x\":\"anything\"}      | {\"v\":null}",
        "'$${x}'          | {\"x\":1}                 | {\"v\":\"${x}\"}",
        "'$$$${x}'        | {\"x\":1}                 | {\"v\":\"$$${x}\"}",
        "'a:b ${a:b}'     | {\"a:b\":1}               | {\"v\":\"a:b 1\"}",
        "'${d}'           | {\"x\":1}                 | {\"v\":\"default\"}",
        "'${d}'           | {\"d\":5}                 | {\"v\":5}",
        "'${y}'           | {\"x\":1}                 | refused",
        "[{a: '${x}'}, 2] | {\"x\":1}                 | {\"v\":[{\"a\":1},2]}",
      })
  void aHoleAloneKeepsItsTypeAndInsideATextBecomesText(String value, String row, String sent) {
    SuiteCase one = only("body: {v: " + value + ", is_async: absent}");

    if (sent.equals("refused")) {
      assertThatThrownBy(() -> body(one, row, true)).isInstanceOf(Filling.Unfilled.class);
    } else {
      assertThat(body(one, row, true)).isEqualTo(sent);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "module_id   | 1068935     | {\"module_id\":1068935}",
        "module_id   | ``          | {\"module_id\":null}",
        "module_id   | \"1068935\" | {\"module_id\":\"1068935\"}",
        "module_id   | abc         | {\"module_id\":\"abc\"}",
        "wait_time   | 1.50        | {\"wait_time\":1.50}",
        "wait_time   | ``          | {}",
        "is_async    | false       | {\"is_async\":false}",
        "is_async    | \"true\"    | {\"is_async\":\"true\"}",
        "is_async    | absent      | {}",
        "user_id     | 12345       | {\"user_id\":\"12345\"}",
        "custom_vars | 7           | {\"custom_vars\":\"7\"}",
      })
  void aCellOfCsvIsReadAsTheFormReadsWhatIsTyped(String key, String cell, String sent) {
    String async = key.equals("is_async") ? "" : ", is_async: absent";
    SuiteCase one = only("body: {" + key + ": '${c}'" + async + "}");
    String row = "{\"c\":" + JsonWriter.compact(JsonValue.text(cell)) + "}";

    assertThat(body(one, row, false)).isEqualTo(sent);
  }

  @Test
  void aRawBodyIsFilledToo() {
    SuiteCase one = only("raw: '{\"user_id\": \"${u}\", ${n}'");

    assertThat(body(one, "{\"u\":\"anna\",\"n\":12}", true))
        .isEqualTo("{\"user_id\": \"anna\", 12");
    assertThat(body(only("raw: ''"), "{}", true)).isEmpty();
  }

  @Test
  void whatSurroundsTheRequestIsRead() {
    SuiteCase one =
        only(
            "raw: x\n    about: Says so\n    token: {scheme: Bearer}\n    profile: Other\n"
                + "    environments: [sandbox, test]\n    bot-to-bot: true\n    timeout: 0.5");

    assertThat(one.about()).isEqualTo("Says so");
    assertThat(one.conditions().tokenUse()).isEqualTo(new TokenUse.OtherScheme("Bearer"));
    assertThat(one.conditions().profile()).contains("Other");
    assertThat(one.conditions().allow(Environment.TEST)).isTrue();
    assertThat(one.conditions().allow(Environment.PRODUCTION)).isFalse();
    assertThat(one.conditions().botToBot()).isTrue();
    assertThat(one.conditions().timeout()).contains(Duration.ofMillis(500));
  }

  @Test
  void anExpectationIsFilledFromTheRow() {
    SuiteCase one =
        only(
            "raw: x\n"
                + "    expect: {verdict: '${v}', status: '${s}', text: 'Order ${o}', after: {user:"
                + " '${u}', module: '${m}', variables: {order: '${o}'}}}");
    Expectation filled =
        one.expected()
            .fill(
                filling(
                    "{\"v\":\"NOT_FOUND\",\"s\":\"400\",\"o\":\"A-1\",\"u\":\"anna\",\"m\":\"5\"}",
                    false));

    assertThat(filled.verdict()).isEqualTo(VerdictCode.NOT_FOUND);
    assertThat(filled.status()).isEqualTo(OptionalInt.of(400));
    assertThat(filled.texts()).containsExactly("Order A-1");
    assertThat(filled.after())
        .contains(
            new Afterwards(
                Optional.of("anna"),
                new Afterwards.At(5),
                Map.of("order", JsonValue.text("A-1")),
                false));
  }

  @Test
  void aRowThatMakesNoSenseAsAnExpectationSaysWhy() {
    SuiteCase one = only("raw: x\n    expect: {verdict: '${v}'}");

    assertThatThrownBy(() -> one.expected().fill(filling("{\"v\":\"NOT_FOND\"}", true)))
        .hasMessage("There is no verdict \"NOT_FOND\". Did you mean \"NOT_FOUND\"?");
  }

  @Test
  void unchangedMeansTheModuleAndEveryVariable() {
    Afterwards after =
        only("raw: x\n    expect: {after: unchanged}").expectation().after().orElseThrow();

    assertThat(after.module()).isInstanceOf(Unchanged.class);
    assertThat(after.variablesUnchanged()).isTrue();
  }

  @Test
  void otherValuesOfAPersonWin() {
    Suite suite =
        suite("body: {v: '${d}', is_async: absent}").with(Map.of("d", JsonValue.number(9)));

    assertThat(
            suite
                .cases()
                .getFirst()
                .body()
                .fill(new Filling(new JsonObject(List.of()), true, suite.values())))
        .isEqualTo(Body.of("{\"v\":9}"));
  }

  private static String body(SuiteCase one, String row, boolean typed) {
    return one.body().fill(filling(row, typed)).text();
  }

  private static Filling filling(String row, boolean typed) {
    JsonObject cells = (JsonObject) Json.parse(row).orElseThrow();
    return new Filling(cells, typed, Map.of("d", JsonValue.text("default")));
  }

  private static SuiteCase only(String keys) {
    return suite(keys).cases().getFirst();
  }

  private static Suite suite(String keys) {
    SuiteFile.Reading reading =
        SuiteFile.read("suite: S\nvalues: {d: default}\ncases:\n  - name: One\n    " + keys + "\n");
    return reading
        .suite()
        .orElseThrow(() -> new AssertionError(String.join("\n", reading.lines("f"))));
  }
}
