package triggerconsole.ui.kit;

import triggerconsole.base.ConsoleException;

/** Where background work that failed is told to the person. Called on the window's thread. */
public interface Troubles {

  /**
   * Local trouble.
   *
   * @param again repeats the work, for the remedies that are worth another try
   */
  void trouble(ConsoleException trouble, Runnable again);

  /** A bug. */
  void bug(Throwable fault);
}
