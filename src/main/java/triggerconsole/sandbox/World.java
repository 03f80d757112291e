package triggerconsole.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a trigger can change, as a value: a step yields a new world and leaves the old one as
 * it was.
 *
 * @param bots the starting state, which has the bots, modules and tokens
 * @param users by id, as they are now; those of the starting state first
 * @param scheduled how many redirects were accepted so far
 */
record World(Bots bots, Map<String, BotUser> users, Pending pending, Rules rules, long scheduled) {

  /** What a step leads to: the world after it, and what happened on the way. */
  record Step(World world, List<Event> events) {}

  static World start(Bots bots) {
    Map<String, BotUser> users = new LinkedHashMap<>();
    bots.users().forEach(user -> users.put(user.id(), user));
    return new World(bots, Collections.unmodifiableMap(users), Pending.NONE, Rules.DEFAULT, 0);
  }

  Optional<BotUser> user(String id) {
    return Optional.ofNullable(users.get(id));
  }

  World with(BotUser user) {
    Map<String, BotUser> changed = new LinkedHashMap<>(users);
    changed.put(user.id(), user);
    return new World(bots, Collections.unmodifiableMap(changed), pending, rules, scheduled);
  }

  World with(Rules changed) {
    return new World(bots, users, pending, changed, scheduled);
  }

  World with(String userId, long moduleId, Instant due) {
    Redirect redirect = new Redirect(userId, moduleId, due, scheduled);
    return new World(bots, users, pending.with(redirect), rules, scheduled + 1);
  }

  /** Lets everything happen that is due by now, bounds included, in the order of due times. */
  Step until(Instant now) {
    World world = this;
    List<Event> events = new ArrayList<>();
    for (Optional<Redirect> next = world.due(now); next.isPresent(); next = world.due(now)) {
      Redirect redirect = next.get();
      BotUser user = world.users.get(redirect.userId());
      events.add(
          new Event.Redirected(redirect.due(), user.id(), user.moduleId(), redirect.moduleId()));
      world = world.with(user.at(redirect.moduleId())).withoutNext();
    }
    return new Step(world, events);
  }

  private Optional<Redirect> due(Instant now) {
    return pending.next().filter(redirect -> !redirect.due().isAfter(now));
  }

  private World withoutNext() {
    return new World(bots, users, pending.withoutNext(), rules, scheduled);
  }
}
