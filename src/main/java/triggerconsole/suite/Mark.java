package triggerconsole.suite;

/** How a case came out. */
public enum Mark {
  /** As expected. */
  PASSED,
  /** Not as expected, or it could not be tried. */
  FAILED,
  /** Not meant for this target. */
  SKIPPED
}
