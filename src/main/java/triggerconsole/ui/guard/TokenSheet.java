package triggerconsole.ui.guard;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.profile.Kept;
import triggerconsole.profile.Profile;
import triggerconsole.trigger.Token;
import triggerconsole.ui.guard.TokenSheetViewModel.Stage;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/**
 * The sheet in which a token is pasted and put into the keychain, and the ways on when the keychain
 * will not.
 */
public final class TokenSheet {

  private final Tokens tokens;
  private final Dialogs dialogs;
  private final Notices notices;
  private final ZoneId zone;

  /** Sheets for the profiles' tokens. */
  public TokenSheet(Tokens tokens, Dialogs dialogs, Notices notices, ZoneId zone) {
    this.tokens = tokens;
    this.dialogs = dialogs;
    this.notices = notices;
    this.zone = zone;
  }

  /** Asks for the token of a profile; the built-in sandbox has no use for another one. */
  public void paste(Profile profile) {
    if (profile.builtIn()) {
      say("guard.sheet.sandbox");
      return;
    }
    TokenSheetViewModel model = new TokenSheetViewModel(tokens, zone, Optional.of(profile));
    TokenEntry entry = TokenEntry.toPaste(model);
    open(Messages.of("guard.sheet.title", profile.name()), model, entry);
  }

  /**
   * Offers a token that stood in a pasted request to the keychain.
   *
   * @param current the profile in use
   * @param profiles all profiles
   */
  public void found(Token token, Profile current, List<Profile> profiles) {
    List<Profile> own = profiles.stream().filter(profile -> !profile.builtIn()).toList();
    if (own.isEmpty()) {
      say("guard.sheet.nowhere");
      return;
    }
    Optional<Profile> chosen = own.stream().filter(current::equals).findFirst();
    TokenSheetViewModel model = new TokenSheetViewModel(tokens, zone, chosen);
    model.found(token);
    open(Messages.of("guard.sheet.found.title"), model, TokenEntry.toKeep(model, own));
  }

  private void open(String title, TokenSheetViewModel model, TokenEntry entry) {
    ScrolledBody body = new ScrolledBody(entry, title);
    Sheet sheet = new Sheet(title, body).cancel();
    sheet.setId("tokenSheet");
    entry.storeWith(sheet.stay(Messages.of("guard.sheet.save"), model::store));
    sheet.focusOn(entry.first());
    sheet.onClose(() -> {
      entry.forget();
      model.close();
    });
    model
        .stage()
        .subscribe(stage -> {
          if (stage instanceof Stage.Done(String sentence)) {
            sheet.close();
            kept(model.profile().get().orElseThrow(), sentence);
          }
          body.setVvalue(stage instanceof Stage.Refused ? 1 : 0);
        });
    dialogs.show(sheet);
  }

  private void kept(Profile profile, String sentence) {
    if (tokens.status(profile).kept() == Kept.KEYCHAIN) {
      notices.show(Notice.of("token", Tone.SUCCESS, sentence));
    }
  }

  private void say(String key) {
    dialogs.message(Messages.of(key + ".title"), Messages.of(key));
  }
}
