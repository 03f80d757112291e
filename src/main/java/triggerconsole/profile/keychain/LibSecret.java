package triggerconsole.profile.keychain;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** The Secret Service of a Linux desktop (GNOME Keyring, KWallet), through libsecret. */
public final class LibSecret implements Keychain {

  /** The attribute that marks this program's entries (contract, section 6). */
  static final String APPLICATION = "triggerconsole";

  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final Duration PROMPT_PATIENCE = Duration.ofMinutes(5);

  private final KeychainThread thread = new KeychainThread(LIMIT, GRACE);
  private Optional<LibSecretLibrary> library = Optional.empty(); // On the keychain's thread only.

  private interface Work<T> {
    T run(LibSecretCall call) throws KeychainException;
  }

  @Override
  public Optional<Kind> probe() {
    try {
      return ask(_ -> Optional.empty());
    } catch (KeychainException e) {
      return Optional.of(e.kind());
    }
  }

  /**
   * A cancelled prompt has brought down gnome-keyring 42 with all that the person had open, so the
   * call that may open one cannot be called off.
   */
  @Override
  public void unlock() throws KeychainException {
    Optional<Kind> trouble = probe();
    if (trouble.isEmpty()) {
      return;
    }
    if (trouble.get() != Kind.LOCKED && trouble.get() != Kind.RESTARTED) {
      throw new KeychainException(trouble.get(), "before the prompt");
    }
    boolean _ = thread.callWithPrompt(PROMPT_PATIENCE, this::prompt);
    if (probe().isPresent()) {
      throw new KeychainException(Kind.CANCELLED, "still locked");
    }
  }

  @Override
  public void put(EntryId id, String secret) throws KeychainException {
    boolean _ =
        ask(call -> {
          call.put(id, secret);
          return true;
        });
  }

  @Override
  public Optional<String> get(EntryId id) throws KeychainException {
    return ask(call -> call.get(id));
  }

  @Override
  public boolean delete(EntryId id) throws KeychainException {
    return ask(call -> call.delete(id));
  }

  @Override
  public List<EntryId> list(String store) throws KeychainException {
    return ask(call -> call.list(store));
  }

  private boolean prompt() throws KeychainException {
    try (LibSecretCall call = new LibSecretCall(library(), MemorySegment.NULL)) {
      call.unlock();
      return true;
    }
  }

  private <T> T ask(Work<T> work) throws KeychainException {
    Cancellation cancellation = new Cancellation();
    return thread.call(cancellation::cancel, () -> attempts(work, cancellation));
  }

  /** A keychain that was started anew is found again only after the old connection is dropped. */
  private <T> T attempts(Work<T> work, Cancellation cancellation) throws KeychainException {
    try {
      return attempt(work, cancellation);
    } catch (KeychainException e) {
      switch (e.kind()) {
        case NO_SERVICE, NO_BUS, NO_DEFAULT, FAILED -> library().disconnect();
        default -> throw e;
      }
    }
    try {
      return attempt(work, cancellation);
    } catch (KeychainException e) {
      throw e.kind() == Kind.LOCKED ? new KeychainException(Kind.RESTARTED, "locked") : e;
    }
  }

  private <T> T attempt(Work<T> work, Cancellation cancellation) throws KeychainException {
    LibSecretLibrary loaded = library();
    MemorySegment cancellable = cancellation.begin(loaded.glib());
    try (LibSecretCall call = new LibSecretCall(loaded, cancellable)) {
      call.requireOpen();
      return work.run(call);
    } finally {
      cancellation.end();
    }
  }

  private LibSecretLibrary library() throws KeychainException {
    if (library.isEmpty()) {
      library = Optional.of(NativeLibrary.load(LibSecretLibrary::new));
    }
    return library.get();
  }
}
