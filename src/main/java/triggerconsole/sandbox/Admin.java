package triggerconsole.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/** The calls beside the endpoint, for tests and other programs (contract, section 4). */
final class Admin {

  static final String PREFIX = "/__admin/";

  private static final String USERS = PREFIX + "users/";

  private final Sandbox sandbox;
  private final Map<String, Map<String, Function<Bytes, Reply>>> routes;

  Admin(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.routes =
        Map.of(
            PREFIX + "bots", Map.of("GET", body -> bots()),
            PREFIX + "requests", Map.of("GET", body -> requests()),
            PREFIX + "reset", Map.of("POST", body -> reset()),
            PREFIX + "fault", Map.of("PUT", this::fault),
            PREFIX + "rules",
                new TreeMap<>(Map.of("GET", body -> rules(), "PUT", this::changeRules)));
  }

  /** Answers a call; the path as it was sent, with its escapes. */
  Reply answer(Sandbox.Request request) {
    String path = request.path();
    Map<String, Function<Bytes, Reply>> calls =
        path.startsWith(USERS)
            ? Map.of("GET", body -> user(path.substring(USERS.length())))
            : routes.get(path);
    if (calls == null) {
      return Reply.trouble(404, "sandbox.http.unknown-path", path);
    }
    Function<Bytes, Reply> call = calls.get(request.method());
    if (call == null) {
      String allowed = String.join(", ", calls.keySet());
      return Reply.trouble(405, "sandbox.http.method", request.method(), allowed)
          .with("Allow", allowed);
    }
    return call.apply(request.body());
  }

  private Reply bots() {
    return Reply.json(AdminJson.bots(sandbox.bots().bots(), sandbox.users()));
  }

  private Reply requests() {
    return Reply.json(AdminJson.requests(sandbox.requests()));
  }

  private Reply user(String escaped) {
    // A plus is a plus in a path; the decoder is one for forms.
    String id = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    return sandbox
        .user(id)
        .map(user -> Reply.json(AdminJson.user(user)))
        .orElseGet(() -> Reply.trouble(404, "sandbox.admin.unknown-user", id));
  }

  private Reply rules() {
    return Reply.json(200, RulesJson.write(sandbox.rules()));
  }

  private Reply changeRules(Bytes body) {
    return switch (RulesJson.change(sandbox.rules(), Json.parse(body.array()))) {
      case Parsed.Bad<Rules> bad -> Reply.sentence(400, bad.sentence());
      case Parsed.Good<Rules> good -> {
        sandbox.rules(good.value());
        yield rules();
      }
    };
  }

  private Reply fault(Bytes body) {
    return switch (FaultJson.read(Json.parse(body.array()))) {
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
}
