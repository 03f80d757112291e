package triggerconsole.trigger;

import triggerconsole.base.JsonValue;

/**
 * A mend for a finding, done by one click.
 *
 * @param label what it does, as words on a button
 */
public record Fix(String label, Edit edit) {

  /** One change of the request. */
  public sealed interface Edit {}

  /** Writes a value at a pointer, adding the key where it is absent. */
  public record SetValue(String pointer, JsonValue value) implements Edit {}

  /** Gives the key at a pointer another name. */
  public record RenameKey(String pointer, String name) implements Edit {}

  /** Sends only the last of the keys at a pointer. */
  public record KeepLast(String pointer) implements Edit {}

  /** Sends to another URL. */
  public record SetUrl(String url) implements Edit {}
}
