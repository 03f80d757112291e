package triggerconsole.profile;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.base.StoredFile;

/**
 * The profiles of a data folder, in {@code profiles.json}. Every call reads the file anew, and
 * every change is made under a lock, so that several programs can share the folder.
 */
public final class Profiles {

  private final StoredFile file;
  private final FolderLock lock;
  private volatile Optional<String> notice = Optional.empty();

  /** The profiles of a data folder; it must exist before the first change. */
  public Profiles(Path dataFolder) {
    this.file = new StoredFile(dataFolder.resolve("profiles.json"));
    this.lock = new FolderLock(dataFolder.resolve("profiles.json.lock"));
  }

  /** All profiles of the file, in the order in which they were added. */
  public List<Profile> all() {
    return read().map(ProfilesJson::toProfiles).orElseGet(List::of);
  }

  /** The profile of a name, whatever its letter case. */
  public Optional<Profile> find(String name) {
    return all().stream().filter(profile -> Names.same(profile.name(), name)).findFirst();
  }

  /** What a person has to know about the file: damaged and set aside, or from a newer version. */
  public Optional<String> notice() {
    return notice;
  }

  /** What is wrong with the name of a new profile, as a whole sentence. */
  public Optional<String> problemWithName(String name) {
    return problemWithName(name, all());
  }

  /** What is wrong with the new name of a profile, as a whole sentence. */
  public Optional<String> problemWithName(String name, Profile renamed) {
    List<Profile> others = new ArrayList<>(all());
    others.removeIf(other -> other.name().equals(renamed.name()));
    return problemWithName(name, others);
  }

  /** What is wrong with a URL, as a whole sentence. */
  public static Optional<String> problemWithUrl(String url) {
    return Addresses.problem(url);
  }

  /** Adds a profile; its name must be free. */
  void add(Profile profile) {
    change(profiles -> {
      List<Profile> all = new ArrayList<>(profiles);
      all.add(profile);
      return all;
    });
  }

  /** Puts a profile in the place of another. */
  void replace(Profile old, Profile changed) {
    change(
        profiles -> profiles.stream().map(p -> p.name().equals(old.name()) ? changed : p).toList());
  }

  /** Takes a profile out. */
  void remove(Profile profile) {
    change(profiles -> profiles.stream().filter(p -> !p.name().equals(profile.name())).toList());
  }

  /** Throws when a profile may not be added, or not take the place of another. */
  void require(Profile profile, Optional<Profile> old) {
    problemWithUrl(profile.url())
        .or(() ->
            old.map(o -> problemWithName(profile.name(), o))
                .orElseGet(() -> problemWithName(profile.name())))
        .ifPresent(problem -> {
          throw new ConsoleException(problem, Remedy.NONE);
        });
  }

  /** The profile as the file has it, to be changed. */
  Profile existing(String name) {
    return find(name)
        .orElseThrow(() -> new ConsoleException(Messages.of("profile.unknown", name), Remedy.NONE));
  }

  /** Does a change of several steps while no other program makes one. */
  <T> T alone(Supplier<T> work) {
    return lock.alone(work);
  }

  /** The random id of the data folder, under which its keychain entries are kept. */
  public String store() {
    return read()
        .map(ProfilesJson::store)
        .filter(id -> !id.isBlank())
        .orElseGet(() -> change(UnaryOperator.identity()).store());
  }

  private ProfilesJson change(UnaryOperator<List<Profile>> change) {
    return lock.alone(() -> {
      Optional<ProfilesJson> old = read();
      if (old.filter(ProfilesJson::newer).isPresent()) {
        throw new ConsoleException(
            Messages.of("profile.file.newer", file.path()), Remedy.OPEN_DATA_FOLDER);
      }
      ProfilesJson changed =
          ProfilesJson.of(
              old.map(ProfilesJson::store).orElseGet(Profiles::randomId),
              change.apply(old.map(ProfilesJson::toProfiles).orElseGet(List::of)));
      file.write(changed.write());
      return changed;
    });
  }

  private Optional<ProfilesJson> read() {
    Optional<String> text = file.read();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<ProfilesJson> content = ProfilesJson.read(text.get());
    if (content.filter(ProfilesJson::newer).isPresent()) {
      notice = Optional.of(Messages.of("profile.file.newer", file.path()));
    }
    return content.isPresent() ? content : lock.alone(this::setAside);
  }

  private Optional<ProfilesJson> setAside() {
    Optional<String> text = file.read();
    Optional<ProfilesJson> content = text.flatMap(ProfilesJson::read);
    if (text.isPresent() && content.isEmpty()) {
      Path aside = file.setAside();
      notice = Optional.of(Messages.of("profile.file.damaged", aside));
    }
    return content;
  }

  /** What is wrong with a name beside these others, as a whole sentence; reads no file. */
  public static Optional<String> problemWithName(String name, List<Profile> others) {
    return Names.problem(name)
        .or(() ->
            Names.same(name, Profile.SANDBOX)
                ? Optional.of(Messages.of("profile.name.reserved", Profile.SANDBOX))
                : Optional.empty())
        .or(() ->
            others.stream()
                .filter(other -> Names.same(other.name(), name))
                .findFirst()
                .map(other -> Messages.of("profile.name.taken", other.name())));
  }

  private static String randomId() {
    byte[] id = new byte[8];
    new SecureRandom().nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
