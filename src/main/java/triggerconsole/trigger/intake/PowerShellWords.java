package triggerconsole.trigger.intake;

import java.util.Optional;
import triggerconsole.trigger.intake.PowerShellPart.Sort;

/** Splits a command as PowerShell does before it calls a program. */
final class PowerShellWords {

  private PowerShellWords() {}

  static Words split(String text) {
    PowerShellLexer lexer = new PowerShellLexer(text);
    Words.Gatherer gatherer = new Words.Gatherer();
    for (PowerShellPart part = lexer.next(); part.sort() != Sort.END; part = lexer.next()) {
      if (part.sort() == Sort.LINE_END || part.sort() == Sort.PIPE) {
        if (!gatherer.words().isEmpty()) {
          break;
        }
      } else {
        gatherer.add(part.source());
        gatherer.end();
      }
    }
    return new Words(gatherer.words(), Optional.empty());
  }
}
