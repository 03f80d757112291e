package triggerconsole.settings;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what the program and its libraries log to a file in the data folder, and nothing to the
 * terminal. Whoever logs does not wait for the disk. Closing puts everything back as it was.
 */
public final class Logs implements AutoCloseable {

  private final Logger root = Logger.getLogger("");
  private final Handler[] before = root.getHandlers();
  private final LogFile file;

  private Logs(LogFile file) {
    this.file = file;
  }

  /** Logs to this folder from now on: warnings of libraries, and what the program says itself. */
  public static Logs to(DataFolder folder) {
    Logs logs = new Logs(new LogFile(folder.logs()));
    for (Handler handler : logs.before) {
      logs.root.removeHandler(handler);
    }
    logs.file.setFilter(line ->
        line.getLevel().intValue() >= Level.WARNING.intValue()
            || String.valueOf(line.getLoggerName()).startsWith("triggerconsole"));
    logs.root.addHandler(logs.file);
    return logs;
  }

  @Override
  public void close() {
    root.removeHandler(file);
    file.close();
    for (Handler handler : before) {
      root.addHandler(handler);
    }
  }
}
