package triggerconsole.suite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;

/**
 * How an end user of a sandbox is to be after a case.
 *
 * @param user who is looked at; the body's {@code user_id} when nothing is said
 * @param module where the conversation is to be
 * @param variables the custom variables that are to have these values, whatever others there are
 * @param variablesUnchanged whether all of them are to be as they were before
 */
public record Afterwards(
    Optional<String> user,
    Module module,
    Map<String, JsonValue> variables,
    boolean variablesUnchanged) {

  /** Where a conversation is to be. */
  public sealed interface Module {}

  /** Nobody asks. */
  public record Anywhere() implements Module {}

  /** Where it was before the case. */
  public record Unchanged() implements Module {}

  /** At a module. */
  public record At(long id) implements Module {}

  /** At none. */
  public record Nowhere() implements Module {}

  /** Keeps its own copy, in its order. */
  public Afterwards {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /** Whether the user has to be looked at before the case too. */
  boolean needsBefore() {
    return variablesUnchanged || module instanceof Unchanged;
  }
}
