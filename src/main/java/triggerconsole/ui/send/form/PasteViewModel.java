package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.intake.Kind;

/** Takes a pasted request apart and fills the form with it, as one step to undo. */
public final class PasteViewModel {

  /** A longer text is no request that somebody copied; it is not looked at. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private final FormViewModel form;
  private final FindingsViewModel findings;
  private final BiFunction<String, Draft, Optional<Recognised>> reader;
  private final Consumer<Recognised> said;
  private final Consumer<Token> tokenFound;

  /**
   * Pasting into a form.
   *
   * @param reader what a text makes of the draft; empty when it is of no use
   * @param said told what was recognised
   * @param tokenFound offered the token that stood in it
   */
  public PasteViewModel(
      FormViewModel form,
      FindingsViewModel findings,
      BiFunction<String, Draft, Optional<Recognised>> reader,
      Consumer<Recognised> said,
      Consumer<Token> tokenFound) {
    this.form = form;
    this.findings = findings;
    this.reader = reader;
    this.said = said;
    this.tokenFound = tokenFound;
  }

  /** Takes whatever the text is; says whether it was of use. */
  public boolean take(String pasted) {
    return take(pasted, recognised -> true);
  }

  /** The same where an id was expected: only what is surely a request is taken. */
  public boolean takeInField(String pasted) {
    return take(pasted, Recognised::isRequest);
  }

  /** The same where a body is written by hand: a plain body is text there. */
  public boolean takeInRaw(String pasted) {
    return take(pasted, found -> found.isRequest() && found.kind() != Kind.JSON_BODY);
  }

  private boolean take(String pasted, Predicate<Recognised> wanted) {
    if (pasted.length() > MOST_CHARACTERS) {
      return false;
    }
    Optional<Recognised> recognised = reader.apply(pasted, form.draft()).filter(wanted);
    recognised.ifPresent(this::fill);
    return recognised.isPresent();
  }

  private void fill(Recognised recognised) {
    switch (recognised.kind()) {
      case ROWS, TOKEN -> form.replace(recognised.draft());
      default -> form.begin(recognised.draft());
    }
    if (recognised.kind() != Kind.TOKEN) {
      findings.showBody();
    }
    said.accept(recognised);
    recognised.token().ifPresent(tokenFound);
  }
}
