package triggerconsole.base;

import java.util.Objects;

/**
 * Trouble on this machine that the person can do something about: a locked keychain, a full disk, a
 * port in use. What the endpoint does is never one of these. The message is a whole sentence from
 * the message bundle and never holds a token. The command line ends with code 3.
 */
public final class ConsoleException extends RuntimeException {

  private final Remedy remedy;

  /** What the person can do next; the window offers it as a button. */
  public enum Remedy {
    NONE,
    TRY_AGAIN,
    UNLOCK_KEYCHAIN,
    PASTE_TOKEN,
    OPEN_DATA_FOLDER
  }

  /** Trouble with a sentence for the person and what they can do. */
  public ConsoleException(String message, Remedy remedy) {
    super(Objects.requireNonNull(message));
    this.remedy = Objects.requireNonNull(remedy);
  }

  /** Trouble with the fault that lies behind it. */
  public ConsoleException(String message, Remedy remedy, Throwable cause) {
    super(Objects.requireNonNull(message), cause);
    this.remedy = Objects.requireNonNull(remedy);
  }

  /** What the person can do next. */
  public Remedy remedy() {
    return remedy;
  }
}
