package triggerconsole.ui.history;

import java.util.Optional;
import javafx.util.StringConverter;
import triggerconsole.base.Messages;

/** A profile's name, or the words for all of them. */
final class ProfileWords extends StringConverter<Optional<String>> {

  @Override
  public String toString(Optional<String> profile) {
    return profile == null || profile.isEmpty()
        ? Messages.of("historyplace.profile.all")
        : profile.get();
  }

  @Override
  public Optional<String> fromString(String text) {
    return Optional.of(text);
  }
}
