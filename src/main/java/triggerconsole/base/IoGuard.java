package triggerconsole.base;

/**
 * Keeps the window from ever waiting: whatever reads or writes a file, a database, the keychain or
 * the network says so here first, and doing it on the window's thread is a bug that fails at once.
 */
public final class IoGuard {

  /** How JavaFX names the one thread that draws. */
  private static final String WINDOW_THREAD = "JavaFX Application Thread";

  private IoGuard() {}

  /**
   * Called before blocking work.
   *
   * @param what the work in a word, for the person who reads the stack trace
   * @throws IllegalStateException on the window's thread
   */
  public static void enter(String what) {
    if (Thread.currentThread().getName().equals(WINDOW_THREAD)) {
      throw new IllegalStateException("blocking work on the window's thread: " + what);
    }
  }
}
