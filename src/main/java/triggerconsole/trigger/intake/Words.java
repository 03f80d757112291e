package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as its shell would split it.
 *
 * @param standardInput the text of a here-document
 */
record Words(List<String> words, Optional<String> standardInput) {

  Words {
    words = List.copyOf(words);
  }

  /** Gathers words from characters and knows an empty word in quotes from none. */
  static final class Gatherer {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;

    void add(char c) {
      word.append(c);
      inWord = true;
    }

    void add(String text) {
      word.append(text);
      inWord = true;
    }

    boolean inWord() {
      return inWord;
    }

    void end() {
      if (inWord) {
        words.add(word.toString());
        word.setLength(0);
        inWord = false;
      }
    }

    List<String> words() {
      end();
      return words;
    }
  }
}
