package triggerconsole.ui.window;

/**
 * A bug as it is shown.
 *
 * @param code short, and the same wherever the same thing goes wrong
 * @param details for whoever mends it; no token has a text form, so none is in them
 */
public record Crash(String code, String details) {}
