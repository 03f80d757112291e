package triggerconsole.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;

/**
 * The one place that changes: the world as it is now, with the fault, the requests and the events.
 * Redirects happen when somebody looks and they are due, so no thread waits for them. Time comes
 * from outside. Safe for any number of threads.
 */
final class Sandbox {

  private static final int MOST_KEPT = 10_000;
  private static final long HEAVIEST = 32L << 20;

  private final Bots bots;
  private final InstantSource clock;
  private final Ring<Received> requests = new Ring<>(MOST_KEPT, HEAVIEST);
  private final Ring<Event> events = new Ring<>(MOST_KEPT, HEAVIEST);
  private World world;
  private Fault fault = Fault.NONE;

  Sandbox(Bots bots, InstantSource clock) {
    this.bots = bots;
    this.clock = clock;
    this.world = World.start(bots);
  }

  /** A request as it came over HTTP. */
  record Request(String method, String path, Map<String, List<String>> headers, Bytes body) {}

  /** What to send back, and the fault that the way back suffers. */
  record Delivery(Reply reply, Fault fault) {}

  /** Answers a trigger and remembers it. */
  Delivery trigger(Request request) {
    Optional<JsonValue> body = Json.parse(request.body().array());
    synchronized (this) {
      Instant now = catchUp();
      Fault met = fault;
      fault = met.next();
      Reply reply =
          met.kind().keepsFromProcessing()
              ? met.instead()
              : met.damaged(process(request, body, now));
      boolean answered = met.kind() != Fault.Kind.CUT_BEFORE_ANSWER;
      remember(now, request, answered ? OptionalInt.of(reply.status()) : OptionalInt.empty());
      return new Delivery(reply, met);
    }
  }

  /** Remembers a request that was no trigger. */
  synchronized void remember(Request request, int status) {
    remember(clock.instant(), request, OptionalInt.of(status));
  }

  /** Where a user is now. */
  synchronized Optional<UserSnapshot> user(String id) {
    Instant now = catchUp();
    return world.user(id).map(user -> snapshot(user, now));
  }

  /** Every user now, those of the starting state first. */
  synchronized List<UserSnapshot> users() {
    Instant now = catchUp();
    return world.users().values().stream().map(user -> snapshot(user, now)).toList();
  }

  Bots bots() {
    return bots;
  }

  synchronized List<Received> requests() {
    return requests.all();
  }

  synchronized List<Event> events() {
    catchUp();
    return events.all();
  }

  synchronized Rules rules() {
    return world.rules();
  }

  synchronized void rules(Rules rules) {
    world = world.with(rules);
  }

  synchronized void fault(Fault next) {
    fault = next;
  }

  /** Back to the starting state, byte for byte. */
  synchronized void reset() {
    world = World.start(bots);
    fault = Fault.NONE;
    requests.clear();
    events.clear();
  }

  private Instant catchUp() {
    Instant now = clock.instant();
    World.Step step = world.until(now);
    world = step.world();
    step.events().forEach(event -> events.add(event, 0));
    return now;
  }

  private DocumentedAnswer process(Request request, Optional<JsonValue> body, Instant now) {
    List<String> authorization = request.headers().getOrDefault("Authorization", List.of());
    Endpoint.Result result = Endpoint.answer(new Endpoint.Call(authorization, body), world, now);
    world = result.world();
    // Values that were written stay in memory as long as the events that tell of them.
    result.events().forEach(event -> events.add(event, request.body().size()));
    return result.answer();
  }

  private void remember(Instant at, Request request, OptionalInt status) {
    Received received =
        new Received(
            at,
            request.method(),
            request.path(),
            Received.masked(request.headers()),
            request.body(),
            status);
    requests.add(received, received.weight());
  }

  private UserSnapshot snapshot(BotUser user, Instant now) {
    return new UserSnapshot(
        user.id(),
        user.name(),
        bots.bot(user.botId()).orElseThrow(),
        user.moduleId(),
        user.moduleId().flatMap(bots::module).map(BotModule::name),
        user.variables(),
        world.pending().of(user.id()).stream()
            .map(redirect ->
                new UserSnapshot.PendingRedirect(
                    redirect.moduleId(), Duration.between(now, redirect.due())))
            .toList());
  }
}
