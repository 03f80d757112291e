package triggerconsole.sandbox.botfile;

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
class BotSchemaTest {

  private static final Path SCHEMA = Path.of("docs/examples/bot.schema.json");
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
    String example = Files.readString(BotFileTest.EXAMPLE);

    assertThat(faults(json(example))).isEmpty();
    assertThat(example).startsWith("# yaml-language-server: $schema=" + SCHEMA.getFileName());
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void whatTheReaderTakesTheSchemaTakes(long seed) throws IOException {
    assertThat(faults(WrittenBots.json(new GeneratedBots(new SplittableRandom(seed)).bots())))
        .isEmpty();
  }

  @Test
  void whatTheSchemaRefusesTheReaderRefuses() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    JsonValue example = Json.parse(json(Files.readString(BotFileTest.EXAMPLE))).orElseThrow();
    Schema schema = schema();
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      String broken = JsonWriter.compact(new BrokenJson(random).oneValueOrKey(example));
      boolean fits = schema.validate(broken, InputFormat.JSON).isEmpty();
      refused += fits ? 0 : 1;
      if (!fits) {
        assertThat(BotFile.parse(broken).bots()).as(broken).isEmpty();
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"bots\":[]}",
        "{\"bots\":[{\"name\":\"B\"}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[]}]}",
        "{\"bots\":[{\"name\":\" \",\"modules\":[{\"id\":1,\"name\":\"M\"}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":0,\"name\":\"M\"}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"tokens\":[],\"modules\":[{\"id\":1,\"name\":\"M\"}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":1,\"name\":\"M\",\"webhook\":\"http://x/\"}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":1,\"name\":\"M\",\"webhook\":\"http://127.0.0.1.x/\"}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":1,\"name\":\"M\",\"connections\":[{\"go\":1,\"handOver\":\"B\"}]}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":1,\"name\":\"M\",\"connections\":[{\"handOver\":{\"to\":\"B\",\"after\":-1}}]}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":1,\"name\":\"M\"}]}],\"users\":[{\"id\":\"u\",\"transcript\":[{}]}]}",
        "{\"bots\":[{\"name\":\"B\",\"modules\":[{\"id\":1,\"name\":\"M\"}]}],\"users\":[{\"id\":5}]}"
      })
  void bothRefuseWhatIsWrong(String text) throws IOException {
    assertThat(faults(text)).isNotEmpty();
    assertThat(BotFile.parse(text).bots()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void bothKnowTheSameKeysAndTheSchemaExplainsEach(Kind kind) throws IOException {
    JsonObject schema = (JsonObject) Json.parse(Files.readString(SCHEMA)).orElseThrow();
    JsonObject described =
        objects(schema)
            .filter(object -> keys(object).equals(kind.keys()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no object with the keys " + kind.keys()));

    assertThat(described.members())
        .allSatisfy(key -> assertThat(((JsonObject) key.value()).get("description")).isPresent());
  }

  private static Stream<JsonObject> objects(JsonValue value) {
    return switch (value) {
      case JsonObject object ->
          Stream.concat(
              Stream.of(object),
              object.members().stream().map(Member::value).flatMap(BotSchemaTest::objects));
      case JsonValue.JsonArray array -> array.items().stream().flatMap(BotSchemaTest::objects);
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
