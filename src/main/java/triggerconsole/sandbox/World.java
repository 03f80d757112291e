package triggerconsole.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a trigger can change, as a value: a step yields a new world and leaves the old one as
 * it was.
 *
 * @param bots the starting state, which has the bots, modules and tokens
 * @param users as they are now; those of the starting state first
 * @param scheduled how many redirects and handovers were accepted so far
 */
record World(Bots bots, Users users, Pending pending, Rules rules, long scheduled) {

  /** What a step leads to: the world after it, and what happened on the way. */
  record Step(World world, List<Event> events) {}

  /** The starting state; each conversation is where its module's messages were just said. */
  static World start(Bots bots, Instant now) {
    World world = new World(bots, Users.NONE, Pending.NONE, Rules.DEFAULT, 0);
    for (BotUser user : bots.users()) {
      world = world.with(user);
    }
    Conversation opening = new Conversation(world, now, 0);
    bots.users().forEach(user -> opening.open(user.id()));
    return opening.step().world();
  }

  /** The webhooks of the modules that users are at, as if each had just arrived. */
  List<Event.WebhookCalled> arrivals(Instant now) {
    List<Event.WebhookCalled> calls = new ArrayList<>();
    for (BotUser user : users.all()) {
      user.moduleId()
          .flatMap(bots::module)
          .flatMap(module -> module.arrival().webhook())
          .ifPresent(address -> calls.add(new Event.WebhookCalled(now, user.id(), 0, address)));
    }
    return calls;
  }

  Optional<BotUser> user(String id) {
    return users.get(id);
  }

  /** The bot that holds a user's conversation. */
  Bot bot(BotUser user) {
    return bots.bot(user.botId()).orElseThrow();
  }

  World with(BotUser user) {
    return new World(bots, users.with(user), pending, rules, scheduled);
  }

  World with(Rules changed) {
    return new World(bots, users, pending, changed, scheduled);
  }

  /** Schedules a redirect for a request. */
  World redirect(String userId, long moduleId, Instant due, long request) {
    return with(new Scheduled.Redirect(userId, moduleId, due, scheduled, request));
  }

  /** Schedules a handover. */
  World handOver(String userId, String botId, Instant due, long request, int hops) {
    BotUser user = users.get(userId).orElseThrow();
    List<BotUser.Handover> handovers = new ArrayList<>(user.handovers());
    handovers.add(new BotUser.Handover(botId, due));
    handovers.sort(Comparator.comparing(BotUser.Handover::due));
    return with(user.with(handovers))
        .with(new Scheduled.Handover(userId, botId, due, scheduled, request, hops));
  }

  /** Lets everything happen that is due by now, bounds included, in the order of due times. */
  Step until(Instant now) {
    World world = this;
    List<Event> events = new ArrayList<>();
    for (Optional<Scheduled> next = world.due(now); next.isPresent(); next = world.due(now)) {
      Conversation moment =
          new Conversation(world.withoutNext(), next.get().due(), next.get().request());
      moment.happen(next.get());
      Step step = moment.step();
      events.addAll(step.events());
      world = step.world();
    }
    return new Step(world, events);
  }

  private Optional<Scheduled> due(Instant now) {
    return pending.next().filter(next -> !next.due().isAfter(now));
  }

  private World with(Scheduled next) {
    return new World(bots, users, pending.with(next), rules, scheduled + 1);
  }

  private World withoutNext() {
    return new World(bots, users, pending.withoutNext(), rules, scheduled);
  }
}
