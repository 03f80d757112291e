package triggerconsole.ui.bulk;

import triggerconsole.base.Messages;
import triggerconsole.bulk.Source;
import triggerconsole.bulk.ValueType;
import triggerconsole.trigger.Keys;

/**
 * Where a column goes.
 *
 * @param name of the variable; empty where it is none
 * @param type what the variable's cells are made into
 * @param nullIfEmpty whether an empty cell is sent as null
 */
record Goal(Kind kind, String name, ValueType type, boolean nullIfEmpty) {

  /** What a column can be. */
  enum Kind {
    USER_ID,
    MODULE_ID,
    WAIT_TIME,
    VARIABLE,
    NOWHERE
  }

  /** One of the kinds that are no variable. */
  static Goal of(Kind kind) {
    return new Goal(kind, "", ValueType.AS_IS, false);
  }

  /** A variable of the type that the file gives it. */
  static Goal variable(String name) {
    return new Goal(Kind.VARIABLE, name, ValueType.AS_IS, false);
  }

  /** A body's key, or else a variable of this name. */
  static Goal called(String name) {
    return switch (name) {
      case Keys.USER_ID -> of(Kind.USER_ID);
      case Keys.MODULE_ID -> of(Kind.MODULE_ID);
      case Keys.WAIT_TIME -> of(Kind.WAIT_TIME);
      default -> variable(name);
    };
  }

  boolean isVariable() {
    return kind == Kind.VARIABLE;
  }

  Goal typed(ValueType other) {
    return new Goal(kind, name, other, nullIfEmpty);
  }

  Goal named(String other) {
    return new Goal(kind, other, type, nullIfEmpty);
  }

  Goal emptyAsNull(boolean on) {
    return new Goal(kind, name, type, on);
  }

  /** The key or the variable's name as it goes over the wire. */
  String key() {
    return switch (kind) {
      case USER_ID -> Keys.USER_ID;
      case MODULE_ID -> Keys.MODULE_ID;
      case WAIT_TIME -> Keys.WAIT_TIME;
      case VARIABLE -> name;
      case NOWHERE -> Messages.of("bulkplace.goal.nowhere");
    };
  }

  /** In a few characters: {@code user_id}, or {@code order_id · text}. */
  String words() {
    if (!isVariable()) {
      return key();
    }
    String typed = Messages.of("bulkplace.goal.variable", name, typeWord(type));
    return nullIfEmpty ? Messages.of("bulkplace.goal.nullable", typed) : typed;
  }

  Source source(String column) {
    return new Source.Column(column, type, nullIfEmpty);
  }

  static String typeWord(ValueType type) {
    return Messages.of("bulkplace.type." + type);
  }
}
