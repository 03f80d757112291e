package triggerconsole.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rules about the name of one custom variable (article, Body; dossier, section 5). */
final class VariableNameCheck {

  /** What the platform keeps for itself (field study, F14). */
  private static final List<String> RESERVED = List.of("certainly", "web", "zd", "fb", "nlu");

  private VariableNameCheck() {}

  /**
   * Looks at one name.
   *
   * @param taken the names of all variables in lower case; a name that is offered is added
   */
  static void check(String name, String pointer, Set<String> taken, Consumer<Finding> found) {
    Optional<String> trimmed = trimmed(name, taken);
    if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
      Finding finding =
          name.isEmpty()
              ? Finding.because(Rule.VARIABLE_NAME_LETTER, "empty", pointer)
              : Finding.of(Rule.VARIABLE_NAME_LETTER, pointer, Wording.brief(name));
      found.accept(rename(finding, trimmed));
    }
    name.codePoints()
        .filter(c -> !isSafe(c))
        .boxed()
        .findFirst()
        .ifPresent(c -> found.accept(rename(unsafe(name, pointer, c), trimmed)));
    RESERVED.stream()
        .filter(root -> name.equals(root) || name.startsWith(root + "."))
        .findFirst()
        .ifPresent(root ->
            found.accept(
                Finding.of(Rule.VARIABLE_NAME_RESERVED, pointer, Wording.brief(name), root)));
  }

  private static Finding unsafe(String name, String pointer, int character) {
    return character == '-'
        ? Finding.because(Rule.VARIABLE_NAME_CHARACTERS, "dash", pointer, Wording.brief(name))
        : Finding.of(
            Rule.VARIABLE_NAME_CHARACTERS,
            pointer,
            Wording.brief(name),
            Wording.brief(Character.toString(character)));
  }

  private static boolean isSafe(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }

  /** The name without spaces around it, when that is a good name that nobody has. */
  private static Optional<String> trimmed(String name, Set<String> taken) {
    String stripped = name.strip();
    boolean good =
        !stripped.equals(name)
            && !stripped.isEmpty()
            && Character.isLetter(stripped.codePointAt(0))
            && stripped.codePoints().allMatch(VariableNameCheck::isSafe)
            && !RESERVED.contains(stripped);
    return good && taken.add(stripped.toLowerCase(Locale.ROOT))
        ? Optional.of(stripped)
        : Optional.empty();
  }

  private static Finding rename(Finding finding, Optional<String> name) {
    return name.map(good ->
            finding.mend(new Fix.RenameKey(finding.pointer(), good), "rename", Wording.brief(good)))
        .orElse(finding);
  }
}
