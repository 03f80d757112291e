package triggerconsole.ui.suites;

/**
 * One thing that a case expects.
 *
 * @param what which one, as {@link triggerconsole.suite.Difference} names it
 * @param value as it goes over the wire
 */
public record Expects(String what, String value) {}
