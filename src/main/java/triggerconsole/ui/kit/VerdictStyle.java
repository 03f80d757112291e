package triggerconsole.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;

/**
 * How a verdict looks, the same everywhere.
 *
 * @param tone its colour family
 * @param icon its sign
 * @param word its name in two or three words, for chips and filters
 */
public record VerdictStyle(Tone tone, Ikon icon, String word) {

  /** The look of a verdict. */
  public static VerdictStyle of(VerdictCode code) {
    String word = Messages.of("kit.verdict." + code);
    return switch (code) {
      case ACCEPTED_REDIRECT -> new VerdictStyle(Tone.SUCCESS, Octicons.CHECK_CIRCLE_16, word);
      case ACCEPTED_VARIABLES_ONLY -> new VerdictStyle(Tone.ACCENT, Octicons.CHECK_CIRCLE_16, word);
      case SILENT_NO_REDIRECT -> new VerdictStyle(Tone.ATTENTION, Octicons.ALERT_16, word);
      case MISSING_KEYS, NOT_FOUND, AUTH_FAILED ->
          new VerdictStyle(Tone.DANGER, Octicons.X_CIRCLE_16, word);
      case UNDOCUMENTED -> new VerdictStyle(Tone.DONE, Octicons.QUESTION_16, word);
      case NOT_SENT -> new VerdictStyle(Tone.UNSURE, Octicons.CIRCLE_SLASH_16, word);
      case OUTCOME_UNKNOWN, REQUEST_UNKNOWN ->
          new VerdictStyle(Tone.UNSURE, Octicons.UNVERIFIED_16, word);
    };
  }

  /** The look of a request that is on its way. */
  public static VerdictStyle sending() {
    return new VerdictStyle(Tone.NEUTRAL, Octicons.CLOCK_16, Messages.of("kit.verdict.SENDING"));
  }

  /** A chip with the verdict's word. */
  public Chip chip() {
    return new Chip(word, tone);
  }
}
