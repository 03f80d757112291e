package triggerconsole.trigger;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.base.Messages;

/**
 * Makes a token out of what a person pastes: takes off what does not belong to it and says so
 * (dossier, section 7, paste hazards; field study, F7).
 */
public final class TokenText {

  /** No server takes a header of more characters. */
  private static final int LONGEST = 65_536;

  private static final String HEADER = "authorization";

  private static final List<String> SCHEMES = List.of("jwt", "bearer", "basic", "token");

  private static final String QUOTES = "\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";

  private static final Pattern NEXT_HEADER = Pattern.compile("[\\r\\n][A-Za-z-]{2,40}:[ \\t]");

  private TokenText() {}

  /**
   * What became of a pasted token.
   *
   * @param token empty when nothing was left, or when it was refused
   * @param takenOff {@link Rule#TOKEN_SCHEME_INCLUDED} for a scheme word or the header's name,
   *     {@link Rule#TOKEN_WHITESPACE} for spaces, line ends, invisible characters and quotes
   * @param refusal a sentence why it cannot be a token
   */
  public record Cleaned(Optional<Token> token, Set<Rule> takenOff, Optional<String> refusal) {
    public Cleaned {
      takenOff = Set.copyOf(takenOff);
    }
  }

  /** The token in the text, without what does not belong to it. */
  public static Cleaned clean(String pasted) {
    Set<Rule> takenOff = EnumSet.noneOf(Rule.class);
    String token = withoutSpaces(core(pasted, takenOff), takenOff);
    Optional<String> refusal = refusal(token);
    return new Cleaned(
        token.isEmpty() || refusal.isPresent() ? Optional.empty() : Optional.of(new Token(token)),
        takenOff,
        refusal);
  }

  /**
   * The token when the text is nothing but one: after a scheme word or the header's name, or in the
   * form of a JWT. Other texts are not taken for tokens.
   */
  public static Optional<Cleaned> find(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String core = core(text, EnumSet.noneOf(Rule.class));
    Cleaned cleaned = clean(text);
    boolean oneWord = core.chars().noneMatch(c -> c == ' ' || c == '\t');
    boolean named = cleaned.takenOff().contains(Rule.TOKEN_SCHEME_INCLUDED);
    return cleaned.token().isPresent() && oneWord && (named || isJwt(core))
        ? Optional.of(cleaned)
        : Optional.empty();
  }

  /** What is left after spaces, quotes, the header's name and scheme words are peeled off. */
  private static String core(String pasted, Set<Rule> takenOff) {
    int from = 0;
    int to = end(pasted);
    boolean peeling = true;
    while (peeling) {
      int start = from;
      while (start < to && isEdge(pasted.charAt(start))) {
        start++;
      }
      while (to > start && isEdge(pasted.charAt(to - 1))) {
        to--;
        takenOff.add(Rule.TOKEN_WHITESPACE);
      }
      int word = prefix(pasted, start, to);
      // The one space after a scheme word belongs to the word.
      boolean ownSpace = start - from == 1 && from > 0 && pasted.charAt(from) == ' ';
      if (start > from && !ownSpace) {
        takenOff.add(Rule.TOKEN_WHITESPACE);
      }
      if (word > 0) {
        takenOff.add(Rule.TOKEN_SCHEME_INCLUDED);
      }
      from = start + word;
      peeling = word > 0;
    }
    return pasted.substring(from, to);
  }

  /** Where the next header of a pasted block begins, or the end of the text. */
  private static int end(String pasted) {
    Matcher next = NEXT_HEADER.matcher(pasted);
    while (next.find()) {
      if (!pasted.substring(0, next.start()).isBlank()) {
        return next.start();
      }
    }
    return pasted.length();
  }

  /** How many characters a scheme word or the header's name with its colon takes here. */
  private static int prefix(String text, int from, int to) {
    if (text.regionMatches(true, from, HEADER, 0, HEADER.length())) {
      int colon = from + HEADER.length();
      while (colon < to && isEdge(text.charAt(colon))) {
        colon++;
      }
      boolean named = colon < to && (text.charAt(colon) == ':' || text.charAt(colon) == '=');
      return named ? colon + 1 - from : 0;
    }
    return SCHEMES.stream()
        .filter(scheme -> text.regionMatches(true, from, scheme, 0, scheme.length()))
        .map(String::length)
        .filter(length -> from + length >= to || isEdge(text.charAt(from + length)))
        .map(length -> Math.min(length, to - from))
        .findFirst()
        .orElse(0);
  }

  private static String withoutSpaces(String text, Set<Rule> takenOff) {
    StringBuilder token = new StringBuilder(text.length());
    text.chars().filter(c -> !isSpace((char) c)).forEach(c -> token.append((char) c));
    if (token.length() < text.length()) {
      takenOff.add(Rule.TOKEN_WHITESPACE);
    }
    return token.toString();
  }

  private static Optional<String> refusal(String token) {
    if (token.length() > LONGEST) {
      return Optional.of(Messages.of("trigger.token.long", token.length()));
    }
    if (isPlaceholder(token)) {
      return Optional.of(Messages.of("trigger.token.placeholder"));
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c <= ' ' || c > '~') {
        String code = String.format("U+%04X", token.codePointAt(i));
        return Optional.of(Messages.of("trigger.token.character", i + 1, code));
      }
    }
    return Optional.empty();
  }

  /** What stands for a token in a script or a manual: {@code $TOKEN}, {@code %T%}, {@code <t>}. */
  private static boolean isPlaceholder(String token) {
    return token.length() > 1
        && (token.startsWith("$")
            || (token.startsWith("%") && token.endsWith("%"))
            || (token.startsWith("<") && token.endsWith(">"))
            || (token.startsWith("{") && token.endsWith("}")));
  }

  private static boolean isJwt(String text) {
    return text.startsWith("eyJ")
        && text.chars().filter(c -> c == '.').count() >= 2
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_=\r\n".indexOf(c) >= 0);
  }

  private static boolean isEdge(char c) {
    return isSpace(c) || QUOTES.indexOf(c) >= 0;
  }

  /** Spaces, line ends, and what cannot be seen, such as a byte order mark. */
  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
