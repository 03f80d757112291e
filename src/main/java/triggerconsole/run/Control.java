package triggerconsole.run;

/** The switch of a run: it goes, pauses, or is stopped for good. Safe for any number of threads. */
public final class Control {

  /** What the switch says. */
  public enum State {
    GOING,
    PAUSED,
    STOPPED
  }

  private State state = State.GOING;

  /** What the switch says now. */
  public synchronized State state() {
    return state;
  }

  /** Nothing new begins until {@link #goOn()}; what is under way ends in its own time. */
  public void pause() {
    change(State.PAUSED);
  }

  /** Ends a pause. */
  public void goOn() {
    change(State.GOING);
  }

  /** Nothing new begins any more, now and ever; what is under way ends in its own time. */
  public void stop() {
    change(State.STOPPED);
  }

  /** Waits as long as the run pauses or is too early, and says whether it goes on. */
  synchronized boolean awaitTurn(Pace pace) throws InterruptedException {
    while (true) {
      long early = pace.early();
      if (state == State.STOPPED) {
        return false;
      }
      if (state == State.GOING && early <= 0) {
        return true;
      }
      // A wait of 0 has no end, which is right for a pause and wrong for a moment.
      wait(state == State.PAUSED ? 0 : early / 1_000_000 + 1);
    }
  }

  private synchronized void change(State to) {
    if (state != State.STOPPED) {
      state = to;
      notifyAll();
    }
  }
}
