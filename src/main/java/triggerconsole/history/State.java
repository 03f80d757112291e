package triggerconsole.history;

/** Whether a request is in flight or over (contract, section 1, last rule). */
public enum State {
  SENDING,
  DONE
}
