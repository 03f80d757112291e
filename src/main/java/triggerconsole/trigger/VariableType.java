package triggerconsole.trigger;

/** What a custom variable's text in the table stands for. */
public enum VariableType {
  TEXT,
  NUMBER,
  BOOLEAN,
  NULL,
  JSON
}
