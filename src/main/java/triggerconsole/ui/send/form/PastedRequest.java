package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.VariableRow;

/** Pasted text as the form takes it. */
final class PastedRequest {

  private PastedRequest() {}

  /** The request in a text; empty when there is none. */
  static Optional<Recognised> read(String pasted) {
    Body body = Body.of(pasted.strip());
    boolean request =
        body.object()
            .filter(object -> Keys.ALL.stream().anyMatch(key -> object.get(key).isPresent()))
            .isPresent();
    Draft draft =
        FormDraft.of(body, false).<Draft>map(form -> form).orElse(new RawDraft(pasted, false));
    return request
        ? Optional.of(
            new Recognised(
                Messages.of("send.form.paste.json"), true, draft, Optional.empty(), List.of()))
        : Optional.empty();
  }

  /** The rows in a text; none when it holds none. */
  static List<VariableRow> rows(String pasted) {
    return List.of();
  }
}
