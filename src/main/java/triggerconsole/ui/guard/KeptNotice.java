package triggerconsole.ui.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.profile.Kept;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenVault;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Tone;

/** The notice that stays in the window as long as a token is kept for this run only. */
final class KeptNotice {

  /** The notice's key. */
  static final String KEY = "keychain";

  private final TokenVault vault;
  private final Notices notices;
  private final Runnable retry;
  private final Runnable unlock;

  /** The profiles whose tokens are kept so, with why there is no keychain at all, if so. */
  private final Map<Profile, Optional<String>> kept = new LinkedHashMap<>();

  KeptNotice(TokenVault vault, Notices notices, Runnable retry, Runnable unlock) {
    this.vault = vault;
    this.notices = notices;
    this.retry = retry;
    this.unlock = unlock;
  }

  /** A token is kept so; {@code absence} says why there is no keychain, where there is none. */
  void keeps(Profile profile, Optional<String> absence) {
    kept.put(profile, absence);
    show(sentenceWithReason(), false);
  }

  void moved(Profile old, Profile now) {
    kept.put(now, kept.getOrDefault(old, Optional.empty()));
  }

  /** Looks again at what is kept; the last one that went into the keychain settles it. */
  void refresh() {
    boolean less = kept.keySet().removeIf(profile -> vault.kept(profile) != Kept.THIS_RUN);
    if (kept.isEmpty()) {
      notices.settle(KEY);
    } else if (less) {
      show(sentenceWithReason(), false);
    }
  }

  /** Another try came to nothing. */
  void refused(ConsoleException trouble) {
    refresh();
    if (!kept.isEmpty()) {
      show(sentence() + " " + trouble.getMessage(), trouble.remedy() == Remedy.UNLOCK_KEYCHAIN);
    }
  }

  private String sentence() {
    List<String> names = kept.keySet().stream().map(Profile::name).toList();
    String all = names.stream().collect(Collectors.joining(", "));
    String number = names.size() == 1 ? "one" : "many";
    return Messages.of(
        (absence().isPresent() ? "guard.kept.absent." : "guard.kept.chosen.") + number, all);
  }

  private String sentenceWithReason() {
    return absence().map(why -> sentence() + " " + why).orElseGet(this::sentence);
  }

  private Optional<String> absence() {
    return kept.values().stream().flatMap(Optional::stream).findFirst();
  }

  private void show(String text, boolean locked) {
    Action action =
        locked
            ? new Action(Messages.of("guard.unlock"), unlock)
            : new Action(Messages.of("guard.again"), retry);
    notices.show(Notice.lasting(KEY, Tone.ATTENTION, text, action));
  }
}
