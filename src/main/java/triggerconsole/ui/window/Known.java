package triggerconsole.ui.window;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import triggerconsole.app.Console;
import triggerconsole.base.Messages;
import triggerconsole.history.Recent;
import triggerconsole.profile.Profile;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.settings.Names;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.send.form.IdBook;
import triggerconsole.ui.send.form.KnownId;

/**
 * The users and modules that the person met with the profile in use: from the history, from the
 * names of one's own, and in the sandbox from its bots.
 */
final class Known implements IdBook {

  private static final int RECENT = 100;

  private final Console console;
  private final AtomicReference<Names> names;
  private final AtomicReference<Profile> profile = new AtomicReference<>();

  Known(Console console, Names start, Desk desk) {
    this.console = console;
    this.names = new AtomicReference<>(start);
    desk.profile().subscribe(profile::set);
  }

  /** The person's own names and, in the sandbox, those of its bots. */
  Names names() {
    Names own = names.get();
    Map<String, String> users = new LinkedHashMap<>();
    Map<String, String> modules = new LinkedHashMap<>();
    if (profile.get().builtIn()) {
      console.sandbox().users().forEach(user -> users.put(user.id(), user.name()));
      console
          .sandbox()
          .bots()
          .bots()
          .forEach(bot ->
              bot.modules()
                  .forEach(module -> modules.put(Long.toString(module.id()), module.name())));
    }
    users.putAll(own.users());
    modules.putAll(own.modules());
    return new Names(users, modules);
  }

  @Override
  public List<KnownId> users() {
    Map<String, KnownId> found = new LinkedHashMap<>();
    Map<String, String> called = read().users();
    recent(console.history().recentUsers(used(), RECENT), called, found);
    if (profile.get().builtIn()) {
      for (UserSnapshot user : console.sandbox().users()) {
        add(found, user.id(), called.getOrDefault(user.id(), user.name()), remark(user));
      }
    }
    called.forEach((id, name) -> add(found, id, name, ""));
    return List.copyOf(found.values());
  }

  @Override
  public List<KnownId> modules() {
    Map<String, KnownId> found = new LinkedHashMap<>();
    Map<String, String> called = read().modules();
    recent(console.history().recentModules(used(), RECENT), called, found);
    if (profile.get().builtIn()) {
      for (Bot bot : console.sandbox().bots().bots()) {
        bot.modules()
            .forEach(module -> {
              String id = Long.toString(module.id());
              add(found, id, called.getOrDefault(id, module.name()), botWords(bot.name()));
            });
      }
    }
    called.forEach((id, name) -> add(found, id, name, ""));
    return List.copyOf(found.values());
  }

  @Override
  public void nameUser(String id, String name) {
    console.addressBook().nameUser(id, name);
    read();
  }

  @Override
  public void nameModule(String id, String name) {
    console.addressBook().nameModule(id, name);
    read();
  }

  private Names read() {
    Names now = console.addressBook().read().value();
    names.set(now);
    return now;
  }

  private Optional<String> used() {
    return Optional.of(profile.get().name());
  }

  private static String remark(UserSnapshot user) {
    return Messages.of("window.known.user", user.bot().name());
  }

  private static String botWords(String bot) {
    return Messages.of("window.known.bot", bot);
  }

  private static void recent(
      List<Recent> recents, Map<String, String> called, Map<String, KnownId> found) {
    recents.forEach(one ->
        found.put(
            one.value(),
            new KnownId(
                one.value(),
                called.getOrDefault(one.value(), ""),
                "",
                Optional.of(one.lastUsed()))));
  }

  /** Adds an id, or what else is known of one that was used before. */
  private static void add(Map<String, KnownId> found, String id, String name, String remark) {
    Optional<Instant> used = Optional.ofNullable(found.get(id)).flatMap(KnownId::lastUsed);
    found.put(id, new KnownId(id, name, remark, used));
  }
}
