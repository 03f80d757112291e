package triggerconsole.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Tone;

/** Keeps the desk, and the notices that last, as the files and the keychain have them. */
public final class DeskKeeper {

  private static final String NO_KEYCHAIN = "no keychain";

  private final Desk desk;
  private final DeskPort port;
  private final Background background;
  private final Notices notices;
  private Optional<Job> asking = Optional.empty();

  /** Asks for the token's state whenever another profile is chosen. */
  public DeskKeeper(Desk desk, DeskPort port, Background background, Notices notices) {
    this.desk = desk;
    this.port = port;
    this.background = background;
    this.notices = notices;
    desk.profile().subscribe(profile -> refreshToken());
  }

  /** Reads everything anew: at the start, and after something was sent or changed. */
  public void refresh() {
    background.run("profiles", port::profiles, this::show);
    refreshHistory();
    background.run("notices", port::notices, this::tell);
  }

  /** Counts the history anew. */
  public void refreshHistory() {
    background.run("count history", port::exchanges, count -> desk.exchanges().set(count));
  }

  /** Asks for the state of the current profile's token anew. */
  public void refreshToken() {
    asking.ifPresent(Job::cancel);
    Profile profile = desk.profile().get();
    asking =
        Optional.of(
            background.run(
                "token state",
                () -> port.token(profile),
                this::show,
                trouble -> show(TokenState.UNKNOWN)));
  }

  private void show(TokenState state) {
    desk.token().set(state);
    background.run("keychain notice", port::vaultNotice, this::tellOfKeychain);
  }

  private void show(List<Profile> stored) {
    List<Profile> all = new ArrayList<>();
    all.add(desk.profiles().getFirst());
    all.addAll(stored);
    Profile current = desk.profile().get();
    Profile now =
        all.stream()
            .filter(one -> one.name().equals(current.name()))
            .findFirst()
            .orElse(all.getFirst());
    if (!desk.profiles().equals(all)) {
      desk.profiles().setAll(all);
    }
    desk.profile().set(now);
  }

  private void tell(List<String> sentences) {
    sentences.forEach(text -> notices.show(Notice.of(text, Tone.ATTENTION, text)));
  }

  private void tellOfKeychain(Optional<String> notice) {
    notice.ifPresentOrElse(
        text -> notices.show(Notice.lasting(NO_KEYCHAIN, Tone.ATTENTION, text)),
        () -> notices.settle(NO_KEYCHAIN));
  }
}
