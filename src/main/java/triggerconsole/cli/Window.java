package triggerconsole.cli;

import java.util.Optional;

/** Opens the program's window and waits until it is closed. */
public interface Window {

  /**
   * Opens it.
   *
   * @param dataFolder the folder that was asked for with {@code --data-dir}
   * @return what the program ends with
   */
  int open(Optional<String> dataFolder);
}
