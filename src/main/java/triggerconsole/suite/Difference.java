package triggerconsole.suite;

/**
 * One thing that was expected and came out otherwise.
 *
 * @param what {@code verdict}, {@code status}, {@code text}, {@code fields}, {@code time}, {@code
 *     module}, or {@code variables.NAME}
 */
public record Difference(String what, String expected, String actual) {}
