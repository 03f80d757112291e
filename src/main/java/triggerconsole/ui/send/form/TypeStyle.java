package triggerconsole.ui.send.form;

import triggerconsole.base.Messages;
import triggerconsole.trigger.VariableType;
import triggerconsole.ui.kit.Tone;

/** How a variable's type looks: its word in a chip of its colour. */
record TypeStyle(String word, Tone tone) {

  static TypeStyle of(VariableType type) {
    Tone tone =
        switch (type) {
          case TEXT, NULL -> Tone.NEUTRAL;
          case NUMBER -> Tone.ACCENT;
          case BOOLEAN -> Tone.DONE;
          case JSON -> Tone.SUCCESS;
        };
    return new TypeStyle(Messages.of("send.form.type." + type), tone);
  }
}
