package triggerconsole.history;

/** Who sent a request (contract, section 3, {@code origin}). */
public enum Origin {
  WINDOW,
  CLI,
  SUITE,
  BULK
}
