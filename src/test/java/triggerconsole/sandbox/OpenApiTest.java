package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/** The served OpenAPI description says of every call what the sandbox really does. */
class OpenApiTest {

  private final SandboxServer server =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), SandboxClock.Rate.MANUAL);
  private final Wire wire = new Wire(server);
  private final JsonObject document = document();

  /** One answer that the document shows. */
  private record Shown(String method, String path, String name, int status, JsonValue value) {}

  private static JsonObject document() {
    return (JsonObject) Json.parse(Admin.openApi().body().array()).orElseThrow();
  }

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  @Test
  void it_is_served_as_it_is_shipped() throws Exception {
    HttpResponse<String> answer = wire.get("/__admin/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(Json.parse(answer.body())).contains(document);
    assertThat(document.get("openapi")).contains(JsonValue.text("3.1.0"));
  }

  @Test
  void it_has_every_call_and_no_other() {
    Map<String, Set<String>> described = new TreeMap<>();
    for (Member path : object(document, "paths").members()) {
      Set<String> methods = new TreeSet<>();
      members(path.value()).forEach(one -> methods.add(one.name().toUpperCase(Locale.ROOT)));
      described.put(path.name(), methods);
    }
    Map<String, Set<String>> served = new TreeMap<>(new Admin(server.sandbox()).calls());
    served.put(Front.PATH, Set.of("POST"));
    assertThat(described).isEqualTo(served);
  }

  @Test
  void every_reference_leads_somewhere_and_every_schema_is_used() {
    Set<String> references = new TreeSet<>();
    collect(document, references);
    for (String reference : references) {
      assertThat(reference).startsWith("#/");
      JsonObject at = document;
      for (String step : reference.substring(2).split("/", -1)) {
        at = object(at, step);
      }
    }
    assertThat(references)
        .containsAll(
            object(object(document, "components"), "schemas").members().stream()
                .map(schema -> "#/components/schemas/" + schema.name())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> each_answer_that_it_shows_is_what_the_sandbox_sends() {
    List<Shown> shown = shown();
    assertThat(shown).hasSizeGreaterThanOrEqualTo(30);
    return shown.stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.method() + " " + one.path() + " " + one.name(), () -> compare(one)));
  }

  private void compare(Shown shown) throws Exception {
    wire.reset();
    prepare(shown);
    HttpResponse<String> answer = call(shown.method(), shown.path(), shown.name());
    String expected =
        shown.value() instanceof JsonText html ? html.text() : JsonWriter.compact(shown.value());
    assertThat(answer.statusCode()).isEqualTo(shown.status());
    assertThat(answer.body().replace(":" + wire.port(), ":8080")).isEqualTo(expected);
  }

  private void prepare(Shown shown) throws Exception {
    boolean isTrigger = shown.path().equals(Front.PATH);
    switch (shown.name()) {
      case "pending", "oneTrigger" -> call("POST", Front.PATH, "redirect");
      case "redirected" -> {
        call("POST", Front.PATH, "redirect");
        wire.advance("2.5");
      }
      case "rejected" -> call("POST", Front.PATH, "wrongToken");
      case "silent" -> {
        if (!isTrigger) {
          call("POST", Front.PATH, "silent");
        }
      }
      default -> {
        if (isTrigger && shown.status() > 400) {
          wire.put("/__admin/fault", "{\"fault\":\"" + shown.name() + "\"}");
        }
      }
    }
  }

  /** Makes a call as the document shows it under this name. */
  private HttpResponse<String> call(String method, String path, String name) throws Exception {
    JsonObject operation = operation(method, path);
    String target = path.replace("{id}", parameter(operation, name));
    HttpRequest.Builder request =
        wire.request(target)
            .setHeader("User-Agent", "example")
            .method(method, BodyPublishers.ofString(body(operation, name)));
    if (path.equals(Front.PATH)) {
      String token = name.equals("wrongToken") ? "wrong" : "sandbox-token";
      request.header("Authorization", "JWT " + token).header("Content-Type", "application/json");
    }
    return wire.send(request);
  }

  private JsonObject operation(String method, String path) {
    return object(object(object(document, "paths"), path), method.toLowerCase(Locale.ROOT));
  }

  private static String body(JsonObject operation, String name) {
    return operation
        .get("requestBody")
        .map(body -> object(object(object(body, "content"), "application/json"), "examples"))
        .flatMap(examples -> examples.get(name).or(() -> examples.get("redirect")))
        .flatMap(example -> ((JsonObject) example).get("value"))
        .map(JsonWriter::compact)
        .orElse("");
  }

  private static String parameter(JsonObject operation, String name) {
    return operation
        .get("parameters")
        .map(parameters -> (JsonObject) ((JsonArray) parameters).items().getFirst())
        .flatMap(parameter -> parameter.get("examples"))
        .map(examples -> object(examples, name).get("value").orElseThrow())
        .map(value -> URLEncoder.encode(((JsonText) value).text(), StandardCharsets.UTF_8))
        .orElse("");
  }

  private List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (Member path : object(document, "paths").members()) {
      for (Member operation : members(path.value())) {
        for (Member response : object(operation.value(), "responses").members()) {
          for (Member example : examples(response.value())) {
            shown.add(
                new Shown(
                    operation.name().toUpperCase(Locale.ROOT),
                    path.name(),
                    example.name(),
                    Integer.parseInt(response.name()),
                    ((JsonObject) example.value()).get("value").orElseThrow()));
          }
        }
      }
    }
    return shown;
  }

  private static List<Member> examples(JsonValue response) {
    return ((JsonObject) response)
        .get("content").stream()
            .flatMap(content -> members(content).stream())
            .flatMap(media -> ((JsonObject) media.value()).get("examples").stream())
            .flatMap(examples -> members(examples).stream())
            .toList();
  }

  private static void collect(JsonValue value, Set<String> references) {
    switch (value) {
      case JsonObject object -> {
        Optional<JsonValue> reference = object.get("$ref");
        reference.ifPresent(target -> references.add(((JsonText) target).text()));
        object.members().forEach(member -> collect(member.value(), references));
      }
      case JsonArray array -> array.items().forEach(item -> collect(item, references));
      default -> {}
    }
  }

  private static List<Member> members(JsonValue value) {
    return ((JsonObject) value).members();
  }

  private static JsonObject object(JsonValue in, String name) {
    return (JsonObject)
        ((JsonObject) in).get(name).orElseThrow(() -> new AssertionError("no " + name));
  }
}
