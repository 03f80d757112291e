package triggerconsole.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import triggerconsole.base.JsonValue;
import triggerconsole.sandbox.Line.Speaker;

/**
 * One moment of the conversations: what a bot says and does when a user arrives at a module or
 * answers. It works on a copy of the world and notes every event.
 */
final class Conversation {

  /** More modules than this in a row that do not wait for the end user are a circle. */
  private static final int MOST_HOPS = 20;

  private final Instant now;
  private final long request;
  private final List<Event> events = new ArrayList<>();
  private World world;
  private int hops;

  /** A moment of this world, for the request of this number or 0. */
  Conversation(World world, Instant now, long request) {
    this.world = world;
    this.now = now;
    this.request = request;
  }

  /** What came of it. */
  World.Step step() {
    return new World.Step(world, List.copyOf(events));
  }

  /** The end user says something; the bot follows its connections. */
  void hear(String userId, String text) {
    say(userId, Line.of(now, Speaker.END_USER, text));
    if (!user(userId).listening()) {
      follow(userId, text);
    }
  }

  /** A person gives the conversation back to the bot. */
  void speakAgain(String userId) {
    world = world.with(user(userId).listening(false));
  }

  /** Something that was scheduled happens. */
  void happen(Scheduled due) {
    switch (due) {
      case Scheduled.Redirect redirect -> redirect(redirect);
      case Scheduled.Handover handover -> handOver(handover);
    }
  }

  /** Writes variables and notes their old values. */
  void write(String userId, Map<String, JsonValue> variables) {
    if (variables.isEmpty()) {
      return;
    }
    BotUser user = user(userId);
    List<Event.Change> changes = new ArrayList<>();
    variables.forEach((name, after) ->
        changes.add(
            new Event.Change(name, Optional.ofNullable(user.variables().get(name)), after)));
    events.add(new Event.VariablesWritten(now, userId, request, List.copyOf(changes)));
    world = world.with(user.with(variables));
  }

  /** A conversation that was under way before the sandbox started shows where it is. */
  void open(String userId) {
    BotUser user = user(userId);
    Optional<BotModule> module = user.moduleId().flatMap(world.bots()::module);
    if (!user.transcript().equals(Transcript.EMPTY)) {
      List<String> replies = module.map(BotModule::replies).orElse(List.of());
      world = world.with(user.with(user.transcript().saidAt(now, replies)));
    } else if (module.isPresent()) {
      enter(userId, module.get().id());
      speak(userId, module.get());
    }
  }

  private void redirect(Scheduled.Redirect redirect) {
    BotUser user = user(redirect.userId());
    boolean gone =
        world.rules().has(Rules.Switch.CHECK_MODULES)
            && world.bot(user).module(redirect.moduleId()).isEmpty();
    if (gone) {
      events.add(new Event.NotRedirected(now, user.id(), request, Event.Reason.OTHER_BOT));
      return;
    }
    events.add(new Event.Redirected(now, user.id(), request, user.moduleId(), redirect.moduleId()));
    arrive(user.id(), redirect.moduleId());
  }

  private void handOver(Scheduled.Handover handover) {
    BotUser user = user(handover.userId());
    Bot bot = world.bots().bot(handover.botId()).orElseThrow();
    hops = handover.hops();
    events.add(new Event.HandedOver(now, user.id(), request, user.botId(), bot.id()));
    List<BotUser.Handover> others =
        user.handovers().stream().filter(other -> other.due().isAfter(now)).toList();
    world =
        world.with(
            user.handedOver(bot.id())
                .with(others)
                .with(Line.of(now, Speaker.HANDOVER, bot.name())));
    if (!bot.modules().isEmpty()) {
      arrive(user.id(), bot.modules().getFirst().id());
    }
  }

  // Of a module that no bot has (checkModules off) only its number is known.
  private void arrive(String userId, long moduleId) {
    enter(userId, moduleId);
    Optional<BotModule> module = world.bots().module(moduleId);
    if (module.isEmpty() || user(userId).listening()) {
      return;
    }
    speak(userId, module.get());
    BotModule.Arrival arrival = module.get().arrival();
    arrival
        .webhook()
        .ifPresent(address -> events.add(new Event.WebhookCalled(now, userId, request, address)));
    if (arrival.listens()) {
      world = world.with(user(userId).listening(true));
    } else if (arrival.movesOn() && hops++ < MOST_HOPS) {
      follow(userId, "");
    }
  }

  private void enter(String userId, long moduleId) {
    String name = world.bots().module(moduleId).map(BotModule::name).orElse("");
    Line line = new Line(now, Speaker.MODULE, name, List.of(), OptionalLong.of(moduleId));
    world = world.with(user(userId).at(moduleId).with(line));
  }

  private void speak(String userId, BotModule module) {
    List<String> messages = module.messages();
    for (int i = 0; i < messages.size(); i++) {
      List<String> replies = i == messages.size() - 1 ? module.replies() : List.of();
      String text = Template.fill(messages.get(i), user(userId).variables());
      say(userId, new Line(now, Speaker.BOT, text, replies, OptionalLong.empty()));
    }
  }

  private void follow(String userId, String said) {
    BotUser user = user(userId);
    Bot bot = world.bot(user);
    Optional<Connection> fitting =
        user.moduleId().flatMap(bot::module).stream()
            .flatMap(module -> module.connections().stream())
            .filter(connection -> connection.fits(said, user.variables()))
            .findFirst();
    if (fitting.isPresent()) {
      follow(userId, fitting.get());
    } else if (!said.isBlank() && !bot.fallback().isEmpty()) {
      String text = Template.fill(bot.fallback(), user.variables());
      say(userId, Line.of(now, Speaker.BOT, text));
    }
  }

  private void follow(String userId, Connection connection) {
    write(userId, connection.sets());
    switch (connection.next()) {
      case Connection.Stay _ -> {}
      case Connection.GoTo to -> {
        events.add(new Event.MovedOn(now, userId, request, user(userId).moduleId(), to.moduleId()));
        arrive(userId, to.moduleId());
      }
      case Connection.HandOver to -> {
        Instant due = now.plus(to.takes());
        events.add(new Event.HandoverBegun(now, userId, request, to.botId(), due));
        world = world.handOver(userId, to.botId(), due, request, hops);
      }
    }
  }

  private void say(String userId, Line line) {
    world = world.with(user(userId).with(line));
    events.add(new Event.Message(now, userId, request, line));
  }

  private BotUser user(String userId) {
    return world.user(userId).orElseThrow();
  }
}
