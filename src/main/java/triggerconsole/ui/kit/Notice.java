package triggerconsole.ui.kit;

import java.util.List;

/**
 * Something the person should know while they go on working.
 *
 * @param key what it is about: a later notice with the same key takes its place
 * @param lasting whether it stays until the matter is settled; the person cannot close it
 */
public record Notice(String key, Tone tone, String text, boolean lasting, List<Action> actions) {

  public Notice {
    actions = List.copyOf(actions);
  }

  /** A notice that the person can close. */
  public static Notice of(String key, Tone tone, String text, Action... actions) {
    return new Notice(key, tone, text, false, List.of(actions));
  }

  /** A notice that stays until {@link Notices#settle}. */
  public static Notice lasting(String key, Tone tone, String text, Action... actions) {
    return new Notice(key, tone, text, true, List.of(actions));
  }
}
