package triggerconsole.ui.send.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.FormDraft;

/**
 * The check of the draft, without waiting: a large raw body is looked at off the window's thread,
 * once, and until then only its destination is judged. Sending checks it again in any case.
 */
final class DraftCheck {

  private final FormViewModel form;
  private final FormPorts ports;
  private Runnable onChecked = () -> {};
  private Draft large = FormDraft.empty();
  private List<Finding> inLarge = List.of();

  DraftCheck(FormViewModel form, FormPorts ports) {
    this.form = form;
    this.ports = ports;
  }

  /** Calls when a large body was looked at. */
  void setOnChecked(Runnable listener) {
    onChecked = listener;
  }

  /** What is to be said about the draft as it stands, as far as it is known now. */
  List<Finding> findings() {
    Draft draft = form.draft();
    Body body = draft.body();
    Optional<Destination> destination = ports.destination().apply(body);
    if (!Aside.isLarge(draft)) {
      return Check.findings(new CheckInput(body, draft.botToBot(), destination));
    }
    if (!draft.equals(large)) {
      look(draft);
    }
    List<Finding> findings = new ArrayList<>(inLarge);
    destination.map(Check::findings).ifPresent(findings::addAll);
    return findings;
  }

  private void look(Draft draft) {
    large = draft;
    inLarge = List.of();
    ports
        .background()
        .run(
            "check body",
            () -> Check.findings(CheckInput.of(draft)),
            found -> {
              if (large.equals(draft)) {
                inLarge = found;
                onChecked.run();
              }
            });
  }
}
