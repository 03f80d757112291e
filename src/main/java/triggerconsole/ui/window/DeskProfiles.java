package triggerconsole.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.profile.Profile;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.profiles.ProfileChange;

/** Keeps the picker's profiles as the Profiles place leaves them. */
record DeskProfiles(Desk desk, Profile sandbox) implements Consumer<ProfileChange> {

  @Override
  public void accept(ProfileChange change) {
    Profile used = desk.profile().get();
    boolean touched = change.old().filter(used::equals).isPresent();
    Optional<Profile> next = touched ? change.now() : find(change.all(), used);
    show(change.all(), next);
  }

  /** One profile took another's place. */
  void replaced(Profile old, Profile now, List<Profile> all) {
    accept(new ProfileChange(Optional.of(old), Optional.of(now), all));
  }

  private Optional<Profile> find(List<Profile> all, Profile used) {
    return all.stream().filter(profile -> profile.name().equals(used.name())).findFirst();
  }

  private void show(List<Profile> all, Optional<Profile> next) {
    List<Profile> offered = new ArrayList<>();
    offered.add(sandbox);
    offered.addAll(all);
    desk.profiles().setAll(offered);
    desk.profile().set(next.orElse(sandbox));
  }
}
