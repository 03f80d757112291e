package triggerconsole.sandbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import triggerconsole.base.JsonValue;

/**
 * Where a module leads: the first connection that fits is followed (dossier, section 4).
 *
 * @param replies what the end user may have said for this to fit, letter case ignored; none means
 *     anything, also nothing
 * @param where the values variables must have for this to fit
 * @param sets the variables that following it writes
 */
public record Connection(
    List<String> replies,
    SequencedMap<String, JsonValue> where,
    SequencedMap<String, JsonValue> sets,
    Next next) {

  /** Keeps its own copies. */
  public Connection {
    replies = List.copyOf(replies);
    where = Frozen.of(where);
    sets = Frozen.of(sets);
  }

  /** What following a connection does. */
  public sealed interface Next {}

  /** The conversation goes on at this module of the same bot. */
  public record GoTo(long moduleId) implements Next {}

  /**
   * The conversation goes over to another bot (dossier, section 6).
   *
   * @param botId the bot that takes over, at its first module
   * @param takes how long the user stays with the old bot
   */
  public record HandOver(String botId, Duration takes) implements Next {}

  /** The conversation stays where it is. */
  public record Stay() implements Next {}

  /** A connection to a module that is followed whatever the end user says. */
  public static Connection to(long moduleId) {
    return to(moduleId, List.of());
  }

  /** A connection to a module that is followed on these replies. */
  public static Connection to(long moduleId, List<String> replies) {
    return new Connection(
        replies, new LinkedHashMap<>(), new LinkedHashMap<>(), new GoTo(moduleId));
  }

  boolean fits(String said, SequencedMap<String, JsonValue> variables) {
    String plain = plain(said);
    boolean replied =
        replies.isEmpty() || replies.stream().anyMatch(reply -> plain(reply).equals(plain));
    return replied
        && where.entrySet().stream()
            .allMatch(wanted -> wanted.getValue().equals(variables.get(wanted.getKey())));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
