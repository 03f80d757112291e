package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.trigger.TokenText;

/** Takes tokens out of pasted bodies, where they came along with headers. */
final class Secrets {

  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)authorization[\"']?[ \\t]{0,20}[:=][ \\t]{0,20}[\"']?"
              + "((?:(?:jwt|bearer|basic|token)[ \\t]{1,20})?[^\\s\"',}\\\\]{8,})");

  private Optional<TokenText.Cleaned> token = Optional.empty();

  /** The last token that was taken out. */
  Optional<TokenText.Cleaned> token() {
    return token;
  }

  /** The text without authorization headers. */
  String takeOut(String text) {
    Matcher matcher = HEADER.matcher(text);
    return matcher.replaceAll(match -> {
      keep(match.group(1));
      return "";
    });
  }

  /** The value without members of that name and without texts that hold such headers. */
  JsonValue takeOut(JsonValue value) {
    return switch (value) {
      case JsonObject(List<Member> members) -> object(members);
      case JsonArray(List<JsonValue> items) ->
          new JsonArray(items.stream().map(this::takeOut).toList());
      case JsonText(String text) -> new JsonText(takeOut(text));
      default -> value;
    };
  }

  private JsonObject object(List<Member> members) {
    List<Member> kept = new ArrayList<>();
    for (Member member : members) {
      if (member.name().equalsIgnoreCase("authorization")
          && member.value() instanceof JsonText(String text)) {
        keep(text);
      } else {
        kept.add(new Member(member.name(), takeOut(member.value())));
      }
    }
    return new JsonObject(kept);
  }

  private void keep(String text) {
    TokenText.Cleaned cleaned = TokenText.clean(text);
    if (cleaned.token().isPresent()) {
      token = Optional.of(cleaned);
    }
  }
}
