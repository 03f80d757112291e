package triggerconsole.trigger.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import triggerconsole.base.Json;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.TokenText;
import triggerconsole.trigger.VariableRow;

/**
 * What a pasted text turned out to be.
 *
 * @param draft the request in it: a form where one can say it, else raw text
 * @param rows custom variables that came alone, to be added to those in the form
 * @param url where the pasted request went
 * @param token taken out of everything else, and cleaned
 * @param notes sentences about what was left out or needs a look; they never hold a token
 */
public record Intake(
    Kind kind,
    Optional<Draft> draft,
    List<VariableRow> rows,
    Optional<String> url,
    Optional<TokenText.Cleaned> token,
    List<String> notes) {

  private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s\"'<>]+");

  public Intake {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** Recognises the text. Never throws, whatever it is. */
  public static Intake read(String pasted) {
    String text = (pasted.startsWith("\ufeff") ? pasted.substring(1) : pasted).strip();
    Optional<TokenText.Cleaned> token = TokenText.find(text);
    if (token.isPresent()) {
      return new Intake(
          Kind.TOKEN, Optional.empty(), List.of(), Optional.empty(), token, List.of());
    }
    if (text.startsWith("{") || text.startsWith("[") || isJsonText(text)) {
      return JsonPaste.read(text).intake(Kind.JSON_BODY);
    }
    if (PowerShell.isOne(text)) {
      return PowerShell.read(text).intake(Kind.POWERSHELL);
    }
    if (Curl.isOne(text)) {
      return Curl.read(text).intake(Kind.CURL);
    }
    if (HttpText.isOne(text)) {
      return HttpText.read(text).intake(Kind.HTTP);
    }
    return URL.matcher(text).matches() ? url(text) : rowsOrNothing(text);
  }

  /** Whether it is a body that was written as JSON twice; a table may begin with a quote too. */
  private static boolean isJsonText(String text) {
    return text.startsWith("\"") && Json.parse(text).isPresent();
  }

  private static Intake url(String text) {
    return new Intake(
        Kind.URL, Optional.empty(), List.of(), Optional.of(text), Optional.empty(), List.of());
  }

  private static Intake rowsOrNothing(String text) {
    // A text that speaks of an authorization is no table, and may hold a token in any column.
    boolean secret = text.toLowerCase(Locale.ROOT).contains("authorization");
    List<VariableRow> rows = secret ? List.of() : Rows.read(text);
    return new Intake(
        rows.isEmpty() ? Kind.UNKNOWN : Kind.ROWS,
        Optional.empty(),
        rows,
        Optional.empty(),
        Optional.empty(),
        rows.isEmpty() ? List.of(Messages.of("trigger.intake.unknown")) : List.of());
  }
}
