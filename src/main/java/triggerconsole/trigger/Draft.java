package triggerconsole.trigger;

/** A request being written: in the form, or as raw text for what a form cannot say. */
public sealed interface Draft permits FormDraft, RawDraft {

  /** The body as it would be sent now. */
  Body body();

  /** Whether the person says that the user is being handed over from one bot to another. */
  boolean botToBot();
}
