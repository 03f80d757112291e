package triggerconsole.ui.kit;

/** Work under way in the background. To be used on the window's thread. */
public interface Job {

  /** Interrupts the work; whatever it still answers changes nothing. */
  void cancel();

  /**
   * Interrupts the work, and what it makes of that is still delivered: for a send, which records
   * that it was cancelled and has something to show.
   */
  void interrupt();

  /** Whether the result is still to come. */
  boolean running();
}
