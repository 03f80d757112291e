package triggerconsole.trigger;

/** A request being written: in the form, or as raw text for what a form cannot say. */
public sealed interface Draft permits FormDraft, RawDraft {

  /** The draft that sends exactly these bytes again: a form where one does, else raw text. */
  static Draft of(Body body, boolean botToBot) {
    return FormDraft.of(body, botToBot)
        .filter(form -> form.body().equals(body))
        .<Draft>map(form -> form)
        .orElseGet(() -> new RawDraft(body.text(), botToBot));
  }

  /** The body as it would be sent now. */
  Body body();

  /** Whether the person says that the user is being handed over from one bot to another. */
  boolean botToBot();
}
