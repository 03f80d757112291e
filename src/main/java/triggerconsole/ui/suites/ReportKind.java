package triggerconsole.ui.suites;

/** The files that a run can be told in. */
public enum ReportKind {
  HTML(".html"),
  JUNIT(".xml"),
  RECORD(".jsonl");

  private final String ending;

  ReportKind(String ending) {
    this.ending = ending;
  }

  /** How such a file's name ends. */
  public String ending() {
    return ending;
  }
}
