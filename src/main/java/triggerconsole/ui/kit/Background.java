package triggerconsole.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import triggerconsole.base.ConsoleException;

/** The only way from the window's thread to blocking work and back. */
public interface Background {

  /**
   * Runs the work elsewhere and hands its result to {@code onDone} on the window's thread. Local
   * trouble becomes a notice with its remedy, a bug the crash sheet.
   *
   * @param name what the work is, for thread dumps
   */
  <T> Job run(String name, Callable<T> work, Consumer<T> onDone);

  /** The same, with local trouble handed to the caller in place of a notice. */
  <T> Job run(
      String name, Callable<T> work, Consumer<T> onDone, Consumer<ConsoleException> onTrouble);
}
