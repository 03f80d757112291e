package triggerconsole.sandbox;

/** What a body turned out to be: a trigger, or nothing the endpoint can use. */
sealed interface Reading permits Trigger, Reading.Unreadable {

  /** No trigger, the {@code user_id} in it, or "", and the answer that says so. */
  record Unreadable(String user, DocumentedAnswer answer) implements Reading {}
}
