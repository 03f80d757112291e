package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;
import static triggerconsole.sandbox.Wire.BEN;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/** The OpenAPI description is one by the OpenAPI project's schema, and real answers fit its own. */
class OpenApiSchemaTest {

  private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/";
  private static final List<String> SCHEMAS =
      List.of("schema/2022-10-07", "schema-base/2022-10-07", "dialect/base", "meta/base");

  private static final Bots BOTS =
      BuiltInBots.bots(
          URI.create("https://shop.example/"), Optional.of(URI.create("http://127.0.0.1:9/hook")));

  private final SandboxServer server =
      SandboxServer.start(BOTS, OptionalInt.empty(), SandboxClock.Rate.MANUAL);
  private final Wire wire = new Wire(server);
  private final String document = Admin.openApi().body().text();

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  @Test
  void it_is_an_openapi_document() throws IOException {
    Map<String, String> schemas = new HashMap<>();
    for (String schema : SCHEMAS) {
      try (InputStream text =
          OpenApiSchemaTest.class.getResourceAsStream("/spec.openapis.org/oas/3.1/" + schema)) {
        schemas.put(OPENAPI + schema, new String(text.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Schema openApi =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
            .getSchema(SchemaLocation.of(OPENAPI + SCHEMAS.getFirst()));
    assertThat(openApi.validate(document, InputFormat.JSON)).isEmpty();
    assertThat(openApi.validate(document.replace("\"responses\"", "\"answers\""), InputFormat.JSON))
        .as("the schema sees a mistake")
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bots, Bots",
    "users/webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0, User",
    "users/webbot:d0f23640-2dc2-11e8-a182-89f9297141e0, User",
    "users/odd, User",
    "users/nobody, Trouble",
    "requests, Requests",
    "timeline, Timeline",
    "rules, Rules",
    "clock, Clock"
  })
  void what_the_calls_answer_after_much_has_happened_fits_its_schema(String call, String schema)
      throws Exception {
    muchHappens();
    String answer = wire.get("/__admin/" + call).body();
    assertThat(schema(schema).validate(answer, InputFormat.JSON)).as(answer).isEmpty();
  }

  @Test
  void each_type_of_event_is_among_what_happened_and_is_told_apart() throws Exception {
    muchHappens();
    String answer = wire.get("/__admin/timeline").body();
    assertThat(answer)
        .contains("TRIGGER_RECEIVED", "VARIABLES_WRITTEN", "REDIRECT_SCHEDULED", "\"REDIRECTED")
        .contains("NOT_ASYNC", "NO_MODULE", "OTHER_BOT", "REJECTED", "\"BOT\"", "END_USER")
        .contains("\"MODULE\"", "WEBHOOK", "BEGUN", "DONE");
    String unknown = answer.replace("\"WEBHOOK\"", "\"POST\"");
    assertThat(schema("Timeline").validate(unknown, InputFormat.JSON)).isNotEmpty();
  }

  private void muchHappens() throws Exception {
    wire.put("/__admin/rules", "{\"checkUsers\":false}");
    trigger("odd", "null", "\"wait_time\":[],\"custom_vars\":{\"1\":null,\"a\":[{}]}");
    trigger(ANNA, "1068935", "\"is_async\":false,\"custom_vars\":{\"plan\":1.5}");
    trigger(ANNA, "\"x\"", "\"is_async\":true");
    trigger(ANNA, "1068935", "\"is_async\":true,\"wait_time\":0.5");
    trigger(ANNA, "1068936", "\"is_async\":true,\"wait_time\":500");
    wire.trigger("no json");
    wire.put("/__admin/fault", "{\"fault\":\"ERROR_500\",\"times\":1}");
    trigger(ANNA, "null", "\"is_async\":true");
    server.sandbox().hear(BEN, "Pay now");
    trigger(BEN, "1068934", "\"is_async\":true,\"wait_time\":1");
    wire.advance("1");
    trigger(BEN, "1068930", "\"is_async\":true,\"wait_time\":7");
    server.sandbox().hear(BEN, "Talk to support");
    wire.advance("10");
  }

  private void trigger(String user, String module, String more) throws Exception {
    wire.trigger("{\"user_id\":\"%s\",\"module_id\":%s,%s}".formatted(user, module, more));
  }

  private Schema schema(String name) {
    JsonObject whole = (JsonObject) Json.parse(document).orElseThrow();
    JsonObject one =
        new JsonObject(
            List.of(
                new Member("$ref", JsonValue.text("#/components/schemas/" + name)),
                new Member("components", whole.get("components").orElseThrow())));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonWriter.compact(one), InputFormat.JSON);
  }
}
