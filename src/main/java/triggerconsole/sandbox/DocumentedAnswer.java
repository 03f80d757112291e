package triggerconsole.sandbox;

import java.util.List;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/** Every answer that is documented (article, "Error handling"; dossier, section 2). */
public enum DocumentedAnswer {
  /** Cases 0 and 1: accepted, and accepted without a redirect. The two look the same. */
  SUCCESS(200, new JsonArray(List.of())),
  /** Case 2, when there is no JSON object, or neither of the two keys. */
  NEED_VALID_JSON(400, JsonValue.text("Need a valid json containing user_id and module_id")),
  /** Case 2, when only the user is missing. */
  USER_ID_MANDATORY(400, JsonValue.text("user_id is mandatory")),
  /** Case 2, when only the module is missing. */
  MODULE_ID_MANDATORY(400, JsonValue.text("module_id is mandatory")),
  /** Case 3, for the user. */
  NO_SUCH_USER(400, JsonValue.text("Bot user with this id does not exist")),
  /** Case 3, for the module. */
  MODULE_NOT_FOUND(400, JsonValue.text("module_id not found for the given bot")),
  /** Case 4. It is a 400, not a 401. */
  BAD_TOKEN(400, credentials());

  private final int status;
  private final JsonValue error;

  DocumentedAnswer(int status, JsonValue error) {
    this.status = status;
    this.error = error;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The body, byte for byte, with the single text that fits. */
  public String body() {
    return envelope(error);
  }

  /** The body as the article prints it, where errors 2 and 3 join their alternatives. */
  public String joinedBody() {
    return switch (this) {
      case SUCCESS, BAD_TOKEN -> body();
      case NEED_VALID_JSON, USER_ID_MANDATORY, MODULE_ID_MANDATORY ->
          joined(NEED_VALID_JSON, USER_ID_MANDATORY, MODULE_ID_MANDATORY);
      case NO_SUCH_USER, MODULE_NOT_FOUND -> joined(NO_SUCH_USER, MODULE_NOT_FOUND);
    };
  }

  private static String joined(DocumentedAnswer... alternatives) {
    StringBuilder text = new StringBuilder();
    for (DocumentedAnswer alternative : alternatives) {
      if (alternative.error instanceof JsonValue.JsonText one) {
        text.append(text.isEmpty() ? "" : " / ").append(one.text());
      }
    }
    return envelope(JsonValue.text(text.toString()));
  }

  // The article prints "error" first in a success and "message" first in an error.
  private static String envelope(JsonValue error) {
    boolean success = error instanceof JsonArray list && list.items().isEmpty();
    Member errorMember = new Member("error", error);
    return JsonWriter.compact(
        new JsonObject(
            success
                ? List.of(errorMember, new Member("message", JsonValue.text("1")))
                : List.of(new Member("message", JsonValue.NULL), errorMember)));
  }

  private static JsonValue credentials() {
    return new JsonArray(
        List.of(
            new JsonObject(
                List.of(
                    new Member("location", JsonValue.text("Backend")),
                    new Member("msg", JsonValue.text("Invalid Authentication credentials"))))));
  }
}
