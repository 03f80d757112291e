package triggerconsole.exchange;

/** One header line. */
public record Header(String name, String value) {}
