package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.TokenText;

/** A request as it is gathered, piece by piece, from a pasted text. */
final class Call {

  private static final int MOST_NAMED = 12;
  private static final int LONGEST_NAME = 40;

  private static final Pattern URL = Pattern.compile("[^\\s\"'`<>|\\\\^]{1,2000}");

  /** Written by the sender itself, whatever was pasted. */
  private static final Set<String> OUR_HEADERS = Set.of("content-type", "content-length", "host");

  private Optional<String> url = Optional.empty();
  private Optional<String> method = Optional.empty();
  private Optional<String> body = Optional.empty();
  private Optional<TokenText.Cleaned> token = Optional.empty();
  private final Set<String> ignored = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();

  Optional<String> body() {
    return body;
  }

  boolean hasUrl() {
    return url.isPresent();
  }

  /** Takes the URL, unless quoting went wrong and it has swallowed what stood beside it. */
  void url(String text) {
    url = Optional.of(text.strip()).filter(word -> URL.matcher(word).matches()).or(() -> url);
  }

  /** The body is in a file, which is not read. A long name is no name, but text gone astray. */
  void file(String name) {
    notes.add(
        name.length() > LONGEST_NAME || name.contains(" ")
            ? Messages.of("trigger.intake.file")
            : Messages.of("trigger.intake.file-named", name));
  }

  void method(String text) {
    method = Optional.of(text.toUpperCase(Locale.ROOT));
  }

  /** The body, or one more part of it, joined as cURL joins them. */
  void data(String text) {
    body = Optional.of(body.map(before -> before + "&" + text).orElse(text));
  }

  /** Another reading of the same body. */
  void replaceBody(String text) {
    body = Optional.of(text);
  }

  void header(String name, String value) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (key.equals("authorization")) {
      authorization(value);
    } else if (!OUR_HEADERS.contains(key)) {
      ignored(name.strip());
    }
  }

  /** A header as one text, with its colon. */
  void header(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      header(line.substring(0, colon), line.substring(colon + 1));
    }
  }

  void authorization(String value) {
    TokenText.Cleaned cleaned = TokenText.clean(value.strip());
    cleaned.refusal().ifPresent(notes::add);
    if (cleaned.token().isPresent()) {
      token = Optional.of(cleaned);
    }
  }

  /** Something that is not taken over, told by its name only: values may be secrets. */
  void ignored(String name) {
    int end = 0;
    while (end < Math.min(name.length(), LONGEST_NAME) && isName(name.charAt(end))) {
      end++;
    }
    ignored.add(name.substring(0, end));
  }

  private static boolean isName(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  Intake intake(Kind kind) {
    JsonPaste paste = body.map(this::withoutToken).map(JsonPaste::read).orElse(JsonPaste.NOTHING);
    List<String> all = new ArrayList<>(notes);
    method
        .filter(word -> !word.equals("POST"))
        .ifPresent(word -> all.add(Messages.of("trigger.intake.method", word)));
    if (!ignored.isEmpty()) {
      all.add(Messages.of("trigger.intake.ignored", names()));
    }
    all.addAll(paste.notes());
    return new Intake(
        kind, paste.draft(), List.of(), url.map(this::withoutToken), token.or(paste::token), all);
  }

  private String withoutToken(String text) {
    Optional<Token> secret = token.flatMap(TokenText.Cleaned::token);
    return secret.map(known -> known.takenOutOf(text)).orElse(text);
  }

  private String names() {
    List<String> names = List.copyOf(ignored);
    return names.size() <= MOST_NAMED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED)) + ", …";
  }
}
