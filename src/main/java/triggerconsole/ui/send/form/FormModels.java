package triggerconsole.ui.send.form;

import javafx.collections.ListChangeListener;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.intake.Kind;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Tone;

/** The view models of one form, joined. */
public record FormModels(
    FormViewModel form,
    FindingsViewModel findings,
    SendViewModel send,
    PasteViewModel paste,
    PresetsViewModel presets,
    IdsViewModel users,
    IdsViewModel modules,
    Aside aside) {

  /** An empty form. */
  public static FormModels of(FormPorts ports) {
    FormViewModel form = new FormViewModel(FormDraft.empty());
    DraftCheck check = new DraftCheck(form, ports);
    FindingsViewModel findings = new FindingsViewModel(check::findings);
    check.setOnChecked(findings::checked);
    Aside aside = new Aside(ports.background(), ports.notices());
    SendViewModel send = new SendViewModel(form, findings, ports.send());
    form.setOnChosen(findings::leave);
    form.draftProperty().subscribe((Draft draft) -> findings.draftChanged());
    findings.shown().addListener((ListChangeListener<Finding>) change -> send.findingsChanged());
    return new FormModels(
        form,
        findings,
        send,
        new PasteViewModel(
            form,
            findings,
            aside,
            recognised -> say(ports, Tone.ACCENT, sentence(recognised)),
            text -> say(ports, Tone.ATTENTION, text),
            ports.tokenFound()),
        new PresetsViewModel(
            ports.presets(),
            ports.background(),
            form,
            findings,
            text -> say(ports, Tone.ATTENTION, text)),
        new IdsViewModel(ports.clock()),
        new IdsViewModel(ports.clock()),
        aside);
  }

  private static void say(FormPorts ports, Tone tone, String text) {
    ports.notices().show(Notice.of("send.form", tone, text));
  }

  private static String sentence(Recognised recognised) {
    String start =
        recognised.kind() == Kind.TOKEN
            ? Messages.of("send.form.paste.token")
            : Messages.of("send.form.paste.recognised", recognised.kind().words());
    return recognised.remarks().isEmpty()
        ? start
        : start + " " + String.join(" ", recognised.remarks());
  }
}
