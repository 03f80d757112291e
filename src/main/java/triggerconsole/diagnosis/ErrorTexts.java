package triggerconsole.diagnosis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that a JSON value holds, however deep, as far as a verdict needs them.
 *
 * @param known where each known text stands first, as a JSON pointer
 * @param first where the first text stands that is not blank; nothing when there is none
 */
record ErrorTexts(Map<KnownText, String> known, Optional<String> first) {

  static final ErrorTexts NONE = new ErrorTexts(Map.of(), Optional.empty());

  ErrorTexts {
    known = Map.copyOf(known);
  }

  /** What one text says. */
  static ErrorTexts of(String text, String pointer) {
    if (KnownText.isBlank(text)) {
      return NONE;
    }
    Map<KnownText, String> known = new EnumMap<>(KnownText.class);
    KnownText.in(text).forEach(found -> known.put(found, pointer));
    return new ErrorTexts(known, Optional.of(pointer));
  }

  /** What several values say together, in their order. */
  static ErrorTexts all(Collection<ErrorTexts> parts) {
    return parts.stream().reduce(NONE, ErrorTexts::and);
  }

  /** What this value and a later one say together. */
  ErrorTexts and(ErrorTexts later) {
    if (isEmpty()) {
      return later;
    }
    if (known.keySet().containsAll(later.known.keySet())) {
      return this;
    }
    Map<KnownText, String> both = new EnumMap<>(KnownText.class);
    both.putAll(later.known);
    both.putAll(known);
    return new ErrorTexts(both, first);
  }

  /** Whether there is no text (contract, section 1: "holding no text"). */
  boolean isEmpty() {
    return first.isEmpty();
  }
}
