package triggerconsole.suite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.exchange.LoopbackCalls;
import triggerconsole.exchange.LoopbackCalls.Told;

/** The end users of a sandbox, asked over HTTP (contract, section 4). */
final class SandboxUsers implements AutoCloseable {

  private static final int FOUND = 200;
  private static final int UNKNOWN = 404;

  /** A module can lead to the next by itself, and that one again. */
  private static final int MOST_MOVES = 20;

  private final LoopbackCalls calls;

  SandboxUsers(String url) {
    this.calls = new LoopbackCalls(url);
  }

  /**
   * How a user is once everything that is pending for them has happened; time is moved for that.
   * Nothing when the server does not tell.
   */
  Optional<UserState> settled(String user) throws InterruptedException {
    String path = "/__admin/users/" + encoded(user);
    for (int move = 0; move < MOST_MOVES; move++) {
      Optional<Told> told = calls.get(path);
      if (told.isPresent() && told.get().status() == UNKNOWN) {
        return told.get().json().map(_ -> UserState.NOBODY);
      }
      Optional<JsonObject> known =
          told.filter(answer -> answer.status() == FOUND)
              .flatMap(Told::json)
              .filter(JsonObject.class::isInstance)
              .map(JsonObject.class::cast);
      Optional<JsonValue> due = known.flatMap(SandboxUsers::lastDue);
      if (due.isEmpty()) {
        return known.map(UserState::of);
      }
      calls.post(
          "/__admin/clock", new JsonObject(List.of(new Member("advanceSeconds", due.get()))));
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    calls.close();
  }

  private static Optional<JsonValue> lastDue(JsonObject user) {
    return user.get("pendingRedirects").orElse(JsonValue.NULL) instanceof JsonArray(var items)
            && !items.isEmpty()
            && items.getLast() instanceof JsonObject last
        ? last.get("dueInSeconds").filter(JsonNumber.class::isInstance)
        : Optional.empty();
  }

  private static String encoded(String user) {
    return URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
