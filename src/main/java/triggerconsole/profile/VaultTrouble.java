package triggerconsole.profile;

import java.util.Locale;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.profile.keychain.KeychainException;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** What a person is told about the keychain, each trouble in its own words. */
final class VaultTrouble {

  private VaultTrouble() {}

  /** The trouble with its sentence and the way on. */
  static ConsoleException of(KeychainException e) {
    return new ConsoleException(sentence(e.kind(), e.getMessage()), remedy(e.kind()), e);
  }

  /** What happened, why, and what to do next. */
  static String sentence(Kind kind) {
    return sentence(kind, kind.name());
  }

  private static String sentence(Kind kind, String code) {
    return Messages.of(
        "profile.keychain." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), code);
  }

  private static Remedy remedy(Kind kind) {
    return switch (kind) {
      case LOCKED, RESTARTED, CANCELLED -> Remedy.UNLOCK_KEYCHAIN;
      case DENIED, TIMEOUT, INTERRUPTED, FAILED -> Remedy.TRY_AGAIN;
      case NO_LIBRARY, NO_BUS, NO_SERVICE, NO_DEFAULT, NO_LOGON_SESSION -> Remedy.PASTE_TOKEN;
      case WEDGED, TOO_LARGE, CORRUPT -> Remedy.PASTE_TOKEN;
    };
  }
}
