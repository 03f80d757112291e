package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Draft;
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

  /** Whether it is so surely a request that it may be one where an id was expected. */
  boolean isRequest() {
    return switch (kind) {
      case CURL, POWERSHELL, HTTP, WEBHOOK, TOKEN -> true;
      case JSON_BODY -> draft.body().object().isPresent();
      case ROWS, URL, UNKNOWN -> false;
    };
  }
}
