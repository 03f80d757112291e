package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.TokenText;

/** A pasted body or webhook payload: the draft in it, and what came along. */
record JsonPaste(
    boolean isWebhook,
    Optional<Draft> draft,
    Optional<TokenText.Cleaned> token,
    List<String> notes) {

  static final JsonPaste NOTHING =
      new JsonPaste(false, Optional.empty(), Optional.empty(), List.of());

  /** Reads the text as JSON; what is no JSON becomes a raw draft that says so. */
  static JsonPaste read(String text) {
    Secrets secrets = new Secrets();
    Optional<JsonValue> json = Json.parse(text);
    if (json.isEmpty()) {
      Draft broken = new RawDraft(secrets.takeOut(text), false);
      return new JsonPaste(
          false, Optional.of(broken), secrets.token(), notes(secrets, "trigger.intake.no-json"));
    }
    JsonValue value = secrets.takeOut(unwrapped(json.get()));
    if (value instanceof JsonObject object && Webhook.isOne(object)) {
      Webhook webhook = Webhook.read(object);
      return new JsonPaste(true, Optional.of(webhook.draft()), secrets.token(), webhook.notes());
    }
    Body body = value.equals(json.get()) ? Body.of(text) : Body.of(value);
    Draft draft =
        FormDraft.of(body, false)
            .<Draft>map(form -> form)
            .orElseGet(() -> new RawDraft(body.text(), false));
    List<String> notes =
        FormLimits.exceeded(body) ? notes(secrets, "trigger.intake.large") : notes(secrets);
    return new JsonPaste(false, Optional.of(draft), secrets.token(), notes);
  }

  /** As the result of a paste that held nothing else. */
  Intake intake(Kind kind) {
    return new Intake(
        isWebhook ? Kind.WEBHOOK : kind, draft, List.of(), Optional.empty(), token, notes);
  }

  /** The object inside a text: a body that was written as JSON twice. */
  private static JsonValue unwrapped(JsonValue value) {
    return value instanceof JsonText(String text)
        ? Json.parse(text).filter(JsonObject.class::isInstance).orElse(value)
        : value;
  }

  private static List<String> notes(Secrets secrets, String... keys) {
    List<String> notes = new ArrayList<>();
    for (String key : keys) {
      notes.add(Messages.of(key));
    }
    secrets.token().ifPresent(taken -> notes.add(Messages.of("trigger.intake.token-in-body")));
    return notes;
  }
}
