package triggerconsole.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.sandbox.Rules.Switch;

/**
 * The endpoint without HTTP: one call against one world. The order of the checks is the one of the
 * dossier, section 12, row 5; a refusal changes nothing at all (row 13).
 */
final class Endpoint {

  private static final int MOST_USERS = 10_000;
  private static final int MOST_DIGITS = 18;

  private final World world;
  private final Instant now;
  private final List<Event> events = new ArrayList<>();

  private Endpoint(World world, Instant now) {
    this.world = world;
    this.now = now;
  }

  /**
   * A request as far as the endpoint looks at it.
   *
   * @param authorization the values of every header of that name
   * @param body nothing when it is no JSON
   */
  record Call(List<String> authorization, Optional<JsonValue> body) {}

  /** The answer, the world after it, and what happened. */
  record Result(DocumentedAnswer answer, World world, List<Event> events) {}

  /** Answers one call at one moment; what was due before has happened in this world already. */
  static Result answer(Call call, World world, Instant now) {
    return new Endpoint(world, now).answer(call);
  }

  private Result answer(Call call) {
    Optional<String> token = token(call.authorization());
    if (world.bots().bots().stream().noneMatch(bot -> opens(token, bot))) {
      return reject("", List.of(), DocumentedAnswer.BAD_TOKEN);
    }
    return switch (Trigger.read(call.body(), world.rules())) {
      case Reading.Unreadable unreadable ->
          reject(unreadable.user(), List.of(), unreadable.answer());
      case Trigger trigger -> answer(trigger, token);
    };
  }

  private Result answer(Trigger trigger, Optional<String> token) {
    String sent = trigger.userId().orElse("");
    Optional<BotUser> known =
        trigger.userId().flatMap(world::user).filter(user -> opens(token, bot(user)));
    Optional<BotUser> user = known.or(() -> madeUp(trigger));
    if (user.isEmpty()) {
      return reject(sent, trigger.notes(), DocumentedAnswer.NO_SUCH_USER);
    }
    Optional<Long> module =
        trigger.module().flatMap(this::moduleId).filter(id -> mayGo(bot(user.get()), id));
    if (trigger.module().isPresent() && module.isEmpty()) {
      return reject(sent, trigger.notes(), DocumentedAnswer.MODULE_NOT_FOUND);
    }
    List<Event.Note> notes = new ArrayList<>(trigger.notes());
    if (known.isEmpty()) {
      notes.add(Event.Note.USER_MADE_UP);
    }
    events.add(new Event.TriggerReceived(now, sent, List.copyOf(notes)));
    return accept(trigger, user.get(), module);
  }

  private Result accept(Trigger trigger, BotUser user, Optional<Long> module) {
    World after = world.with(user.with(trigger.variables()));
    if (!trigger.variables().isEmpty()) {
      events.add(new Event.VariablesWritten(now, user.id(), changes(trigger, user)));
    }
    if (module.isPresent() && trigger.async()) {
      Instant due = now.plus(trigger.waitTime());
      events.add(new Event.RedirectScheduled(now, user.id(), module.get(), due));
      after = after.with(user.id(), module.get(), due);
    } else {
      Event.Reason reason = module.isPresent() ? Event.Reason.NOT_ASYNC : Event.Reason.NO_MODULE;
      events.add(new Event.NotRedirected(now, user.id(), reason));
    }
    World.Step step = after.until(now);
    events.addAll(step.events());
    return new Result(DocumentedAnswer.SUCCESS, step.world(), List.copyOf(events));
  }

  private Result reject(String user, List<Event.Note> notes, DocumentedAnswer answer) {
    return new Result(
        answer,
        world,
        List.of(
            new Event.TriggerReceived(now, user, notes), new Event.Rejected(now, user, answer)));
  }

  private static List<Event.Change> changes(Trigger trigger, BotUser user) {
    return trigger.variables().entrySet().stream()
        .map(entry ->
            new Event.Change(
                entry.getKey(),
                Optional.ofNullable(user.variables().get(entry.getKey())),
                entry.getValue()))
        .toList();
  }

  // The scheme word, one space, the token (dossier, section 1), in exactly one header.
  private Optional<String> token(List<String> authorization) {
    if (authorization.size() != 1) {
      return Optional.empty();
    }
    String value = authorization.getFirst();
    int space = Math.max(0, value.indexOf(' '));
    String scheme = value.substring(0, space);
    boolean ours =
        world.rules().has(Switch.ANY_SCHEME_CASE)
            ? scheme.equalsIgnoreCase("JWT")
            : scheme.equals("JWT");
    return ours ? Optional.of(value.substring(space + 1)) : Optional.empty();
  }

  private boolean opens(Optional<String> token, Bot bot) {
    return !world.rules().has(Switch.CHECK_TOKEN)
        || token.filter(bot.tokens()::contains).isPresent();
  }

  private Bot bot(BotUser user) {
    return world.bots().bot(user.botId()).orElseThrow();
  }

  private Optional<BotUser> madeUp(Trigger trigger) {
    if (world.rules().has(Switch.CHECK_USERS) || world.users().size() >= MOST_USERS) {
      return Optional.empty();
    }
    Bot bot =
        trigger
            .module()
            .flatMap(this::moduleId)
            .flatMap(world.bots()::botWith)
            .orElse(world.bots().bots().getFirst());
    return trigger
        .userId()
        .filter(id -> world.user(id).isEmpty())
        .map(id -> new BotUser(id, id, bot.id(), Optional.empty(), new LinkedHashMap<>()));
  }

  private boolean mayGo(Bot bot, long moduleId) {
    return !world.rules().has(Switch.CHECK_MODULES) || bot.module(moduleId).isPresent();
  }

  // Digits only, as a number or (lenient) as text: dossier, section 12, rows 2 and 3.
  private Optional<Long> moduleId(JsonValue value) {
    String digits =
        switch (value) {
          case JsonNumber number -> number.literal();
          case JsonText text when world.rules().has(Switch.LENIENT_TEXT) -> text.text();
          default -> "";
        };
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Optional.of(Long.parseLong(digits)).filter(id -> id > 0) : Optional.empty();
  }
}
