package triggerconsole.ui.kit;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;

/**
 * What the places share: the profiles and the one that is used, and the status line. Every start
 * begins in the sandbox. To be used on the window's thread.
 */
public final class Desk {

  private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
  private final ObjectProperty<Profile> profile;
  private final StringProperty status = new SimpleStringProperty(Messages.of("window.ready"));
  private final LongProperty exchanges = new SimpleLongProperty(-1);

  /** A desk with the sandbox alone. */
  public Desk(Profile sandbox) {
    profiles.add(sandbox);
    profile = new SimpleObjectProperty<>(sandbox);
  }

  /** The profiles to choose from, the sandbox first. */
  public ObservableList<Profile> profiles() {
    return profiles;
  }

  /** The profile that is used; never null. */
  public ObjectProperty<Profile> profile() {
    return profile;
  }

  /** What just happened, in a few words, at the lower left. */
  public StringProperty status() {
    return status;
  }

  /** How many exchanges the history holds; -1 until that is known. */
  public LongProperty exchanges() {
    return exchanges;
  }
}
