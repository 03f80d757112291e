package triggerconsole.trigger;

/**
 * Facts about a JSON number literal, read from its characters: a literal of a million digits, or
 * with an exponent beyond any number type, costs nothing.
 */
final class NumberLiteral {

  private NumberLiteral() {}

  /** Whether it is written with digits alone, and no sign. */
  static boolean isDigits(String literal) {
    return !literal.isEmpty() && literal.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it is a whole number as JSON writes it, which allows no leading zero. */
  static boolean isWhole(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    return isDigits(digits) && (digits.length() == 1 || digits.charAt(0) != '0');
  }

  /** Whether it is zero, however it is written: {@code 0}, {@code -0.00}, {@code 0e9}. */
  static boolean isZero(String literal) {
    return literal
        .chars()
        .takeWhile(c -> c != 'e' && c != 'E')
        .noneMatch(c -> c >= '1' && c <= '9');
  }

  /** Whether it is less than zero. */
  static boolean isNegative(String literal) {
    return literal.startsWith("-") && !isZero(literal);
  }
}
