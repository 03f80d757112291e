package triggerconsole.trigger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {

  /** The old article's shape, as its readers paste it (issue 2, findings). */
  @Test
  void ofOneRuleAThousandFindingsAreToldAndOfEveryOtherToo() {
    String many = IntStream.range(0, 5_000).mapToObj(i -> "\"" + i + "\":1").collect(joining(","));
    Body body = Body.of("{\"custom_vars\":{" + many + ",\"a\":1,\"a\":2}}");

    assertThat(Check.findings(new CheckInput(body, false, Optional.empty())))
        .extracting(Finding::rule)
        .contains(Rule.VARIABLE_DUPLICATE, Rule.ASYNC_NOT_TRUE)
        .filteredOn(rule -> rule == Rule.VARIABLE_NAME_LETTER)
        .hasSize(1_000);
  }

  private static final String OLD_ARTICLE =
      """
      {"user_id":"webbot:x","module_id":"1068935","custom_vars":{"plan":"pro"}}\
      """;

  @Test
  void theArticlesBodyWithARealUserHasNothingToSay() {
    assertThat(
            codes(
                "{'user_id':'webbot:x','module_id':1068935,'wait_time':0,"
                    + "'custom_vars':{},'is_async':true}"))
        .isEmpty();
  }

  @Test
  void theOldArticlesShapeGivesExactlyItsThreeFindingsInTheOrderOfTheForm() {
    assertThat(findings(OLD_ARTICLE, false))
        .extracting(f -> f.rule().code() + " " + f.severity() + " " + f.pointer())
        .containsExactly(
            "module-id-text WARNING /module_id",
            "wait-time-default INFO /wait_time",
            "async-not-true ERROR /is_async");
  }

  /** rule code, pointer, a body that breaks it, the same body mended by hand. */
  static Stream<Broken> bodies() {
    return Stream.of(
        broken("body-not-json-object", "", "[]", "{}"),
        broken("body-not-json-object", "", "", "{}"),
        broken("body-not-json-object", "", "{'user_id':", "{}"),
        broken("body-not-json-object", "", "null", "{}"),
        broken("body-not-json-object", "/custom_vars", "{'custom_vars':[]}", "{'custom_vars':{}}"),
        broken("user-id-absent", "/user_id", "{}", "{'user_id':''}"),
        broken("user-id-blank", "/user_id", "{'user_id':''}", "{'user_id':'a'}"),
        broken("user-id-blank", "/user_id", "{'user_id':' \u00a0\\t'}", "{'user_id':' a '}"),
        broken(
            "user-id-placeholder",
            "/user_id",
            "{'user_id':'{{certainly.from}}'}",
            "{'user_id':'{x}'}"),
        broken("user-id-placeholder", "/user_id", "{'user_id':'<the id>'}", "{'user_id':'a<b'}"),
        broken(
            "user-id-placeholder",
            "/user_id",
            "{'user_id':'webbot:{{ id }}'}",
            "{'user_id':'}}{{'}"),
        broken("user-id-not-text", "/user_id", "{'user_id':null}", "{'user_id':'null'}"),
        broken("user-id-not-text", "/user_id", "{'user_id':2034502059904829}", "{'user_id':'1'}"),
        broken("user-id-not-text", "/user_id", "{'user_id':['a']}", "{}"),
        broken("module-id-absent", "/module_id", "{}", "{'module_id':null}"),
        broken("module-id-text", "/module_id", "{'module_id':'1068935'}", "{'module_id':1068935}"),
        broken(
            "module-id-text",
            "/module_id",
            "{'module_id':'" + "9".repeat(400) + "'}",
            "{'module_id':1}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':'0123'}", "{'module_id':'123'}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':''}", "{'module_id':null}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':'abc'}", "{'module_id':'1'}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':' 12 '}", "{'module_id':12}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':'١٢'}", "{'module_id':'12'}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':1.5}", "{'module_id':1}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':1.0}", "{'module_id':1}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':1e3}", "{'module_id':1000}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':true}", "{}"),
        broken("module-id-not-whole", "/module_id", "{'module_id':{}}", "{}"),
        broken("module-id-not-positive", "/module_id", "{'module_id':0}", "{'module_id':1}"),
        broken("module-id-not-positive", "/module_id", "{'module_id':-7}", "{'module_id':7}"),
        broken("module-id-not-positive", "/module_id", "{'module_id':'-7'}", "{'module_id':'7'}"),
        broken("module-id-not-positive", "/module_id", "{'module_id':'0'}", "{'module_id':'7'}"),
        broken("nothing-to-do", "/module_id", "{'module_id':null}", "{'module_id':1}"),
        broken(
            "nothing-to-do",
            "/module_id",
            "{'module_id':null,'custom_vars':{}}",
            "{'module_id':null,'custom_vars':{'a':1}}"),
        broken("unknown-key", "/moduleId", "{'moduleId':1}", "{'module_id':1}"),
        broken("unknown-key", "/a~1b~0", "{'a/b~':1}", "{}"),
        broken("unknown-key", "/user_id", "{'user_id':'a','user_id':'b'}", "{'user_id':'b'}"),
        broken("async-not-true", "/is_async", "{}", "{'is_async':true}"),
        broken("async-not-true", "/is_async", "{'is_async':'true'}", "{'is_async':true}"),
        broken("async-not-true", "/is_async", "{'is_async':1}", "{'is_async':true}"),
        broken("async-not-true", "/is_async", "{'is_async':null}", "{'is_async':true}"),
        broken(
            "async-not-true",
            "/is_async",
            "{'module_id':null,'custom_vars':{'a':1}}",
            "{'module_id':null,'is_async':true}"),
        broken("wait-time-not-number", "/wait_time", "{'wait_time':'3'}", "{'wait_time':3}"),
        broken("wait-time-not-number", "/wait_time", "{'wait_time':null}", "{}"),
        broken("wait-time-negative", "/wait_time", "{'wait_time':-0.5}", "{'wait_time':-0.0}"),
        broken("wait-time-default", "/wait_time", "{}", "{'wait_time':null}"),
        broken("variable-name-letter", "/custom_vars/1a", variables("'1a':1"), variables("'a1':1")),
        broken("variable-name-letter", "/custom_vars/", variables("'':1"), variables("'a':1")),
        broken("variable-name-letter", "/custom_vars/_a", variables("'_a':1"), variables("'æ':1")),
        broken(
            "variable-name-characters",
            "/custom_vars/a-b",
            variables("'a-b':1"),
            variables("'a_b':1")),
        broken(
            "variable-name-characters",
            "/custom_vars/a~1b",
            variables("'a/b':1"),
            variables("'a':1")),
        broken(
            "variable-name-characters", "/custom_vars/æ", variables("'æ':1"), variables("'ae':1")),
        broken(
            "variable-name-reserved",
            "/custom_vars/certainly",
            variables("'certainly':1"),
            variables("'Certainly':1")),
        broken(
            "variable-name-reserved",
            "/custom_vars/web.host",
            variables("'web.host':1"),
            variables("'webhost':1")),
        broken(
            "variable-name-reserved", "/custom_vars/zd", variables("'zd':1"), variables("'zdx':1")),
        broken(
            "variable-name-reserved", "/custom_vars/fb", variables("'fb':1"), variables("'fbx':1")),
        broken(
            "variable-name-reserved",
            "/custom_vars/nlu",
            variables("'nlu':1"),
            variables("'nlux':1")),
        broken(
            "variable-duplicate",
            "/custom_vars/a",
            variables("'a':1,'b':2,'a':3"),
            variables("'a':1,'A':1")),
        broken(
            "variable-case-duplicate",
            "/custom_vars/A",
            variables("'a':1,'A':3"),
            variables("'a':1,'a':3")),
        broken("variable-nested", "/custom_vars/a", variables("'a':{}"), variables("'a':'{}'")),
        broken("variable-nested", "/custom_vars/a", variables("'a':[1]"), variables("'a':null")));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aBrokenRuleIsFoundAtItsPlaceAndAMendedOneIsNot(Broken example) {
    assertThat(findings(example.body(), false))
        .filteredOn(f -> f.rule().code().equals(example.code()))
        .singleElement()
        .satisfies(f -> assertThat(f.pointer()).isEqualTo(example.pointer()))
        .satisfies(f -> assertThat(f.message()).endsWith(".").doesNotContain("{0}", "{1}"));
    assertThat(codes(example.mended())).doesNotContain(example.code());
  }

  @ParameterizedTest
  @CsvSource({"0,true", "0.0,true", "-0,true", "0e99999999999,true", "0.001,false", "3,false"})
  void aTransferBetweenBotsMustWait(String seconds, boolean broken) {
    String body = "{'wait_time':" + seconds + "}";

    assertThat(codes(body)).doesNotContain("wait-time-zero-handover");
    assertThat(findings(quoted(body), true).stream().map(f -> f.rule().code()).toList())
        .satisfies(
            codes -> assertThat(codes.contains("wait-time-zero-handover")).isEqualTo(broken));
  }

  @ParameterizedTest
  @CsvSource({
    "userId,user_id",
    "userid,user_id",
    "user-id,user_id",
    "end_user_id,user_id",
    "moduleId,module_id",
    "modul_id,module_id",
    "custom_variables,custom_vars",
    "customVars,custom_vars",
    "async,is_async",
    "isAsync,is_async",
    "waitTime,wait_time",
    "wait_tiem,wait_time"
  })
  void anUnknownKeyIsGuessedAndRenamedWhereTheRightOneIsFree(String typed, String meant) {
    Finding free = unknown("{'" + typed + "':1}");
    assertThat(free.message()).contains("did you mean \"" + meant + "\"");
    assertThat(free.fix().map(Fix::edit)).contains(new Fix.RenameKey("/" + typed, meant));

    Finding taken = unknown("{'" + typed + "':1,'" + meant + "':2}");
    assertThat(taken.message()).contains("did you mean");
    assertThat(taken.fix()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"text_message", "id", "sessionId", "x"})
  void aKeyThatIsNearNothingIsNotGuessed(String typed) {
    assertThat(unknown("{'" + typed + "':1}").message()).doesNotContain("did you mean");
  }

  @Test
  void ofTwoKeysThatMeanTheSameOnlyTheFirstIsRenamed() {
    assertThat(findings(quoted("{'userId':'a','userid':'b'}"), false))
        .filteredOn(f -> f.rule() == Rule.UNKNOWN_KEY)
        .extracting(f -> f.fix().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void aBodyThatIsNoUtf8IsSaidToBeNoText() {
    Body body = Body.of(new byte[] {'{', (byte) 0xff, '}'});

    assertThat(Check.findings(new CheckInput(body, false, Optional.empty())))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("no UTF-8 text"));
  }

  @Test
  void brokenJsonIsSaidWithItsLineAndColumn() {
    assertThat(findings("{\n  \"user_id\": }", false))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("line 2, column "));
  }

  @Test
  void noBytesWhateverMakeTheCheckThrow() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = Body.of(Generated.body(random)).bytes();
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      List<Finding> findings =
          Check.findings(new CheckInput(Body.of(bytes), random.nextBoolean(), Optional.empty()));
      assertThat(findings).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRuleOfTheContractIsInATable() {
    Set<String> covered = new TreeSet<>();
    bodies().forEach(example -> covered.add(example.code()));
    covered.add("wait-time-zero-handover");
    DestinationCheckTest.RULES.forEach(rule -> covered.add(rule.code()));

    assertThat(Arrays.stream(Rule.values()).map(Rule::code))
        .containsExactlyInAnyOrderElementsOf(covered);
  }

  record Broken(String code, String pointer, String body, String mended) {}

  private static Broken broken(String code, String pointer, String body, String mended) {
    return new Broken(code, pointer, quoted(body), mended);
  }

  private static String variables(String members) {
    return "{'custom_vars':{" + members + "}}";
  }

  private static Finding unknown(String body) {
    return findings(quoted(body), false).stream()
        .filter(f -> f.rule() == Rule.UNKNOWN_KEY)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(String body) {
    return findings(quoted(body), false).stream().map(f -> f.rule().code()).toList();
  }

  private static List<Finding> findings(String body, boolean botToBot) {
    return Check.findings(new CheckInput(Body.of(body), botToBot, Optional.empty()));
  }

  private static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
