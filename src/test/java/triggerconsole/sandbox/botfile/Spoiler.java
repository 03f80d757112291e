package triggerconsole.sandbox.botfile;

import java.util.List;
import java.util.SplittableRandom;

/** Changes a text here and there, as tired people and broken disks do. */
final class Spoiler {

  private static final List<String> BITS =
      List.of(
          ":", " ", "\n", "\t", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "!", "|",
          ">", "%", "@", ",", "?", "null", "true", "-1", "1e9", "\u0000", "é", "\uD83D", "  ",
          "---\n");

  private final SplittableRandom random;

  Spoiler(SplittableRandom random) {
    this.random = random;
  }

  String spoil(String text) {
    StringBuilder spoiled = new StringBuilder(text);
    for (int n = random.nextInt(1, 4); n > 0; n--) {
      int at = random.nextInt(spoiled.length());
      int end = Math.min(spoiled.length(), at + random.nextInt(1, 30));
      switch (random.nextInt(4)) {
        case 0 -> spoiled.insert(at, BITS.get(random.nextInt(BITS.size())));
        case 1 -> spoiled.delete(at, end);
        case 2 -> spoiled.insert(random.nextInt(spoiled.length()), spoiled.substring(at, end));
        default -> spoiled.replace(at, at + 1, BITS.get(random.nextInt(BITS.size())));
      }
    }
    return spoiled.toString();
  }
}
