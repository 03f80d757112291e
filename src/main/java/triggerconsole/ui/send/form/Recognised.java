package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Token;

/**
 * A pasted text that turned out to be a request.
 *
 * @param what what it was, in words: "a cURL command"
 * @param isBody whether it was nothing but a body
 * @param token the token that stood in it and was taken out
 * @param remarks what was left aside, a sentence each
 */
public record Recognised(
    String what, boolean isBody, Draft draft, Optional<Token> token, List<String> remarks) {}
