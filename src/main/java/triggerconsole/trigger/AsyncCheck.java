package triggerconsole.trigger;

import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;

/**
 * The rule about {@code is_async}: without a JSON {@code true} the answer is a success and nobody
 * is redirected (article, error 1). "It should always be set to true", so with a null module too.
 */
final class AsyncCheck {

  private static final String POINTER = "/" + Keys.IS_ASYNC;

  private AsyncCheck() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    switch (input.slot(Keys.IS_ASYNC)) {
      case Slot.Value(JsonBoolean(boolean value)) when value -> {}
      case Slot.Absent ignored -> broken(input, "absent", found);
      case Slot.Null ignored -> broken(input, "null", found);
      case Slot.Value(JsonBoolean ignored) -> broken(input, "false", found);
      case Slot.Value(JsonValue value) -> broken(input, "other", found, Wording.kind(value));
    }
  }

  private static void broken(
      CheckInput input, String reason, Consumer<Finding> found, Object... arguments) {
    boolean variablesOnly = input.slot(Keys.MODULE_ID) instanceof Slot.Null;
    found.accept(
        Finding.because(
                Rule.ASYNC_NOT_TRUE, variablesOnly ? "variables-only" : reason, POINTER, arguments)
            .mend(new Fix.SetValue(POINTER, new JsonBoolean(true)), "async-not-true"));
  }
}
