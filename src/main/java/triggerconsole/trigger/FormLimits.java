package triggerconsole.trigger;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;

/**
 * How much a form holds: far more than anybody edits in fields. What is larger would stall a
 * window, and is a {@link RawDraft}.
 */
public final class FormLimits {

  /** The most custom variables. */
  public static final int ROWS = 5_000;

  /** The longest text of one field, name or value, in characters. */
  public static final int FIELD = 20_000;

  /** The most characters of all fields, names and values together. */
  public static final int TOTAL = 1_000_000;

  private FormLimits() {}

  /** Why a form cannot hold these rows, in a sentence with a way on; nothing when it can. */
  public static Optional<String> problem(List<VariableRow> rows) {
    if (rows.size() > ROWS) {
      return Optional.of(Messages.of("trigger.form-limits.rows", ROWS));
    }
    long total = 0;
    for (VariableRow row : rows) {
      int longest = Math.max(row.name().length(), row.value().length());
      if (longest > FIELD) {
        return Optional.of(
            Messages.of("trigger.form-limits.field", Wording.brief(row.name()), FIELD, longest));
      }
      total += row.name().length() + row.value().length();
    }
    return total > TOTAL
        ? Optional.of(Messages.of("trigger.form-limits.total", TOTAL, total))
        : Optional.empty();
  }

  /** Whether a body has more in it than a form holds. */
  public static boolean exceeded(Body body) {
    return body.object().stream()
        .flatMap(object -> object.members().stream())
        .anyMatch(member -> exceeded(member.value()));
  }

  /** Whether the value of a key is more than its field, or the table, holds. */
  static boolean exceeded(JsonValue value) {
    if (value instanceof JsonObject(List<Member> variables)) {
      return variables.size() > ROWS
          || problem(
                  variables.stream()
                      .map(member -> VariableRow.of(member.name(), member.value()))
                      .toList())
              .isPresent();
    }
    return VariableRow.of("", value).value().length() > FIELD;
  }
}
