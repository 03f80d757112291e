package triggerconsole.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.send.TokenUse;
import triggerconsole.suite.Filling.Unfilled;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** What a case sends, in a few words for people who look through many of them. */
public final class InBrief {

  private static final int LONG = 18;
  private static final int MOST = 160;

  private InBrief() {}

  /**
   * The keys of the body with their values, ids cut in the middle; what a data row will fill stands
   * as in the file. A usual {@code is_async} is left out, an unusual token is named.
   */
  public static String sends(Suite suite, SuiteCase one) {
    List<String> words = new ArrayList<>();
    Body body = body(suite, one);
    body.object()
        .ifPresentOrElse(
            object -> words.addAll(keys(object)),
            () -> words.add(Messages.of("suite.brief.raw", body.text())));
    switch (one.conditions().tokenUse()) {
      case TokenUse.AsKept _ -> {}
      case TokenUse.None _ -> words.add(Messages.of("suite.brief.token.none"));
      case TokenUse.Wrong _ -> words.add(Messages.of("suite.brief.token.wrong"));
      case TokenUse.OtherScheme(String scheme) ->
          words.add(Messages.of("suite.brief.token.scheme", scheme));
    }
    String all = String.join(" · ", words);
    return all.length() <= MOST ? all : all.substring(0, MOST) + "…";
  }

  private static Body body(Suite suite, SuiteCase one) {
    Map<String, JsonValue> values = new HashMap<>();
    one.body()
        .holes()
        .forEach(hole -> values.put(hole.name(), new JsonText("${" + hole.name() + "}")));
    values.putAll(suite.values());
    try {
      return one.body().fill(new Filling(new JsonObject(List.of()), true, values));
    } catch (Unfilled e) {
      return Body.of("…"); // A hole that is to become a number has none before its row is read.
    }
  }

  private static List<String> keys(JsonObject object) {
    List<String> words = new ArrayList<>();
    boolean usual =
        object.members().size() > 1
            && object.get(Keys.IS_ASYNC).filter(new JsonBoolean(true)::equals).isPresent();
    for (Member member : object.members()) {
      if (!usual || !member.name().equals(Keys.IS_ASYNC)) {
        words.add(member.name() + " " + brief(member));
      }
    }
    if (object.get(Keys.IS_ASYNC).isEmpty()) {
      words.add(Messages.of("suite.brief.absent", Keys.IS_ASYNC));
    }
    return words;
  }

  private static String brief(Member member) {
    return switch (member.value()) {
      case JsonText(String id) when member.name().equals(Keys.USER_ID) -> id(id);
      case JsonText(String text) -> "\"" + id(text) + "\"";
      case JsonValue other -> JsonWriter.compact(other);
    };
  }

  private static String id(String text) {
    return text.length() <= LONG
        ? text
        : text.substring(0, 11) + "…" + text.substring(text.length() - 4);
  }
}
