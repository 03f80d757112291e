package triggerconsole.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/**
 * The rules about {@code custom_vars} as a whole: its kind, and names that meet (dossier, section 5
 * and section 12, row 10). Of equal names the last counts, so it is the one that is looked at.
 */
final class VariablesCheck {

  private static final String POINTER = "/" + Keys.CUSTOM_VARS;

  private VariablesCheck() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    if (input.slot(Keys.CUSTOM_VARS) instanceof Slot.Value(JsonValue value)
        && !(value instanceof JsonObject)) {
      found.accept(notObject(value));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, JsonValue> values = new HashMap<>();
    for (Member member : input.variables()) {
      counts.merge(member.name(), 1, Integer::sum);
      values.put(member.name(), member.value());
    }
    Map<String, String> byLowerCase = new HashMap<>();
    Set<String> taken =
        counts.keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    counts.forEach((name, count) -> {
      String pointer = POINTER + JsonWriter.pointerStep(name);
      VariableNameCheck.check(name, pointer, taken, found);
      meeting(name, count, pointer, byLowerCase, found);
      if (values.get(name) instanceof JsonObject || values.get(name) instanceof JsonArray) {
        found.accept(Finding.of(Rule.VARIABLE_NESTED, pointer, Wording.brief(name)));
      }
    });
  }

  private static void meeting(
      String name,
      int count,
      String pointer,
      Map<String, String> byLowerCase,
      Consumer<Finding> found) {
    if (count > 1) {
      found.accept(
          Finding.of(Rule.VARIABLE_DUPLICATE, pointer, Wording.brief(name), count)
              .mend(new Fix.KeepLast(pointer), "keep-last", Wording.brief(name)));
    }
    String other = byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    if (other != null) {
      found.accept(
          Finding.of(
              Rule.VARIABLE_CASE_DUPLICATE, pointer, Wording.brief(name), Wording.brief(other)));
    }
  }

  /** The only documented answer that fits is the one for a body that is no valid JSON. */
  private static Finding notObject(JsonValue value) {
    Finding finding =
        Finding.because(Rule.BODY_NOT_JSON_OBJECT, "custom-vars", POINTER, Wording.kind(value));
    return object(value)
        .map(object -> finding.mend(new Fix.SetValue(POINTER, object), "custom-vars-object"))
        .orElse(finding);
  }

  /** The object that was meant: written inside a text, or an empty list as PHP writes it. */
  private static Optional<JsonValue> object(JsonValue value) {
    return switch (value) {
      case JsonText(String text) -> Json.parse(text).filter(JsonObject.class::isInstance);
      case JsonArray(List<JsonValue> items) when items.isEmpty() ->
          Optional.of(new JsonObject(List.of()));
      default -> Optional.empty();
    };
  }
}
