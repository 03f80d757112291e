package triggerconsole.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import triggerconsole.base.Bytes;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.http.Request;

/**
 * The one place that changes: the world as it is now, with its time, the fault, the requests and
 * the events. What is due happens when somebody looks, so no thread waits for it. Safe for any
 * number of threads; no call blocks for longer than the work of others takes.
 */
public final class Sandbox {

  private final Bots bots;
  private final InstantSource real;
  private final Rate startRate;
  private final Consumer<Event> webhooks;
  private final Journal journal = new Journal();
  private final Ring<Event> events = new Ring<>(Ring.MOST_KEPT, Ring.HEAVIEST);
  private final Past past = new Past();
  private SandboxClock clock;
  private World world;
  private Instant looked;
  private Fault fault = Fault.NONE;
  private Optional<Consumer<JsonValue>> log = Optional.empty();
  private long changes;

  /**
   * A sandbox in its starting state.
   *
   * @param startRate how sandbox time runs at the start and after a reset
   * @param webhooks hears of every event and calls what is to be called, without blocking
   */
  Sandbox(Bots bots, InstantSource real, Rate startRate, Consumer<Event> webhooks) {
    this.bots = bots;
    this.real = real;
    this.startRate = startRate;
    this.webhooks = webhooks;
    begin();
  }

  /** Answers a trigger and remembers it. */
  Delivery trigger(Request request) {
    Optional<JsonValue> body = Json.parse(request.body().array());
    synchronized (this) {
      Instant now = catchUp();
      Fault met = fault;
      fault = met.next();
      long number = journal.number();
      long earlier = events.added();
      Endpoint.Call call = Endpoint.Call.of(number, request, body);
      Reply reply =
          met.kind().keepsFromProcessing()
              ? met.instead()
              : met.damaged(process(call, request.body().size(), now));
      note(journal.add(now, number, request, met.status(reply)), earlier);
      return new Delivery(reply, met);
    }
  }

  /** Remembers a request that was no trigger. */
  synchronized void remember(Request request, int status) {
    note(journal.add(catchUp(), journal.number(), request, OptionalInt.of(status)), events.added());
  }

  /**
   * Tells this log of each request to come before its answer leaves; whoever waits holds all up.
   */
  public synchronized void logTo(Consumer<JsonValue> to) {
    log = Optional.of(to);
  }

  /** A user, who must exist, says something, and the bot follows its connections. */
  public synchronized void hear(String userId, String text) {
    converse(userId, moment -> moment.hear(userId, text));
  }

  /** A person who had taken over gives the conversation of a user back to the bot. */
  public synchronized void speakAgain(String userId) {
    converse(userId, moment -> moment.speakAgain(userId));
  }

  /** Where a user is now. */
  public synchronized Optional<UserSnapshot> user(String id) {
    Instant now = catchUp();
    return world.user(id).map(user -> UserSnapshot.of(user, world, now));
  }

  /** Every user now, those of the starting state first. */
  public synchronized List<UserSnapshot> users() {
    Instant now = catchUp();
    return world.users().all().stream().map(user -> UserSnapshot.of(user, world, now)).toList();
  }

  /** The starting state. */
  public Bots bots() {
    return bots;
  }

  /** The newest 10,000 requests, the oldest first; fewer when they are large. */
  public synchronized List<Received> requests() {
    return journal.all();
  }

  /** The number of the first request with this body that came after the one of that number. */
  public synchronized OptionalLong requestAfter(long number, Bytes body) {
    return journal.after(number, body);
  }

  /** The number of the newest request, or 0; later ones have greater numbers. */
  public synchronized long lastRequest() {
    return journal.last();
  }

  /** The newest 10,000 events, the oldest first; fewer when their variables are large. */
  public synchronized List<Event> events() {
    catchUp();
    return events.all();
  }

  /** The switches as they are. */
  public synchronized Rules rules() {
    return world.rules();
  }

  /** Changes the switches. */
  public synchronized void rules(Rules rules) {
    world = world.with(rules);
    changes++;
  }

  /** The trouble that the next request will meet. */
  public synchronized Fault fault() {
    return fault;
  }

  /** Makes trouble for the requests to come. */
  public synchronized void fault(Fault next) {
    fault = next;
    changes++;
  }

  /** Sandbox time; everything due by then has happened. */
  public synchronized SandboxTime time() {
    return new SandboxTime(
        catchUp(), clock.rate(), world.pending().next().map(Scheduled::due), changes);
  }

  /** Lets sandbox time run at another rate. */
  public synchronized void run(Rate rate) {
    catchUp();
    clock = clock.running(rate, real.instant());
    changes++;
  }

  /** Moves sandbox time on; everything due by then has happened, bounds included. Says when. */
  public synchronized Instant advance(Duration by) {
    mark(catchUp());
    clock = clock.advanced(by, real.instant());
    Instant now = catchUp();
    // Only now: what just became due goes back together with the time that made it due.
    changes++;
    return now;
  }

  /** Moves sandbox time to the next thing that is due; says whether there was one. */
  public synchronized boolean step() {
    Instant now = catchUp();
    Optional<Scheduled> next = world.pending().next();
    next.ifPresent(due -> advance(Duration.between(now, due.due())));
    return next.isPresent();
  }

  /**
   * Takes back the last thing that happened, and stops time there; rules, faults and the requests
   * stay as they are. Says whether there was one: 200 are kept.
   */
  public synchronized boolean stepBack() {
    catchUp();
    Optional<Moment> moment = past.back();
    moment.ifPresent(to -> {
      events.takeBack(to.events());
      goTo(to.at(), to.world());
    });
    return moment.isPresent();
  }

  /** Whether there is something to take back. */
  public synchronized boolean canStepBack() {
    return !past.isEmpty();
  }

  /** Keeps the sandbox as it is now under a name. */
  public synchronized void keep(String name) {
    past.keep(new Snapshot(name, catchUp(), world, events.all()));
  }

  /** What was kept, the oldest first; a reset leaves it. */
  public synchronized List<Snapshot> snapshots() {
    return past.snapshots();
  }

  /** Goes back to what was kept, and stops time there; rules and faults stay as they are. */
  public synchronized void restore(Snapshot snapshot) {
    mark(catchUp());
    events.clear();
    snapshot.events().forEach(event -> events.add(event, 0));
    goTo(snapshot.at(), snapshot.world());
  }

  /** Back to the starting state, byte for byte; time, rules, fault, requests and events too. */
  public synchronized void reset() {
    fault = Fault.NONE;
    journal.clear();
    events.clear();
    past.clear();
    begin();
    changes++;
  }

  private void begin() {
    clock = SandboxClock.start(startRate, real.instant());
    looked = clock.now(real.instant());
    world = World.start(bots, looked);
    world.arrivals(looked).forEach(webhooks);
  }

  private void goTo(Instant at, World to) {
    clock = clock.setTo(at, real.instant()).running(Rate.MANUAL, real.instant());
    looked = at;
    world = to.with(world.rules());
    changes++;
  }

  private void converse(String userId, Consumer<Conversation> talk) {
    Instant now = catchUp();
    if (world.user(userId).isEmpty()) {
      throw new IllegalArgumentException("no user " + userId);
    }
    mark(now);
    Conversation moment = new Conversation(world, now, 0);
    talk.accept(moment);
    passed(moment.step(), 0);
    passed(world.until(now), 0);
  }

  private void note(Received request, long earlier) {
    changes++;
    log.ifPresent(
        to -> to.accept(AdminJson.logged(request, EventJson.array(events.after(earlier), bots))));
  }

  private Instant catchUp() {
    Instant now = clock.now(real.instant());
    World.Step step = world.until(now);
    if (!step.events().isEmpty()) {
      mark(looked);
      passed(step, 0);
    }
    looked = now;
    return now;
  }

  private void mark(Instant at) {
    past.mark(new Moment(at, world, events.added(), changes));
  }

  // Values that were written stay in memory as long as the events that tell of them.
  private void passed(World.Step step, long weight) {
    world = step.world();
    step.events().forEach(event -> events.add(event, weight));
    step.events().forEach(webhooks);
    changes++;
  }

  private DocumentedAnswer process(Endpoint.Call call, long weight, Instant now) {
    Endpoint.Result result = Endpoint.answer(call, world, now);
    mark(now);
    passed(new World.Step(result.world(), result.events()), weight);
    return result.answer();
  }
}
