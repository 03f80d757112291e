package triggerconsole.sandbox;

import java.util.List;
import java.util.stream.Collectors;

/** Every answer that is documented (article, "Error handling"; dossier, section 2). */
public enum DocumentedAnswer {
  /** Cases 0 and 1: accepted, and accepted without a redirect. The two look the same. */
  SUCCESS(""),
  /** Case 2, when there is no JSON object, or neither of the two keys. */
  NEED_VALID_JSON("Need a valid json containing user_id and module_id"),
  /** Case 2, when only the user is missing. */
  USER_ID_MANDATORY("user_id is mandatory"),
  /** Case 2, when only the module is missing. */
  MODULE_ID_MANDATORY("module_id is mandatory"),
  /** Case 3, for the user. */
  NO_SUCH_USER("Bot user with this id does not exist"),
  /** Case 3, for the module. */
  MODULE_NOT_FOUND("module_id not found for the given bot"),
  /** Case 4. It is a 400, not a 401. */
  BAD_TOKEN("Invalid Authentication credentials");

  private static final List<DocumentedAnswer> ERROR_2 =
      List.of(NEED_VALID_JSON, USER_ID_MANDATORY, MODULE_ID_MANDATORY);
  private static final List<DocumentedAnswer> ERROR_3 = List.of(NO_SUCH_USER, MODULE_NOT_FOUND);

  private final String text;

  DocumentedAnswer(String text) {
    this.text = text;
  }

  /** What the body says is wrong, or "" for the success. */
  public String text() {
    return text;
  }

  /** The HTTP status. */
  public int status() {
    return this == SUCCESS ? 200 : 400;
  }

  /** The body, byte for byte, with the single text that fits. */
  public String body() {
    return body(text);
  }

  /** The body as the article prints it, where errors 2 and 3 join their alternatives. */
  public String joinedBody() {
    return switch (this) {
      case SUCCESS, BAD_TOKEN -> body();
      case NEED_VALID_JSON, USER_ID_MANDATORY, MODULE_ID_MANDATORY -> body(joined(ERROR_2));
      case NO_SUCH_USER, MODULE_NOT_FOUND -> body(joined(ERROR_3));
    };
  }

  private static String joined(List<DocumentedAnswer> alternatives) {
    return alternatives.stream().map(one -> one.text).collect(Collectors.joining(" / "));
  }

  // As the article prints them: "error" first in a success, "message" first in an error.
  private String body(String error) {
    return switch (this) {
      case SUCCESS -> "{\"error\":[],\"message\":\"1\"}";
      case BAD_TOKEN ->
          "{\"message\":null,\"error\":[{\"location\":\"Backend\",\"msg\":\"" + error + "\"}]}";
      default -> "{\"message\":null,\"error\":\"" + error + "\"}";
    };
  }
}
