package triggerconsole.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;

/**
 * One thing that happened behind the endpoint, which its answer does not tell. The conversation
 * will add what the bot says to these.
 */
public sealed interface Event {

  /** When, in sandbox time. */
  Instant at();

  /** Whose conversation: the {@code user_id} as it was sent, or "" where there was none. */
  String user();

  /** A trigger arrived. Notes name what the vendor does not document and the sandbox let pass. */
  record TriggerReceived(Instant at, String user, List<Note> notes) implements Event {}

  /** Custom variables were written. */
  record VariablesWritten(Instant at, String user, List<Change> changes) implements Event {}

  /** A redirect was accepted and will happen at {@code due}. */
  record RedirectScheduled(Instant at, String user, long moduleId, Instant due) implements Event {}

  /** The conversation moved. */
  record Redirected(Instant at, String user, Optional<Long> from, long to) implements Event {}

  /** The trigger was accepted and the conversation stays where it is. */
  record NotRedirected(Instant at, String user, Reason reason) implements Event {}

  /** The trigger was refused; nothing was written. */
  record Rejected(Instant at, String user, DocumentedAnswer answer) implements Event {}

  /** A variable with the value it had before, if it had one. */
  record Change(String name, Optional<JsonValue> before, JsonValue after) {}

  /** Why an accepted trigger redirects nobody. */
  enum Reason {
    /** No module was named: variables only. */
    NO_MODULE,
    /** {@code is_async} was not JSON {@code true} (article, error 1). */
    NOT_ASYNC
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
