package triggerconsole.ui.kit;

import javafx.scene.control.Label;

/** A word in a rounded frame of its colour family. */
public final class Chip extends Label {

  private Tone tone = Tone.NEUTRAL;

  /** A chip that says {@code text}. */
  public Chip(String text, Tone tone) {
    getStyleClass().addAll("chip", tone.styleClass());
    this.tone = tone;
    setText(text);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Says something else, for cells that are used again. */
  public void show(String text, Tone newTone) {
    getStyleClass().remove(tone.styleClass());
    getStyleClass().add(newTone.styleClass());
    tone = newTone;
    setText(text);
  }
}
