package triggerconsole.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.yaml.BrokenJson;
import triggerconsole.base.yaml.Yaml;

/** The schema that editors use says nothing else than the reader. */
class SuiteSchemaTest {

  private static final Path SCHEMA = Path.of("docs/examples/suite.schema.json");
  private static final Path EXAMPLE = Path.of("docs/examples/checkout.yaml");
  private static final Path LAB =
      Path.of("src/main/resources/triggerconsole/suites/documented-errors.yaml");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void itIsAValidSchema() throws IOException {
    String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
    Schema schemas = REGISTRY.getSchema(SchemaLocation.of(dialect));

    assertThat(schemas.validate(Files.readString(SCHEMA), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theExampleIsRightAndNamesItsSchema() throws IOException {
    String example = Files.readString(EXAMPLE);

    assertThat(SuiteFile.read(example).problems()).isEmpty();
    assertThat(faults(json(example))).isEmpty();
    assertThat(example).startsWith("# yaml-language-server: $schema=" + SCHEMA.getFileName());
  }

  @Test
  void theErrorLabIsRight() throws IOException {
    String lab = Files.readString(LAB);

    assertThat(SuiteFile.read(lab).problems()).isEmpty();
    assertThat(faults(json(lab))).isEmpty();
  }

  @Test
  void whatTheSchemaRefusesTheReaderRefuses() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    JsonValue example = Json.parse(json(Files.readString(EXAMPLE))).orElseThrow();
    Schema schema = schema();
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      String broken = JsonWriter.compact(new BrokenJson(random).oneValueOrKey(example));
      boolean fits = schema.validate(broken, InputFormat.JSON).isEmpty();
      refused += fits ? 0 : 1;
      assertThat(SuiteFile.read(broken).suite().isPresent()).as(broken).isEqualTo(fits);
    }
    assertThat(refused).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{'suite':'S'}",
        "{'suite':' ','cases':[]}",
        "{'suite':'S','cases':[{'name':'C'}]}",
        "{'suite':'S','cases':[{'name':'C','body':{},'raw':''}]}",
        "{'suite':'S','cases':[{'name':'C','body':[]}]}",
        "{'suite':'S','cases':[{'name':'C','raw':5}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','token':'secret'}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','token':{'scheme':'a b'}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','token':{}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','environments':['here']}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','timeout':0}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','timeout':86401}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','bot-to-bot':'yes'}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':'ACCEPTED_REDIRECT'}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'verdict':'REQUEST_UNKNOWN'}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'status':99}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'fields':['user']}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'after':'moved'}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'after':{'module':0}}}]}",
        "{'suite':'S','values':{'a':'${b}'},'cases':[]}"
      })
  void bothRefuseWhatIsWrong(String text) throws IOException {
    String json = text.replace('\'', '"');
    assertThat(faults(json)).isNotEmpty();
    assertThat(SuiteFile.read(json).suite()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'suite':'S','cases':[]}",
        "{'suite':'S','cases':[{'name':'C','raw':''}]}",
        "{'suite':'S','cases':[{'name':'C','body':{}}]}",
        "{'suite':'S','cases':[{'name':'C','body':{'other':[1,{'x':null}]}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':'${all}'}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'verdict':'${v}','status':'${s}'}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','expect':{'after':{'module':null}}}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','environments':'sandbox'}]}",
        "{'suite':'S','cases':[{'name':'C','raw':'','token':{'scheme':'Bearer'}}]}",
        "{'suite':'S','values':{'a':[1,true,null]},'data':'d.csv','cases':[]}"
      })
  void bothTakeWhatIsRight(String text) throws IOException {
    String json = text.replace('\'', '"');
    assertThat(faults(json)).isEmpty();
    assertThat(SuiteFile.read(json).suite()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void bothKnowTheSameKeysAndTheSchemaExplainsEach(Part part) throws IOException {
    JsonObject schema = (JsonObject) Json.parse(Files.readString(SCHEMA)).orElseThrow();
    JsonObject described =
        objects(schema)
            .filter(object -> keys(object).equals(part.keys()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no object with the keys " + part.keys()));

    assertThat(described.members())
        .allSatisfy(key -> assertThat(((JsonObject) key.value()).get("description")).isPresent());
  }

  private static Stream<JsonObject> objects(JsonValue value) {
    return switch (value) {
      case JsonObject object ->
          Stream.concat(
              Stream.of(object),
              object.members().stream().map(Member::value).flatMap(SuiteSchemaTest::objects));
      case JsonValue.JsonArray array -> array.items().stream().flatMap(SuiteSchemaTest::objects);
      default -> Stream.empty();
    };
  }

  private static List<String> keys(JsonObject object) {
    return object.members().stream().map(Member::name).toList();
  }

  private static String json(String yaml) {
    return JsonWriter.compact(Yaml.read(yaml).root().orElseThrow().json());
  }

  private static List<?> faults(String json) throws IOException {
    return schema().validate(json, InputFormat.JSON);
  }

  private static Schema schema() throws IOException {
    return REGISTRY.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
