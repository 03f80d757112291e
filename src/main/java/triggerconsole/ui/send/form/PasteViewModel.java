package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import triggerconsole.trigger.Token;

/** Takes a pasted request apart and fills the form with it, as one step to undo. */
public final class PasteViewModel {

  /** A longer text is no request that somebody copied; it is not looked at. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private final FormViewModel form;
  private final FindingsViewModel findings;
  private final Function<String, Optional<Recognised>> reader;
  private final Consumer<Recognised> said;
  private final Consumer<Token> tokenFound;

  /**
   * Pasting into a form.
   *
   * @param reader what a text is; empty when it is no request
   * @param said told what was recognised
   * @param tokenFound offered the token that stood in it
   */
  public PasteViewModel(
      FormViewModel form,
      FindingsViewModel findings,
      Function<String, Optional<Recognised>> reader,
      Consumer<Recognised> said,
      Consumer<Token> tokenFound) {
    this.form = form;
    this.findings = findings;
    this.reader = reader;
    this.said = said;
    this.tokenFound = tokenFound;
  }

  /** Takes the text as a request; says whether it was one. */
  public boolean take(String pasted) {
    return take(pasted, recognised -> true);
  }

  /** The same where a body is written by hand: a plain body is text there. */
  public boolean takeUnlessBody(String pasted) {
    return take(pasted, recognised -> !recognised.isBody());
  }

  private boolean take(String pasted, Predicate<Recognised> wanted) {
    if (pasted.length() > MOST_CHARACTERS) {
      return false;
    }
    Optional<Recognised> recognised = reader.apply(pasted).filter(wanted);
    recognised.ifPresent(this::fill);
    return recognised.isPresent();
  }

  private void fill(Recognised recognised) {
    form.replace(recognised.draft());
    findings.showBody();
    said.accept(recognised);
    recognised.token().ifPresent(tokenFound);
  }
}
