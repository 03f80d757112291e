package triggerconsole.trigger;

import triggerconsole.base.JsonValue;

/**
 * A key of the body: absent, null, or a value. The endpoint tells the three apart (dossier, section
 * 12, row 1).
 */
public sealed interface Slot {

  /** The key is not in the body. */
  record Absent() implements Slot {}

  /** The key is there and its value is null. */
  record Null() implements Slot {}

  /** The key is there with a value that is not null. */
  record Value(JsonValue value) implements Slot {}

  /** The shared absent slot. */
  Absent ABSENT = new Absent();

  /** The shared null slot. */
  Null NULL = new Null();
}
