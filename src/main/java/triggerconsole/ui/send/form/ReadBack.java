package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.RawDraft;

/**
 * Raw text read as a form.
 *
 * @param draft what was read
 * @param reason why there is no form, and what to do
 */
record ReadBack(Draft draft, Optional<FormDraft> form, Optional<String> reason) {

  /** Reads a draft; unchanged since, it is the form {@code behind} it again. Any thread may. */
  static ReadBack of(Draft draft, FormDraft behind) {
    if (!(draft instanceof RawDraft raw)) {
      return new ReadBack(draft, Optional.empty(), Optional.empty());
    }
    Body body = raw.body();
    Optional<FormDraft> form =
        raw.text().equals(behind.body().text())
            ? Optional.of(behind.withBotToBot(raw.botToBot()))
            : FormDraft.of(body, raw.botToBot());
    return new ReadBack(
        draft, form, form.isPresent() ? Optional.empty() : Optional.of(reason(body)));
  }

  private static String reason(Body body) {
    if (body.json().isEmpty()) {
      return Messages.of("send.form.raw.notJson");
    }
    if (body.object().isEmpty()) {
      return Messages.of("send.form.raw.notObject");
    }
    List<String> unknown =
        body.object().orElseThrow().members().stream()
            .map(member -> member.name())
            .filter(name -> FormPlace.of("/" + name) == FormPlace.BODY)
            .toList();
    if (!unknown.isEmpty()) {
      return Messages.of("send.form.raw.unknownKey", unknown.getFirst());
    }
    return FormLimits.exceeded(body)
        ? Messages.of(
            "send.form.raw.large.noForm", FormLimits.ROWS, FormLimits.FIELD, FormLimits.TOTAL)
        : Messages.of("send.form.raw.noFit");
  }
}
