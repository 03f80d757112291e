package triggerconsole.ui.send.form;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Tone;

/** How a finding looks, by how much it matters. */
record SeverityStyle(Tone tone, Ikon icon) {

  static SeverityStyle of(Severity severity) {
    return switch (severity) {
      case ERROR -> new SeverityStyle(Tone.DANGER, Octicons.STOP_16);
      case WARNING -> new SeverityStyle(Tone.ATTENTION, Octicons.ALERT_16);
      case INFO -> new SeverityStyle(Tone.NEUTRAL, Octicons.INFO_16);
    };
  }

  /** Its sign in its colour. */
  FontIcon sign() {
    return Icons.of(icon, tone);
  }
}
