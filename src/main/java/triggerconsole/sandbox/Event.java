package triggerconsole.sandbox;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;

/** One thing that happened behind the endpoint, which its answer does not tell. */
public sealed interface Event {

  /** When, in sandbox time. */
  Instant at();

  /** Whose conversation: the {@code user_id} as it was sent, or "" where there was none. */
  String user();

  /** The number of the request that led to it, or 0 when the conversation itself did. */
  long request();

  /**
   * A trigger arrived. Notes name what the vendor does not document and the sandbox let pass.
   *
   * @param asked what the body asked for, also of a trigger that was refused
   */
  record TriggerReceived(Instant at, String user, long request, Asked asked, List<Note> notes)
      implements Event {}

  /** Custom variables were written, by a trigger or by a connection of the bot. */
  record VariablesWritten(Instant at, String user, long request, List<Change> changes)
      implements Event {}

  /** A redirect was accepted and will happen at {@code due}. */
  record RedirectScheduled(Instant at, String user, long request, long moduleId, Instant due)
      implements Event {}

  /** The conversation was moved by a trigger. */
  record Redirected(Instant at, String user, long request, Optional<Long> from, long to)
      implements Event {}

  /** The trigger was accepted and the conversation stays where it is. */
  record NotRedirected(Instant at, String user, long request, Reason reason) implements Event {}

  /** The trigger was refused; nothing was written. */
  record Rejected(Instant at, String user, long request, DocumentedAnswer answer)
      implements Event {}

  /** The bot or the end user said something. */
  record Message(Instant at, String user, long request, Line line) implements Event {}

  /** The conversation followed a connection of the bot. */
  record MovedOn(Instant at, String user, long request, Optional<Long> from, long to)
      implements Event {}

  /** The bot told a webhook the end user's id. */
  record WebhookCalled(Instant at, String user, long request, URI address) implements Event {}

  /** The user is to be handed over to another bot at {@code due}. */
  record HandoverBegun(Instant at, String user, long request, String toBotId, Instant due)
      implements Event {}

  /** The user was handed over to another bot. */
  record HandedOver(Instant at, String user, long request, String fromBotId, String toBotId)
      implements Event {}

  /** The keys of a body that decide about a redirect, as they were sent; nothing when absent. */
  record Asked(
      Optional<JsonValue> moduleId, Optional<JsonValue> waitTime, Optional<JsonValue> isAsync) {

    static Asked in(Optional<JsonValue> body) {
      return new Asked(key(body, "module_id"), key(body, "wait_time"), key(body, "is_async"));
    }

    private static Optional<JsonValue> key(Optional<JsonValue> body, String name) {
      return body.orElse(JsonValue.NULL) instanceof JsonObject object
          ? object.get(name)
          : Optional.empty();
    }
  }

  /** A variable with the value it had before, if it had one. */
  record Change(String name, Optional<JsonValue> before, JsonValue after) {}

  /** Why an accepted trigger redirects nobody. */
  enum Reason {
    /** No module was named: variables only. */
    NO_MODULE,
    /** {@code is_async} was not JSON {@code true} (article, error 1). */
    NOT_ASYNC,
    /** When the redirect was due the user had gone to a bot without that module. */
    OTHER_BOT
  }

  /** What was let pass although the vendor does not document it. */
  enum Note {
    /** A wait_time that is no number, or negative: the default counts (dossier, row 9). */
    WAIT_TIME_UNUSABLE,
    /** A variable's name does not start with a letter (dossier, row 12). */
    VARIABLE_NAME_UNUSUAL,
    /** {@code checkUsers} is off: the user was made up. */
    USER_MADE_UP
  }
}
