package triggerconsole.ui.guard;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.profile.Kept;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.TokenVault.Stored;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.TokenFacts;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Notices;

/**
 * The tokens of the profiles as the window works with them: every call that may reach the keychain
 * goes through the background, its trouble is remembered for whoever shows the token's state, and a
 * notice stays while a token is kept for this run only. To be used on the window's thread.
 */
public final class Tokens {

  private final TokenVault vault;
  private final Background background;
  private final InstantSource clock;
  private final KeptNotice notice;
  private final Map<Profile, ConsoleException> troubles = new HashMap<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

  /** Over the vault of the program. */
  public Tokens(TokenVault vault, Background background, Notices notices, InstantSource clock) {
    this.vault = vault;
    this.background = background;
    this.clock = clock;
    this.notice = new KeptNotice(vault, notices, this::retry, this::unlockAndRetry);
  }

  /** Changes whenever a status may have changed. */
  public ReadOnlyLongProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /** The time that states are told by. */
  public InstantSource clock() {
    return clock;
  }

  /** What is known now; asks neither the keychain nor a file. */
  public TokenStatus status(Profile profile) {
    return new TokenStatus(
        vault.kept(profile),
        vault.state(profile, clock.instant()),
        Optional.ofNullable(troubles.get(profile)));
  }

  /** What the check before sending may know of a profile's token; nothing when it has none. */
  public Optional<TokenFacts> facts(Profile profile) {
    TokenState state = vault.state(profile, clock.instant());
    return state.kind() == TokenState.Kind.NONE
        ? Optional.empty()
        : Optional.of(new TokenFacts(state.until(), Set.of()));
  }

  /** Lets everybody look again, as time goes by or after a send has read a token. */
  public void tick() {
    revision.set(revision.get() + 1);
  }

  /** Reads a profile's token from the keychain, so that its state is known. */
  public void read(Profile profile) {
    ask("read token", profile, () -> vault.token(profile).isPresent(), there -> {}, trouble -> {});
  }

  /** Lets the system ask for the keychain's password, then reads the profile's token. */
  public void unlock(Profile profile) {
    unlock(profile, () -> read(profile), trouble -> {});
  }

  /** Lets the system ask for the keychain's password, then does something else that needs it. */
  public void unlockAnd(Profile profile, Runnable then) {
    unlock(profile, then, trouble -> {});
  }

  /** Lets the system ask for the keychain's password, then goes on. */
  void unlock(Profile profile, Runnable then, Consumer<ConsoleException> onTrouble) {
    ask("unlock keychain", profile, this::unlocked, open -> then.run(), onTrouble);
  }

  /** Puts a token into the keychain over an earlier one; where there is none, this run keeps it. */
  void store(
      Profile profile, Token token, Consumer<Stored> onDone, Consumer<ConsoleException> onTrouble) {
    ask(
        "store token",
        profile,
        () -> vault.store(profile, token, Keeping.OR_FOR_THIS_RUN),
        stored -> {
          if (stored instanceof Stored.ForThisRun(String why)) {
            notice.keeps(profile, Optional.of(why));
          }
          onDone.accept(stored);
        },
        onTrouble);
  }

  /** Keeps a token until the program ends, because the person chose so. */
  void keepForThisRun(Profile profile, Token token) {
    vault.keepForThisRun(profile, token);
    troubles.remove(profile);
    notice.keeps(profile, Optional.empty());
    tick();
  }

  /** Removes a profile's token from wherever it is. */
  public void remove(Profile profile) {
    ask(
        "remove token",
        profile,
        () -> {
          vault.remove(profile);
          return profile;
        },
        removed -> {},
        trouble -> {});
  }

  /** Puts what is kept for this run only into the keychain, once there is one. */
  public void retry() {
    background.run(
        "retry keychain",
        () -> {
          vault.retry();
          return vault;
        },
        kept -> {
          notice.refresh();
          tick();
        },
        trouble -> {
          notice.refused(trouble);
          tick();
        });
  }

  /** A profile was renamed, moved or removed; its token went along. */
  public void changed(Profile old, Optional<Profile> now) {
    troubles.remove(old);
    now.filter(profile -> vault.kept(profile) == Kept.THIS_RUN)
        .ifPresent(profile -> notice.moved(old, profile));
    notice.refresh();
    tick();
  }

  private void unlockAndRetry() {
    background.run("unlock keychain", this::unlocked, open -> retry(), notice::refused);
  }

  private boolean unlocked() {
    vault.unlock();
    return true;
  }

  private <T> void ask(
      String name,
      Profile profile,
      Callable<T> work,
      Consumer<T> onDone,
      Consumer<ConsoleException> onTrouble) {
    background.run(
        name,
        work,
        done -> {
          troubles.remove(profile);
          troubles.values().removeIf(trouble -> trouble.remedy() == Remedy.UNLOCK_KEYCHAIN);
          notice.refresh();
          tick();
          onDone.accept(done);
        },
        trouble -> {
          troubles.put(profile, trouble);
          tick();
          onTrouble.accept(trouble);
        });
  }
}
