package triggerconsole.ui.bulk;

import java.util.List;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Tone;

/**
 * What the place has to say about a file or a run: what happened, why, and what can be done.
 *
 * @param text maybe empty
 */
record Said(Tone tone, String title, String text, List<Action> actions) {

  Said {
    actions = List.copyOf(actions);
  }

  /** The words of a key, whose sentence stands under the key with {@code .text}. */
  static Said of(Tone tone, String key, List<Object> arguments, Action... actions) {
    Object[] values = arguments.toArray();
    return new Said(
        tone, Messages.of(key, values), Messages.of(key + ".text", values), List.of(actions));
  }
}
