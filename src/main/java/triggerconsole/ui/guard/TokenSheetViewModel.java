package triggerconsole.ui.guard;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.profile.TokenVault.Stored;
import triggerconsole.trigger.Rule;
import triggerconsole.trigger.Token;
import triggerconsole.trigger.TokenText;
import triggerconsole.trigger.TokenText.Cleaned;
import triggerconsole.ui.kit.Tone;

/**
 * A token on its way from a person's clipboard into the keychain. It holds the token no longer than
 * the sheet is open.
 */
final class TokenSheetViewModel {

  private static final Cleaned NOTHING = new Cleaned(Optional.empty(), Set.of(), Optional.empty());

  /** A sentence about what was pasted. */
  record Remark(Tone tone, String text) {}

  /** How far it is. */
  sealed interface Stage {
    /** The person is still pasting. */
    record Pasting() implements Stage {}

    /** The keychain is asked. */
    record Asking() implements Stage {}

    /** The keychain refused, and the person chooses a way on. */
    record Refused(ConsoleException why) implements Stage {}

    /** The token is kept. */
    record Done(String sentence) implements Stage {}
  }

  private final Tokens tokens;
  private final ZoneId zone;
  private final ObjectProperty<Optional<Profile>> profile;
  private final ReadOnlyObjectWrapper<List<Remark>> remarks =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(new Stage.Pasting());
  private Cleaned cleaned = NOTHING;
  private boolean closed;

  /** For a profile, or for one that the person still has to choose. */
  TokenSheetViewModel(Tokens tokens, ZoneId zone, Optional<Profile> profile) {
    this.tokens = tokens;
    this.zone = zone;
    this.profile = new SimpleObjectProperty<>(profile);
  }

  /** Whose token it is to be. */
  ObjectProperty<Optional<Profile>> profile() {
    return profile;
  }

  /** What was taken off, why it is refused, or what can be told about the token. */
  ReadOnlyObjectProperty<List<Remark>> remarks() {
    return remarks.getReadOnlyProperty();
  }

  /** How far it is. */
  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** Whether there is something to store, and a profile to store it for. */
  boolean canStore() {
    return cleaned.token().isPresent()
        && profile.get().isPresent()
        && !(stage.get() instanceof Stage.Asking);
  }

  /** The text in the field is another; says whether it can be a token so far. */
  boolean pasted(String text) {
    take(TokenText.clean(text));
    return cleaned.refusal().isEmpty();
  }

  /** A token that was found elsewhere. */
  void found(Token token) {
    take(new Cleaned(Optional.of(token), Set.of(), Optional.empty()));
  }

  /** Puts the token into the keychain; where there is none at all, it is kept for this run. */
  void store() {
    if (canStore()) {
      Profile to = profile.get().orElseThrow();
      stage.set(new Stage.Asking());
      tokens.store(to, cleaned.token().orElseThrow(), where -> stored(to, where), this::refused);
    }
  }

  /** Lets the system ask for the keychain's password, then stores. */
  void unlock() {
    stage.set(new Stage.Asking());
    tokens.unlock(profile.get().orElseThrow(), this::storeUnlocked, this::refused);
  }

  /** Leaves a keychain aside that is there but will not, until the program ends. */
  void keepForThisRun() {
    if (stage.get() instanceof Stage.Refused) {
      Profile to = profile.get().orElseThrow();
      tokens.keepForThisRun(to, cleaned.token().orElseThrow());
      stage.set(new Stage.Done(Messages.of("guard.sheet.run", to.name())));
    }
  }

  /** Forgets the token. A store that is under way comes to its end. */
  void close() {
    closed = true;
    cleaned = NOTHING;
    remarks.set(List.of());
  }

  private void storeUnlocked() {
    if (!closed) {
      stage.set(new Stage.Pasting());
      store();
    }
  }

  private void stored(Profile to, Stored where) {
    String key =
        switch (where) {
          case Stored.InKeychain _ -> "guard.sheet.stored";
          case Stored.ForThisRun _ -> "guard.sheet.run";
        };
    stage.set(new Stage.Done(Messages.of(key, to.name())));
  }

  private void refused(ConsoleException why) {
    stage.set(new Stage.Refused(why));
  }

  private void take(Cleaned now) {
    cleaned = now;
    List<Remark> said = new ArrayList<>();
    now.refusal().ifPresent(why -> said.add(new Remark(Tone.DANGER, why)));
    for (Rule rule : List.of(Rule.TOKEN_SCHEME_INCLUDED, Rule.TOKEN_WHITESPACE)) {
      if (now.takenOff().contains(rule)) {
        said.add(new Remark(Tone.ACCENT, Messages.of("trigger." + rule.code())));
      }
    }
    now.token().ifPresent(token -> said.add(preview(token)));
    remarks.set(List.copyOf(said));
    if (stage.get() instanceof Stage.Refused) {
      stage.set(new Stage.Pasting());
    }
  }

  private Remark preview(Token token) {
    TokenState state = TokenState.of(token, tokens.clock().instant());
    String sentence = state.sentence(tokens.clock().instant(), zone);
    Tone tone = TokenChip.tone(state.kind());
    return new Remark(tone == Tone.NEUTRAL ? Tone.SUCCESS : tone, sentence);
  }
}
