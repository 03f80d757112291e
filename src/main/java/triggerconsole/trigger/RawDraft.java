package triggerconsole.trigger;

/** A body written by hand. The text is sent as it stands, broken JSON included. */
public record RawDraft(String text, boolean botToBot) implements Draft {

  @Override
  public Body body() {
    return Body.of(text);
  }
}
