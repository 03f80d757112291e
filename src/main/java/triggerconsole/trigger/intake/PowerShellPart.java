package triggerconsole.trigger.intake;

/** One part of a PowerShell script: of a text its content, of a variable or splat its name. */
record PowerShellPart(Sort sort, String text) {

  /** What a part is. */
  enum Sort {
    WORD,
    TEXT,
    VARIABLE,
    SPLAT,
    OPEN_MAP,
    OPEN,
    CLOSE,
    EQUALS,
    COMMA,
    PIPE,
    LINE_END,
    END
  }

  /** As it would stand in a command line. */
  String source() {
    return switch (sort) {
      case VARIABLE -> "$" + text;
      case SPLAT -> "@" + text;
      default -> text;
    };
  }
}
