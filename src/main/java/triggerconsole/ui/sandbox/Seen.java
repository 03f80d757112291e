package triggerconsole.ui.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.SandboxPicture;
import triggerconsole.sandbox.UserSnapshot;

/**
 * The sandbox at one moment, looked at with one of its users in mind, and what things are called.
 */
final class Seen {

  private final SandboxPicture picture;
  private final Optional<UserSnapshot> user;
  private final Map<String, String> users = new HashMap<>();
  private final Map<Long, String> modules = new HashMap<>();

  /** A picture and the user in mind: the first one when there is none of that id. */
  Seen(SandboxPicture picture, String userId) {
    this.picture = picture;
    picture.users().forEach(one -> users.put(one.id(), one.name()));
    for (Bot bot : picture.bots().bots()) {
      for (BotModule module : bot.modules()) {
        modules.put(module.id(), module.name());
      }
    }
    this.user =
        picture.users().stream()
            .filter(one -> one.id().equals(userId))
            .findFirst()
            .or(() -> picture.users().stream().findFirst());
  }

  SandboxPicture picture() {
    return picture;
  }

  /** The user in mind; nothing only where there is no user at all. */
  Optional<UserSnapshot> user() {
    return user;
  }

  /** Sandbox time when it was looked at. */
  Instant now() {
    return picture.time().now();
  }

  /** The name of the user in mind. */
  String userName() {
    return user.map(one -> userName(one.id())).orElse("");
  }

  /** A user's name, or the id where there is none, or a word for no user at all. */
  String userName(String id) {
    if (id.isEmpty()) {
      return Messages.of("sandboxplace.nobody");
    }
    String name = users.getOrDefault(id, "");
    return name.isEmpty() ? id : name;
  }

  /** A module's name in quotes, or its id where no bot has it. */
  String module(long id) {
    String name = modules.getOrDefault(id, "");
    return name.isEmpty()
        ? Messages.of("sandboxplace.module.unknown", id)
        : Messages.of("sandboxplace.module", name);
  }

  /** Where a user is, in a word; nothing said for who is nowhere. */
  String whereabouts(UserSnapshot one) {
    return one.moduleName().or(() -> one.moduleId().map(this::module)).orElse("");
  }

  /** A bot's name. */
  String bot(String id) {
    return picture.bots().bot(id).map(Bot::name).orElse(id);
  }

  /** What happened to the user in mind, the oldest first. */
  List<Event> eventsOfUser() {
    return picture.events().stream()
        .filter(event -> user.filter(one -> one.id().equals(event.user())).isPresent())
        .toList();
  }
}
