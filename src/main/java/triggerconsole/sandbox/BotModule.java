package triggerconsole.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A module of a bot: a step of the conversation (dossier, section 4).
 *
 * @param id a positive number, unique across bots, which a trigger names as {@code module_id}
 * @param messages what the bot says on arrival, with {@code [[variable]]} for values
 * @param replies what it suggests the end user to say
 * @param connections where it leads, the first that fits
 * @param arrival what else arriving does
 */
public record BotModule(
    long id,
    String name,
    List<String> messages,
    List<String> replies,
    List<Connection> connections,
    Arrival arrival) {

  /** Keeps its own copies. */
  public BotModule {
    messages = List.copyOf(messages);
    replies = List.copyOf(replies);
    connections = List.copyOf(connections);
  }

  /** A module that says nothing and leads nowhere. */
  public BotModule(long id, String name) {
    this(id, name, List.of(), List.of(), List.of(), Arrival.PLAIN);
  }

  /**
   * What arriving at a module does beside its messages.
   *
   * @param movesOn follows its connections at once instead of waiting for the end user
   * @param listens a person takes over: the bot falls silent (dossier, section 12, row 19)
   * @param webhook is told the end user's id, as {@code {{certainly.from}}} would say it
   */
  public record Arrival(boolean movesOn, boolean listens, Optional<URI> webhook) {

    /** Nothing else. */
    public static final Arrival PLAIN = new Arrival(false, false, Optional.empty());
  }
}
