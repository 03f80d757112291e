package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.ui.kit.Background;

/** How the chosen suite is to be run against the profile in use; each pair keeps its own way. */
final class SetupViewModel {

  private final SuitesPort port;
  private final Background background;
  private final ReadOnlyObjectProperty<Profile> profile;
  private final ReadOnlyObjectProperty<Optional<ListedSuite>> chosen;
  private final ObjectProperty<RunOptions> options = new SimpleObjectProperty<>(RunOptions.USUAL);
  private final ReadOnlyObjectWrapper<Optional<DataRows>> rows =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<String, RunOptions> kept = new HashMap<>();
  private Optional<Path> looked = Optional.empty();

  SetupViewModel(
      SuitesPort port,
      Background background,
      ReadOnlyObjectProperty<Profile> profile,
      ReadOnlyObjectProperty<Optional<ListedSuite>> chosen) {
    this.port = port;
    this.background = background;
    this.profile = profile;
    this.chosen = chosen;
    profile.subscribe((before, now) -> recall());
    chosen.subscribe((before, now) -> recall());
    options.subscribe((before, now) -> changed(now));
  }

  /** The options. */
  ObjectProperty<RunOptions> options() {
    return options;
  }

  /** What the data file holds, once that is known; nothing without one. */
  ReadOnlyObjectProperty<Optional<DataRows>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** The values of the error lab that the person has to give, as the sandbox's are of no use. */
  List<String> needed() {
    return profile.get().environment() == Environment.TEST
        ? chosen
            .get()
            .filter(ListedSuite::builtIn)
            .map(suite -> LabValues.NAMES.stream().filter(suite.values()::containsKey).toList())
            .orElse(List.of())
        : List.of();
  }

  /** Those of them that are still to be given; a data file may have them all. */
  List<String> missing() {
    return options.get().data().isPresent()
        ? List.of()
        : needed().stream().filter(name -> !options.get().values().containsKey(name)).toList();
  }

  private void recall() {
    chosen.get().ifPresent(suite -> options.set(kept.getOrDefault(key(suite), RunOptions.USUAL)));
    look();
  }

  private void changed(RunOptions now) {
    chosen.get().ifPresent(suite -> kept.put(key(suite), now));
    look();
  }

  private String key(ListedSuite suite) {
    return suite.key() + "\n" + profile.get().name();
  }

  private Optional<Path> file() {
    return options.get().data().or(() -> chosen.get().flatMap(ListedSuite::data));
  }

  /** Looks through the data file, unless that was done. */
  private void look() {
    Optional<Path> file = file();
    if (file.equals(looked)) {
      return;
    }
    looked = file;
    rows.set(Optional.empty());
    file.ifPresent(data ->
        background.run(
            "look through data",
            () -> port.data(data),
            found -> {
              if (looked.equals(file)) {
                rows.set(Optional.of(found));
              }
            }));
  }
}
