package triggerconsole.ui.kit;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import triggerconsole.settings.Settings;

/**
 * The person's settings as the window uses them. A change counts at once and is written in the
 * background.
 */
public final class Preferences {

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final LatestWriter<Settings> writer;

  /**
   * The settings as they were read.
   *
   * @param keep writes them; may block
   */
  public Preferences(Settings start, Background background, Consumer<Settings> keep) {
    this.settings = new ReadOnlyObjectWrapper<>(start);
    this.writer = new LatestWriter<>("keep settings", background, keep);
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
      writer.keep(changed);
    }
  }
}
