package triggerconsole.ui.kit;

import java.util.Locale;

/** The colour families. A colour never stands alone: a word or an icon says the same. */
public enum Tone {
  SUCCESS,
  ACCENT,
  ATTENTION,
  DANGER,
  DONE,
  NEUTRAL,
  /** Neutral within an attention border: nobody can tell what happened. */
  UNSURE;

  /** The style class that gives a chip, a bar, a card or a text this family's colours. */
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
