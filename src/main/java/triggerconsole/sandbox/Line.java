package triggerconsole.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * One line of a conversation as its end user saw it.
 *
 * @param at in sandbox time
 * @param replies what the bot suggested with it
 * @param moduleId the module that was entered, for {@link Speaker#MODULE}
 */
public record Line(
    Instant at, Speaker speaker, String text, List<String> replies, OptionalLong moduleId) {

  /** Keeps its own copy. */
  public Line {
    replies = List.copyOf(replies);
  }

  /** Whose line it is. */
  public enum Speaker {
    BOT,
    END_USER,
    /** Nobody said it: the conversation arrived at a module, whose name is the text. */
    MODULE,
    /** Nobody said it: the conversation went over to the bot, whose name is the text. */
    HANDOVER
  }

  static Line of(Instant at, Speaker speaker, String text) {
    return new Line(at, speaker, text, List.of(), OptionalLong.empty());
  }
}
