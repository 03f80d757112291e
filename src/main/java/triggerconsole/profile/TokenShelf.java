package triggerconsole.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import triggerconsole.base.Bytes;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.keychain.EntryId;
import triggerconsole.profile.keychain.Keychain;
import triggerconsole.profile.keychain.KeychainException;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.trigger.Token;

/** The tokens of a data folder: what the keychain has, and what this run knows of it. */
final class TokenShelf {

  private final Keychain keychain;
  private final Supplier<String> store;
  private final Map<Place, Held> memory = new ConcurrentHashMap<>();

  /** What tells one profile's token from another's. */
  record Place(String origin, String name) {}

  /** A token that was read or put, or that the keychain did not have. */
  record Held(Optional<Token> token, boolean inKeychain) {

    Kept kept() {
      if (token.isEmpty()) {
        return Kept.NOWHERE;
      }
      return inKeychain ? Kept.KEYCHAIN : Kept.THIS_RUN;
    }
  }

  TokenShelf(Keychain keychain, Supplier<String> store) {
    this.keychain = keychain;
    this.store = store;
  }

  /** What is known without asking the keychain. */
  Optional<Held> known(Place place) {
    return Optional.ofNullable(memory.get(place));
  }

  /** Keeps a token in memory only. */
  void keep(Place place, Token token) {
    memory.put(place, new Held(Optional.of(token), false));
  }

  void unlock() throws KeychainException {
    keychain.unlock();
  }

  Optional<Token> get(Place place) throws KeychainException {
    Optional<Token> known = known(place).flatMap(Held::token);
    if (known.isPresent()) {
      return known;
    }
    EntryId id = entry(place);
    Optional<Token> token = keychain.get(id).map(Token::new);
    memory.put(place, new Held(token, true));
    return token;
  }

  /** Nothing when the token is in the keychain, else why it is only in memory. */
  Optional<Kind> put(Place place, Token token, Keeping keeping) throws KeychainException {
    if (Bytes.of(token.reveal()).size() > Keychain.MAX_SECRET_BYTES) {
      throw new KeychainException(Kind.TOO_LARGE, "vault");
    }
    EntryId id = entry(place);
    try {
      keychain.put(id, token.reveal());
      memory.put(place, new Held(Optional.of(token), true));
      return Optional.empty();
    } catch (KeychainException e) {
      if (!e.kind().absent() || keeping == Keeping.KEYCHAIN_ONLY) {
        throw e;
      }
      keep(place, token);
      return Optional.of(e.kind());
    }
  }

  /** Puts into the keychain what is kept for this run only. */
  void putKept() throws KeychainException {
    Optional<Kind> trouble = keychain.probe();
    if (trouble.isPresent()) {
      throw new KeychainException(trouble.get(), "probe");
    }
    for (Map.Entry<Place, Held> kept : memory.entrySet()) {
      if (!kept.getValue().inKeychain()) {
        put(kept.getKey(), kept.getValue().token().orElseThrow(), Keeping.KEYCHAIN_ONLY);
      }
    }
  }

  /** Says whether there is a copy now; what no keychain holds cannot be taken along. */
  boolean copy(Place from, Place to) throws KeychainException {
    Optional<Token> token = orNothing(() -> get(from));
    if (token.isEmpty()) {
      return false;
    }
    if (!memory.get(from).inKeychain()) {
      keep(to, token.get());
      return true;
    }
    put(to, token.get(), Keeping.KEYCHAIN_ONLY);
    if (!keychain.get(entry(to)).equals(token.map(Token::reveal))) {
      throw new KeychainException(Kind.FAILED, "read back");
    }
    return true;
  }

  /** Removes one entry. */
  void remove(Place place) throws KeychainException {
    Held held = memory.remove(place);
    if (held == null || held.inKeychain()) {
      keychain.delete(entry(place));
    }
  }

  /** Removes every entry of a name but one, with what an interrupted change left. */
  void removeAll(String name, Optional<Place> kept) throws KeychainException {
    String folder = store.get();
    for (EntryId id : orNothing(() -> Optional.of(keychain.list(folder))).orElseGet(List::of)) {
      if (goes(new Place(id.service(), id.account()), name, kept)) {
        keychain.delete(id);
      }
    }
    memory.keySet().removeIf(place -> goes(place, name, kept));
  }

  /** Remembers that a profile has no token. */
  void forget(Place place) {
    memory.put(place, new Held(Optional.empty(), true));
  }

  private static boolean goes(Place place, String name, Optional<Place> kept) {
    return place.name().equals(name) && !kept.equals(Optional.of(place));
  }

  private EntryId entry(Place place) {
    return new EntryId(place.origin(), place.name(), store.get());
  }

  private static <T> Optional<T> orNothing(KeychainCall<Optional<T>> call)
      throws KeychainException {
    try {
      return call.run();
    } catch (KeychainException e) {
      if (e.kind().absent()) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
