package triggerconsole.ui.kit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import triggerconsole.base.ConsoleException;

/**
 * Keeps a value that changes: each write is a job in the background, one at a time, and takes the
 * latest value there is. So an older value is never written last, and nothing is left to be begun
 * when the window's thread has ended: closing the background waits for the last write.
 */
public final class LatestWriter<T> {

  private final String name;
  private final Background background;
  private final Consumer<T> write;
  private final AtomicReference<Optional<T>> latest = new AtomicReference<>(Optional.empty());
  private Optional<T> written = Optional.empty();

  /**
   * A writer that has written nothing yet.
   *
   * @param name what it keeps, for thread dumps
   * @param write writes a value; may block
   */
  public LatestWriter(String name, Background background, Consumer<T> write) {
    this.name = name;
    this.background = background;
    this.write = write;
  }

  /** Keeps the value; trouble with that becomes a notice. */
  public void keep(T value) {
    latest.set(Optional.of(value));
    background.run(name, this::writeLatest, done -> {});
  }

  /** Keeps the value; trouble with that is handed to the caller. */
  public void keep(T value, Consumer<ConsoleException> onTrouble) {
    latest.set(Optional.of(value));
    background.run(name, this::writeLatest, done -> {}, onTrouble);
  }

  private synchronized Optional<T> writeLatest() {
    Optional<T> value = latest.get();
    if (!value.equals(written)) {
      value.ifPresent(write);
      written = value;
    }
    return written;
  }
}
