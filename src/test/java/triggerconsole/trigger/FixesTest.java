package triggerconsole.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;

class FixesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "user-id-not-text | {'user_id':203450205990} | {'user_id':'203450205990'}",
        "module-id-absent | {'custom_vars':{'a':1}} | {'module_id':null,'custom_vars':{'a':1}}",
        "module-id-text | {'module_id':'1068935'} | {'module_id':1068935}",
        "module-id-not-whole | {'module_id':' 12 '} | {'module_id':12}",
        "module-id-not-whole | {'module_id':12.00} | {'module_id':12}",
        "module-id-not-whole | {'module_id':'','custom_vars':{'a':1}} |"
            + " {'module_id':null,'custom_vars':{'a':1}}",
        "async-not-true | {'user_id':'a'} | {'user_id':'a','is_async':true}",
        "async-not-true | {'is_async':'true','user_id':'a'} | {'is_async':true,'user_id':'a'}",
        "wait-time-not-number | {'wait_time':'2.50'} | {'wait_time':2.50}",
        "wait-time-not-number | {'wait_time':null} | {'wait_time':3}",
        "wait-time-zero-handover | {'wait_time':0} | {'wait_time':3}",
        "unknown-key | {'userId':'a'} | {'user_id':'a'}",
        "unknown-key | {'x/y':1,'user-id':'a'} | {'x/y':1,'user_id':'a'}",
        "unknown-key | {'user_id':'a','is_async':true,'user_id':'b'} |"
            + " {'is_async':true,'user_id':'b'}",
        "variable-duplicate | {'custom_vars':{'a':1.0,'b/c':2,'a':3e2}} |"
            + " {'custom_vars':{'b/c':2,'a':3e2}}",
        "variable-name-letter | {'custom_vars':{' a':1,'b':1}} | {'custom_vars':{'a':1,'b':1}}",
        "variable-name-characters | {'custom_vars':{'a ':1}} | {'custom_vars':{'a':1}}",
        "body-not-json-object | {'custom_vars':[]} | {'custom_vars':{}}",
        "body-not-json-object | {'custom_vars':'{}'} | {'custom_vars':{}}"
      })
  void aMendTakesItsFindingAwayAndAddsNone(String code, String body, String mended) {
    Draft draft = new RawDraft(quoted(body), code.equals("wait-time-zero-handover"));
    Finding finding =
        findings(draft).stream()
            .filter(f -> f.rule().code().equals(code) && f.fix().isPresent())
            .findFirst()
            .orElseThrow();

    Draft after = Fixes.apply(draft, finding.fix().orElseThrow().edit());

    assertThat(after.body().text()).isEqualTo(quoted(mended));
    assertThat(places(after)).isSubsetOf(places(draft)).doesNotContain(place(finding));
  }

  @Test
  void noMendOfAGeneratedBodyAddsAFindingElsewhere() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 5000; i++) {
      Draft draft = new RawDraft(Body.of(Generated.body(random)).text(), random.nextBoolean());
      for (Finding finding : findings(draft)) {
        finding.fix().ifPresent(fix -> assertMends(draft, finding, fix));
      }
    }
  }

  /** A renamed key is looked at under its new name: only there may something new be said. */
  private static void assertMends(Draft draft, Finding finding, Fix fix) {
    Draft after = Fixes.apply(draft, fix.edit());
    Set<String> added = new HashSet<>(places(after));
    added.removeAll(places(draft));
    assertThat(places(after)).as(draft.body().text()).doesNotContain(place(finding));
    if (!(fix.edit() instanceof Fix.RenameKey)) {
      assertThat(added).as("%s of %s", fix, draft.body()).isEmpty();
    }
  }

  @Test
  void mendingAllLeavesNothingThatCouldBeMended() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 5000; i++) {
      Draft draft = Draft.of(Body.of(Generated.body(random)), random.nextBoolean());
      Draft mended = Fixes.all(draft);
      assertThat(findings(mended)).as(draft.body().text()).allMatch(f -> f.fix().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void theOldArticlesBodyIsMendedAtOnce(boolean inTheForm) {
    Body pasted =
        Body.of(
            """
            {"user_id":"webbot:x","module_id":"1068935","custom_vars":{"plan":"pro"}}\
            """);
    Draft draft =
        inTheForm ? FormDraft.of(pasted, false).orElseThrow() : new RawDraft(pasted.text(), false);

    Draft mended = Fixes.all(draft);

    assertThat(mended).isInstanceOf(draft.getClass());
    assertThat(mended.body().text())
        .isEqualTo(
            """
            {"user_id":"webbot:x","module_id":1068935,"custom_vars":{"plan":"pro"},"is_async":true}\
            """);
    assertThat(findings(mended)).extracting(Finding::rule).containsExactly(Rule.WAIT_TIME_DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({"5000, true", "150000, false", "150000, true"})
  void allOfManyDuplicatesAreMendedAtOnce(int count, boolean inTheForm) {
    List<VariableRow> rows =
        IntStream.range(0, count)
            .mapToObj(i -> new VariableRow(true, "n" + i / 2, VariableType.NUMBER, "" + i))
            .toList();
    FormDraft form = FormDraft.empty().withVariables(SlotState.VALUE, rows);
    Draft draft = inTheForm ? form : new RawDraft(form.body().text(), false);

    Draft mended = Fixes.all(draft);

    assertThat(findings(mended)).extracting(Finding::rule).doesNotContain(Rule.VARIABLE_DUPLICATE);
    assertThat(mended.body().text())
        .contains("{\"n0\":1,\"n1\":3,")
        .contains("\"n" + (count / 2 - 1) + "\":" + (count - 1) + "}");
  }

  @Test
  void aKeyWithAnotherNameIsRenamedBeforeItIsSaidToBeMissing() {
    Draft draft =
        new RawDraft(
            quoted("{'userId':'a','moduleId':'5','async':true,'variables':{'a':1}}"), false);

    assertThat(Fixes.all(draft).body().text())
        .isEqualTo(quoted("{'user_id':'a','module_id':5,'is_async':true,'custom_vars':{'a':1}}"));
  }

  @Test
  void mendingAFormKeepsSwitchedOffRowsAndRememberedTexts() {
    VariableRow off = new VariableRow(false, "old", VariableType.TEXT, "x");
    VariableRow first = new VariableRow(true, "a", VariableType.TEXT, "1");
    VariableRow last = new VariableRow(true, "a", VariableType.TEXT, "2");
    FormDraft form =
        FormDraft.empty()
            .withModuleId(Field.of("12").as(SlotState.NULL))
            .withIsAsync(Field.of("false"))
            .withVariables(SlotState.VALUE, List.of(off, first, last));

    Draft mended = Fixes.all(form);

    assertThat(mended)
        .isEqualTo(
            form.withIsAsync(Field.of("true"))
                .withVariables(
                    SlotState.VALUE,
                    List.of(off, new VariableRow(false, "a", VariableType.TEXT, "1"), last)));
    assertThat(Fixes.apply(form, new Fix.SetValue("/wait_time", JsonValue.NULL)))
        .isEqualTo(form.withWaitTime(Field.of("0").as(SlotState.NULL)));
  }

  @Test
  void whatTheFormCannotSayBecomesRawText() {
    Draft mended =
        Fixes.apply(FormDraft.empty(), new Fix.SetValue("/is_async", new JsonText("true")));

    assertThat(mended).isInstanceOf(RawDraft.class);
    assertThat(mended.body().text()).contains("\"is_async\":\"true\"");
  }

  @Test
  void addedKeysStandInTheDocumentedOrder() {
    Draft draft = new RawDraft("{\"custom_vars\":{},\"x\":1}", false);
    draft = Fixes.apply(draft, new Fix.SetValue("/is_async", new JsonBoolean(true)));
    draft = Fixes.apply(draft, new Fix.SetValue("/module_id", new JsonNumber("5")));
    draft = Fixes.apply(draft, new Fix.SetValue("/custom_vars/b~1c", new JsonNumber("1.0")));
    draft = Fixes.apply(draft, new Fix.SetValue("/y", JsonValue.NULL));

    assertThat(draft.body().text())
        .isEqualTo(
            "{\"module_id\":5,\"custom_vars\":{\"b/c\":1.0},\"x\":1,\"is_async\":true,\"y\":null}");
  }

  @Test
  void anEditOfNothingLeavesTheDraftAsItIs() {
    RawDraft broken = new RawDraft("{ \"user_id\": ", false);
    RawDraft spaced = new RawDraft("{ \"user_id\": 1 }", false);

    assertThat(Fixes.apply(broken, new Fix.KeepLast("/user_id"))).isEqualTo(broken);
    assertThat(Fixes.all(broken)).isEqualTo(broken);
    assertThat(Fixes.apply(spaced, new Fix.RenameKey("/nobody", "user_id"))).isEqualTo(spaced);
    assertThat(Fixes.apply(spaced, new Fix.KeepLast("/a/b/c"))).isEqualTo(spaced);
    assertThat(Fixes.apply(spaced, new Fix.SetUrl("https://a.test/"))).isEqualTo(spaced);
  }

  private static List<Finding> findings(Draft draft) {
    return Check.findings(new CheckInput(draft.body(), draft.botToBot(), Optional.empty()));
  }

  private static Set<String> places(Draft draft) {
    Set<String> places = new HashSet<>();
    findings(draft).forEach(finding -> places.add(place(finding)));
    return places;
  }

  private static String place(Finding finding) {
    return finding.rule().code() + " " + finding.pointer();
  }

  private static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
