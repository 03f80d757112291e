package triggerconsole.ui.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.ui.sandbox.MapLayout.Edge;

/**
 * The modules of a user's bot, where the user is and how they got there.
 *
 * @param here the user's module; nothing before the conversation has begun
 * @param trigger the last redirect, from where to where
 * @param followed the connections that the conversation went along
 * @param words the same in a sentence, for screen readers
 */
record BotMap(
    Bot bot, Optional<Long> here, Optional<Edge> trigger, Set<Edge> followed, String words) {

  /** The map of a user's bot as it is now. */
  static BotMap of(UserSnapshot user, Seen seen) {
    Bot bot = user.bot();
    List<Event> events = seen.eventsOfUser();
    Optional<Edge> trigger =
        events.reversed().stream()
            .filter(Event.Redirected.class::isInstance)
            .map(Event.Redirected.class::cast)
            .findFirst()
            .filter(last -> bot.module(last.to()).isPresent())
            .flatMap(last -> last.from().map(from -> new Edge(from, last.to())))
            .filter(edge -> bot.module(edge.from()).isPresent() && edge.from() != edge.to());
    Set<Edge> followed = new LinkedHashSet<>();
    for (Event event : events) {
      if (event instanceof Event.MovedOn moved && moved.from().isPresent()) {
        followed.add(new Edge(moved.from().get(), moved.to()));
      }
    }
    return new BotMap(bot, user.moduleId(), trigger, followed, words(user, trigger, seen));
  }

  private static String words(UserSnapshot user, Optional<Edge> trigger, Seen seen) {
    String map =
        Messages.of("sandboxplace.map.name", user.bot().name(), user.bot().modules().size());
    String where =
        user.moduleId()
            .map(id -> Messages.of("sandboxplace.map.here", seen.userName(), seen.module(id)))
            .orElseGet(() -> Messages.of("sandboxplace.map.nowhere", seen.userName()));
    String how =
        trigger
            .map(edge ->
                " "
                    + Messages.of(
                        "sandboxplace.map.trigger",
                        seen.module(edge.from()),
                        seen.module(edge.to())))
            .orElse("");
    return map + " " + where + how;
  }
}
