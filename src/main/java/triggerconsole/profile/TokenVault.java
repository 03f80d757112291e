package triggerconsole.profile;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.profile.TokenShelf.Held;
import triggerconsole.profile.TokenShelf.Place;
import triggerconsole.profile.keychain.EntryId;
import triggerconsole.profile.keychain.Keychain;
import triggerconsole.profile.keychain.KeychainException;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.trigger.Token;

/**
 * Where the profiles' tokens are: in the keychain, read once a run, or, where there is no keychain,
 * in memory until the program ends. Never in a file. Calls block for seconds at worst; {@link
 * ConsoleException} says what stands in the way and what helps. An interrupt ends the wait.
 */
public final class TokenVault {

  /** The token of the built-in sandbox, which is no secret. */
  public static final Token SANDBOX_TOKEN = new Token("sandbox-token");

  private final TokenShelf shelf;
  private final ReentrantLock turn = new ReentrantLock();

  /** Where a token may be kept. */
  public enum Keeping {
    KEYCHAIN_ONLY,
    /** In memory until the program ends, when there is no keychain at all. */
    OR_FOR_THIS_RUN
  }

  /** Where a token was put. */
  public sealed interface Stored {
    /** It is there at the next start. */
    record InKeychain() implements Stored {}

    /** It is gone when the program ends; why, as a whole sentence. */
    record ForThisRun(String why) implements Stored {}
  }

  /** Over a keychain, with the id of the data folder, which is asked for when it is needed. */
  public TokenVault(Keychain keychain, Supplier<String> store) {
    this.shelf = new TokenShelf(keychain, store);
  }

  /** The token of a profile, or nothing when none was stored. */
  public Optional<Token> token(Profile profile) {
    if (profile.builtIn()) {
      return Optional.of(SANDBOX_TOKEN);
    }
    Optional<Place> place = place(profile);
    return place.isEmpty() ? Optional.empty() : ask(() -> shelf.get(place.get()));
  }

  /** What is known about a profile's token at a moment; never opens the keychain. */
  public TokenState state(Profile profile, Instant now) {
    if (profile.builtIn()) {
      return TokenState.of(SANDBOX_TOKEN, now);
    }
    return place(profile)
        .flatMap(shelf::known)
        .map(held -> held.token().map(t -> TokenState.of(t, now)).orElse(TokenState.NONE))
        .orElse(TokenState.UNKNOWN);
  }

  /** Where a profile's token is, as far as that is known; never opens the keychain. */
  public Kept kept(Profile profile) {
    return profile.builtIn()
        ? Kept.BUILT_IN
        : place(profile).flatMap(shelf::known).map(Held::kept).orElse(Kept.UNKNOWN);
  }

  /** The name of a profile's entry in the keychain, there or not; nothing where it has none. */
  public static Optional<String> label(Profile profile) {
    return profile.builtIn()
        ? Optional.empty()
        : profile.origin().map(origin -> new EntryId(origin, profile.name(), "any").label());
  }

  /** Stores the token of a profile over an earlier one. */
  public Stored store(Profile profile, Token token, Keeping keeping) {
    Place place = requirePlace(profile);
    Optional<Kind> absent = ask(() -> shelf.put(place, token, keeping));
    return absent
        .<Stored>map(kind -> new Stored.ForThisRun(VaultTrouble.sentence(kind)))
        .orElseGet(Stored.InKeychain::new);
  }

  /** Keeps the token of a profile until the program ends, because the person chose so. */
  public void keepForThisRun(Profile profile, Token token) {
    shelf.keep(requirePlace(profile), token);
  }

  /** Removes the token of a profile, with whatever an interrupted change left under its name. */
  public void remove(Profile profile) {
    run(() -> shelf.removeAll(profile.name(), Optional.empty()));
    place(profile).ifPresent(shelf::forget);
  }

  /**
   * Takes a token along when its profile is renamed or moves to another origin: puts the new entry,
   * reads it back, makes the change valid, then deletes the old entry (contract, section 6).
   * Whatever happens in between, the token stays with the profile that the file names.
   *
   * @param commit makes the change valid, and throws when it cannot
   */
  public void move(Profile from, Profile to, Runnable commit) {
    Optional<Place> source = place(from);
    Place target = requirePlace(to);
    if (source.equals(Optional.of(target))) {
      commit.run();
      return;
    }
    boolean copied = source.isPresent() && ask(() -> shelf.copy(source.get(), target));
    boolean committed = false;
    try {
      commit.run();
      committed = true;
    } finally {
      if (copied && !committed) {
        run(() -> shelf.remove(target));
      }
    }
    removeOld(from, target);
  }

  /** Lets the system ask for the keychain's password; only after a person asked for it. */
  public void unlock() {
    try {
      shelf.unlock();
    } catch (KeychainException e) {
      throw VaultTrouble.of(e);
    }
  }

  /** Looks for the keychain again, and puts into it what is kept for this run only. */
  public void retry() {
    run(shelf::putKept);
  }

  private void removeOld(Profile from, Place target) {
    try {
      run(() -> shelf.removeAll(from.name(), Optional.of(target)));
    } catch (ConsoleException e) {
      throw new ConsoleException(
          Messages.of("profile.old-entry-left", e.getMessage()), e.remedy(), e);
    }
  }

  private interface Step {
    void run() throws KeychainException;
  }

  private void run(Step step) {
    Object _ =
        ask(() -> {
          step.run();
          return this;
        });
  }

  private <T> T ask(KeychainCall<T> call) {
    IoGuard.enter("the keychain");
    try {
      turn.lockInterruptibly();
      try {
        return call.run();
      } finally {
        turn.unlock();
      }
    } catch (KeychainException e) {
      throw VaultTrouble.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw VaultTrouble.of(new KeychainException(Kind.INTERRUPTED, "vault"));
    }
  }

  private static Optional<Place> place(Profile profile) {
    return profile.origin().map(origin -> new Place(origin, profile.name()));
  }

  private static Place requirePlace(Profile profile) {
    if (profile.builtIn()) {
      throw new IllegalArgumentException("the sandbox has no keychain entry");
    }
    return place(profile)
        .orElseThrow(() ->
            new ConsoleException(
                Profiles.problemWithUrl(profile.url()).orElseThrow(), Remedy.NONE));
  }
}
