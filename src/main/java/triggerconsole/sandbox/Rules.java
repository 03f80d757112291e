package triggerconsole.sandbox;

import java.util.EnumSet;
import java.util.Set;

/** Which of the switches stand at their default (contract, section 4, {@code /__admin/rules}). */
public record Rules(Set<Switch> on) {

  /** Every switch at its default. */
  public static final Rules DEFAULT = new Rules(EnumSet.allOf(Switch.class));

  /** A choice between two readings of the documentation, or a check that can be left out. */
  public enum Switch {
    CHECK_MODULES,
    CHECK_USERS,
    CHECK_TOKEN,
    /** A quoted whole number names a module as the number does (dossier, section 12, row 3). */
    LENIENT_TEXT,
    /** An absent {@code module_id} is an error, not null (dossier, section 12, row 1). */
    ABSENT_MODULE_IS_ERROR,
    /** {@code jwt} is as good as {@code JWT} (dossier, section 12, row 15). */
    ANY_SCHEME_CASE
  }

  /** Keeps its own copy. */
  public Rules {
    on = Set.copyOf(on);
  }

  /** Whether this switch stands at its default. */
  public boolean has(Switch one) {
    return on.contains(one);
  }

  /** The same with one switch at its default, or not. */
  public Rules with(Switch one, boolean atDefault) {
    Set<Switch> changed = EnumSet.noneOf(Switch.class);
    changed.addAll(on);
    if (atDefault) {
      changed.add(one);
    } else {
      changed.remove(one);
    }
    return new Rules(changed);
  }
}
