package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.intake.Kind;

/** Takes a pasted request apart and fills the form with it, as one step to undo. */
public final class PasteViewModel {

  /** A longer text is no request that somebody copied; it is not looked at. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private final FormViewModel form;
  private final FindingsViewModel findings;
  private final Aside aside;
  private final Consumer<Recognised> said;
  private final Consumer<String> refused;
  private final Consumer<Token> tokenFound;

  /**
   * Pasting into a form.
   *
   * @param said told what was recognised
   * @param refused told in a sentence why a text was not taken
   * @param tokenFound offered the token that stood in it
   */
  PasteViewModel(
      FormViewModel form,
      FindingsViewModel findings,
      Aside aside,
      Consumer<Recognised> said,
      Consumer<String> refused,
      Consumer<Token> tokenFound) {
    this.form = form;
    this.findings = findings;
    this.aside = aside;
    this.said = said;
    this.refused = refused;
    this.tokenFound = tokenFound;
  }

  /** Takes whatever the text is, or says what would be taken. */
  public void take(String pasted) {
    String nothing = Messages.of("send.form.paste.nothing");
    if (!take(pasted, read -> true, () -> refused.accept(nothing))) {
      refused.accept(nothing);
    }
  }

  /**
   * The same where an id was expected: only what is surely a request is taken. Says whether the
   * field has nothing more to do with the text.
   */
  public boolean takeInField(String pasted) {
    String tooLong = Messages.of("send.form.tooLong", FormLimits.FIELD, pasted.length());
    return take(pasted, PastedRequest::isRequest, () -> refused.accept(tooLong));
  }

  /**
   * The same where a body is written by hand: a plain body is text there.
   *
   * @param asText puts a long text that turned out to be none of ours where it was pasted
   */
  public boolean takeInRaw(String pasted, Runnable asText) {
    return take(pasted, read -> read.isRequest() && read.intake().kind() != Kind.JSON_BODY, asText);
  }

  /** A short text is taken or left at once; of a long one {@code otherwise} hears later. */
  private boolean take(String pasted, Predicate<PastedRequest> wanted, Runnable otherwise) {
    int length = pasted.length();
    if (length > MOST_CHARACTERS) {
      refused.accept(Messages.of("send.form.paste.huge", length, MOST_CHARACTERS));
      return true;
    }
    if (!Aside.isLong(length)) {
      return fill(PastedRequest.read(pasted), wanted);
    }
    aside.run(
        length,
        "read paste",
        () -> PastedRequest.read(pasted),
        read -> {
          if (!fill(read, wanted)) {
            otherwise.run();
          }
        });
    return true;
  }

  private boolean fill(PastedRequest read, Predicate<PastedRequest> wanted) {
    Optional<Recognised> recognised =
        wanted.test(read) ? read.over(form.draft()) : Optional.empty();
    recognised.ifPresent(found -> found.problem().ifPresentOrElse(refused, () -> fill(found)));
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
