package triggerconsole.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Messages;

/** What a profile's name has to be (contract, section 6). */
final class Names {

  private static final int MAX_LENGTH = 64;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Names() {}

  /** What is wrong with a name, as a whole sentence; nothing when it is fine. */
  static Optional<String> problem(String name) {
    if (name.isBlank()) {
      return Optional.of(Messages.of("profile.name.empty"));
    }
    if (name.codePointCount(0, name.length()) > MAX_LENGTH) {
      return Optional.of(Messages.of("profile.name.long", MAX_LENGTH));
    }
    if (!name.codePoints().allMatch(Names::printable)) {
      return Optional.of(Messages.of("profile.name.unprintable"));
    }
    if (!name.equals(name.strip())) {
      return Optional.of(Messages.of("profile.name.edges"));
    }
    return Optional.empty();
  }

  /** Whether two names are one to a person. */
  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // It joins the parts of some emoji; other format characters hide or turn text around.
      case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
