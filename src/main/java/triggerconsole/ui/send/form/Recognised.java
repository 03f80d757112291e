package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.intake.Kind;

/**
 * A pasted text that turned out to be of use.
 *
 * @param draft what the form becomes; as it was when the text was a token alone
 * @param token the token that stood in it and was taken out
 * @param remarks what was left aside, a sentence each
 */
public record Recognised(Kind kind, Draft draft, Optional<Token> token, List<String> remarks) {

  /** Why the form cannot hold it; a whole request that is too large is raw text already. */
  Optional<String> problem() {
    return kind == Kind.ROWS && draft instanceof FormDraft form
        ? FormLimits.problem(form.variables())
        : Optional.empty();
  }
}
