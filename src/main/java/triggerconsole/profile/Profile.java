package triggerconsole.profile;

/**
 * Where to send. The token is not in it: it lives in the vault.
 *
 * @param name 1 to 64 printable characters, unique ignoring case
 * @param url the endpoint's URL
 */
public record Profile(String name, Environment environment, String url) {}
