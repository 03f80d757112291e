package triggerconsole.trigger.intake;

import triggerconsole.trigger.intake.PowerShellPart.Sort;

/** The parts of a script with one to look at before it is taken. */
final class PowerShellParts {

  private final PowerShellLexer lexer;
  private PowerShellPart next;

  PowerShellParts(PowerShellLexer lexer) {
    this.lexer = lexer;
  }

  PowerShellPart peek() {
    if (next == null) {
      next = lexer.next();
    }
    return next;
  }

  PowerShellPart take() {
    PowerShellPart part = peek();
    next = null;
    return part;
  }

  void set(String variable, String value) {
    lexer.set(variable, value);
  }

  boolean atCommandEnd() {
    return switch (peek().sort()) {
      case END, LINE_END, PIPE, CLOSE -> true;
      default -> false;
    };
  }

  void skipLineEnds() {
    while (peek().sort() == Sort.LINE_END) {
      take();
    }
  }
}
