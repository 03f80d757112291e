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
import triggerconsole.sandbox.http.Request;

/**
 * The endpoint without HTTP: one call against one world. The order of the checks is the one of the
 * dossier, section 12, row 5; a refusal changes nothing at all (row 13).
 */
final class Endpoint {

  private static final int MOST_USERS = 10_000;
  private static final int MOST_DIGITS = 18;

  private final World world;
  private final Instant now;
  private final long number;
  private final List<Event> events = new ArrayList<>();

  private Endpoint(World world, Instant now, long number) {
    this.world = world;
    this.now = now;
    this.number = number;
  }

  /**
   * A request as far as the endpoint looks at it.
   *
   * @param number the request's, counted up
   * @param authorization the values of every header of that name
   * @param body nothing when it is no JSON
   */
  record Call(long number, List<String> authorization, Optional<JsonValue> body) {

    static Call of(long number, Request request, Optional<JsonValue> body) {
      return new Call(number, request.headers().getOrDefault("Authorization", List.of()), body);
    }
  }

  /** The answer, the world after it, and what happened. */
  record Result(DocumentedAnswer answer, World world, List<Event> events) {}

  /** Answers one call at one moment; what was due before has happened in this world already. */
  static Result answer(Call call, World world, Instant now) {
    return new Endpoint(world, now, call.number()).answer(call);
  }

  private Result answer(Call call) {
    Event.Asked asked = Event.Asked.in(call.body());
    Optional<String> token = token(call.authorization());
    if (world.bots().bots().stream().noneMatch(bot -> opens(token, bot))) {
      return reject(received("", asked, List.of()), DocumentedAnswer.BAD_TOKEN);
    }
    return switch (Trigger.read(call.body(), world.rules())) {
      case Reading.Unreadable unreadable ->
          reject(received(unreadable.user(), asked, List.of()), unreadable.answer());
      case Trigger trigger -> answer(trigger, asked, token);
    };
  }

  private Result answer(Trigger trigger, Event.Asked asked, Optional<String> token) {
    String sent = trigger.userId().orElse("");
    Optional<BotUser> known =
        trigger.userId().flatMap(world::user).filter(user -> opens(token, world.bot(user)));
    Optional<BotUser> user = known.or(() -> madeUp(trigger));
    if (user.isEmpty()) {
      return reject(received(sent, asked, trigger.notes()), DocumentedAnswer.NO_SUCH_USER);
    }
    Instant due = trigger.async() ? now.plus(trigger.waitTime()) : now;
    Optional<Long> module =
        trigger.module().flatMap(this::moduleId).filter(id -> mayGo(user.get(), id, due));
    if (trigger.module().isPresent() && module.isEmpty()) {
      return reject(received(sent, asked, trigger.notes()), DocumentedAnswer.MODULE_NOT_FOUND);
    }
    List<Event.Note> notes = new ArrayList<>(trigger.notes());
    if (known.isEmpty()) {
      notes.add(Event.Note.USER_MADE_UP);
    }
    events.add(received(sent, asked, List.copyOf(notes)));
    return accept(trigger, user.get(), module);
  }

  private Result accept(Trigger trigger, BotUser user, Optional<Long> module) {
    Conversation writing = new Conversation(world.with(user), now, number);
    writing.write(user.id(), trigger.variables());
    World after = passed(writing.step());
    if (module.isPresent() && trigger.async()) {
      Instant due = now.plus(trigger.waitTime());
      events.add(new Event.RedirectScheduled(now, user.id(), number, module.get(), due));
      after = after.redirect(user.id(), module.get(), due, number);
    } else {
      Event.Reason reason = module.isPresent() ? Event.Reason.NOT_ASYNC : Event.Reason.NO_MODULE;
      events.add(new Event.NotRedirected(now, user.id(), number, reason));
    }
    World last = passed(after.until(now));
    return new Result(DocumentedAnswer.SUCCESS, last, List.copyOf(events));
  }

  private World passed(World.Step step) {
    events.addAll(step.events());
    return step.world();
  }

  private Event.TriggerReceived received(String user, Event.Asked asked, List<Event.Note> notes) {
    return new Event.TriggerReceived(now, user, number, asked, notes);
  }

  private Result reject(Event.TriggerReceived received, DocumentedAnswer answer) {
    Event.Rejected rejected = new Event.Rejected(now, received.user(), number, answer);
    return new Result(answer, world, List.of(received, rejected));
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

  // Asked of the bot that will hold the user when the redirect is due: during a handover a
  // wait_time
  // that is long enough lets a module of the other bot through, which is what it is for.
  private boolean mayGo(BotUser user, long moduleId, Instant due) {
    return !world.rules().has(Switch.CHECK_MODULES)
        || world.bots().bot(user.botIdAt(due)).orElseThrow().module(moduleId).isPresent();
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
