package triggerconsole.trigger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/**
 * The rule about keys that the article does not know. A known key that stands there twice is told
 * under the same rule: the article has it once, and which of the two counts is up to the service.
 */
final class KeysCheck {

  private KeysCheck() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Map<String, Integer> counts = counts(input);
    Map<String, String> renames = renames(counts);
    counts.forEach((name, count) -> {
      String pointer = JsonWriter.pointerStep(name);
      if (!Keys.ALL.contains(name)) {
        found.accept(unknown(name, pointer, Optional.ofNullable(renames.get(name))));
      } else if (count > 1) {
        found.accept(
            Finding.because(Rule.UNKNOWN_KEY, "twice", pointer, name, count)
                .mend(new Fix.KeepLast(pointer), "keep-last", name));
      }
    });
  }

  /** The unknown keys that can be renamed, each to the known key that it was meant to be. */
  static Map<String, String> renames(CheckInput input) {
    return renames(counts(input));
  }

  private static Map<String, Integer> counts(CheckInput input) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Member> members = input.body().object().orElseThrow().members();
    members.forEach(member -> counts.merge(member.name(), 1, Integer::sum));
    return counts;
  }

  private static Map<String, String> renames(Map<String, Integer> counts) {
    Map<String, String> renames = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(counts.keySet());
    counts.forEach((name, count) -> {
      if (count == 1 && !Keys.ALL.contains(name)) {
        KeyGuess.of(name).filter(taken::add).ifPresent(guess -> renames.put(name, guess));
      }
    });
    return renames;
  }

  private static Finding unknown(String name, String pointer, Optional<String> rename) {
    Finding finding =
        KeyGuess.of(name)
            .map(guess ->
                Finding.because(Rule.UNKNOWN_KEY, "guess", pointer, Wording.brief(name), guess))
            .orElseGet(() -> Finding.of(Rule.UNKNOWN_KEY, pointer, Wording.brief(name)));
    return rename
        .map(right -> finding.mend(new Fix.RenameKey(pointer, right), "rename", right))
        .orElse(finding);
  }
}
