package triggerconsole.sandbox;

/** What a body of an {@code /__admin/} call says, or a sentence about what is wrong with it. */
sealed interface Parsed<T> {

  record Good<T>(T value) implements Parsed<T> {}

  record Bad<T>(String sentence) implements Parsed<T> {}
}
