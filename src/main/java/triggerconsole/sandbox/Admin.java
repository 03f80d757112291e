package triggerconsole.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.sandbox.http.Request;

/** The calls beside the endpoint, for tests and other programs (contract, section 4). */
final class Admin {

  static final String PREFIX = "/__admin/";

  private static final String USERS = PREFIX + "users/";
  private static final String USER_PARAMETER = "user=";

  private final Sandbox sandbox;
  private final Map<String, Map<String, Function<Request, Reply>>> routes;

  Admin(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.routes =
        Map.of(
            PREFIX + "openapi.json", Map.of("GET", call -> openApi()),
            PREFIX + "bots", Map.of("GET", call -> bots()),
            PREFIX + "requests", Map.of("GET", call -> requests()),
            PREFIX + "timeline", Map.of("GET", this::timeline),
            PREFIX + "reset", Map.of("POST", call -> reset()),
            PREFIX + "fault", Map.of("PUT", this::fault),
            PREFIX + "rules",
                new TreeMap<>(Map.of("GET", call -> rules(), "PUT", this::changeRules)),
            PREFIX + "clock", new TreeMap<>(Map.of("GET", call -> clock(), "POST", this::advance)));
  }

  /** Answers a call; the path as it was sent, with its escapes. */
  Reply answer(Request request) {
    String path = request.path();
    Map<String, Function<Request, Reply>> calls =
        path.startsWith(USERS)
            ? Map.of("GET", one -> user(path.substring(USERS.length())))
            : routes.get(path);
    if (calls == null) {
      return Reply.trouble(404, "sandbox.http.unknown-path", path);
    }
    Function<Request, Reply> call = calls.get(request.method());
    if (call == null) {
      String allowed = String.join(", ", calls.keySet());
      return Reply.trouble(405, "sandbox.http.method", request.method(), allowed)
          .with("Allow", allowed);
    }
    return call.apply(request);
  }

  /** The paths with the methods each takes; {@code {id}} stands for a user's. */
  Map<String, Set<String>> calls() {
    Map<String, Set<String>> calls = new TreeMap<>(Map.of(USERS + "{id}", Set.of("GET")));
    routes.forEach((path, methods) -> calls.put(path, methods.keySet()));
    return calls;
  }

  static Reply openApi() {
    try (InputStream text = Admin.class.getResourceAsStream("openapi.json")) {
      return Reply.json(200, new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply bots() {
    return Reply.json(AdminJson.bots(sandbox.bots().bots(), sandbox.users()));
  }

  private Reply requests() {
    return Reply.json(AdminJson.requests(sandbox.requests()));
  }

  private Reply user(String escaped) {
    String id = unescaped(escaped);
    return sandbox
        .user(id)
        .map(user -> Reply.json(AdminJson.user(user)))
        .orElseGet(() -> Reply.trouble(404, "sandbox.admin.unknown-user", id));
  }

  private Reply timeline(Request request) {
    Optional<String> user =
        Arrays.stream(request.query().split("&", -1))
            .filter(parameter -> parameter.startsWith(USER_PARAMETER))
            .map(parameter -> unescaped(parameter.substring(USER_PARAMETER.length())))
            .findFirst();
    List<Event> events =
        sandbox.events().stream()
            .filter(event -> user.isEmpty() || user.get().equals(event.user()))
            .toList();
    return Reply.json(EventJson.write(events, sandbox.bots()));
  }

  private Reply clock() {
    return Reply.json(ClockJson.write(sandbox.time().now()));
  }

  private Reply advance(Request request) {
    return switch (ClockJson.advance(Json.parse(request.body().array()))) {
      case Parsed.Bad<Duration> bad -> Reply.sentence(400, bad.sentence());
      case Parsed.Good<Duration> good -> Reply.json(ClockJson.write(sandbox.advance(good.value())));
    };
  }

  private Reply rules() {
    return Reply.json(200, RulesJson.write(sandbox.rules()));
  }

  private Reply changeRules(Request request) {
    return switch (RulesJson.change(sandbox.rules(), Json.parse(request.body().array()))) {
      case Parsed.Bad<Rules> bad -> Reply.sentence(400, bad.sentence());
      case Parsed.Good<Rules> good -> {
        sandbox.rules(good.value());
        yield rules();
      }
    };
  }

  private Reply fault(Request request) {
    return switch (FaultJson.read(Json.parse(request.body().array()))) {
      case Parsed.Bad<Fault> bad -> Reply.sentence(400, bad.sentence());
      case Parsed.Good<Fault> good -> {
        sandbox.fault(good.value());
        yield Reply.json(FaultJson.write(good.value()));
      }
    };
  }

  private Reply reset() {
    sandbox.reset();
    return Reply.json(new JsonObject(List.of(new Member("reset", JsonValue.bool(true)))));
  }

  // A plus is a plus, here as in a path; the decoder is one for forms.
  private static String unescaped(String escaped) {
    return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
