package triggerconsole.trigger;

/** How much a finding matters. An error stops a send once. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
