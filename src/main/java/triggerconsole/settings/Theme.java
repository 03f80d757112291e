package triggerconsole.settings;

/** The window's colours. */
public enum Theme {
  /** Whatever the operating system shows. */
  SYSTEM,
  LIGHT,
  DARK
}
