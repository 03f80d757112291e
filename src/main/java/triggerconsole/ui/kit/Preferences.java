package triggerconsole.ui.kit;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import triggerconsole.settings.Settings;

/**
 * The person's settings as the window uses them. A change counts at once and is written in the
 * background, one write at a time, the latest last.
 */
public final class Preferences {

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final Background background;
  private final Consumer<Settings> keep;
  private boolean writing;
  private boolean stale;

  /**
   * The settings as they were read.
   *
   * @param keep writes them; may block
   */
  public Preferences(Settings start, Background background, Consumer<Settings> keep) {
    this.settings = new ReadOnlyObjectWrapper<>(start);
    this.background = background;
    this.keep = keep;
  }

  /** The settings as they are now. */
  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** Changes them; what stays the same is not written. */
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings.get());
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      write();
    }
  }

  private void write() {
    if (writing) {
      stale = true;
      return;
    }
    writing = true;
    stale = false;
    Settings now = settings.get();
    background.run(
        "keep settings",
        () -> {
          keep.accept(now);
          return now;
        },
        written -> written());
  }

  private void written() {
    writing = false;
    if (stale) {
      write();
    }
  }
}
