package triggerconsole.diagnosis;

import triggerconsole.base.Messages;

/** The sentences of a verdict, from the message bundle. */
record Words(String title, String chip, String explanation) {

  /** The three texts under a key, each with the same arguments. */
  static Words of(String key, Object... arguments) {
    return new Words(
        Messages.of(key + ".title", arguments),
        Messages.of(key + ".chip", arguments),
        Messages.of(key + ".explanation", arguments));
  }

  /** The same with one more sentence in the explanation. */
  Words and(String sentence) {
    return new Words(title, chip, explanation + " " + sentence);
  }
}
