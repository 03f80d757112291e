package triggerconsole.ui.profiles;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Kept;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.profile.TokenVault;
import triggerconsole.ui.guard.TokenChip;
import triggerconsole.ui.guard.TokenStatus;
import triggerconsole.ui.guard.TroubleCard;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/** A profile's token: its state in a sentence, where it is kept, and what can be done. */
final class TokenPanel extends VBox {

  private final ProfilesParts parts;
  private final Label state = new Label();
  private final Label where = Sheet.sentence("");
  private final TextField label = new TextField();
  private final TroubleCard trouble = new TroubleCard();
  private final FlowPane buttons = new FlowPane();
  private final Button paste = button("profilesplace.token.paste", "pasteToken", this::paste);
  private final Button read = button("profilesplace.token.read", "readToken", this::read);
  private final Button remove = button("profilesplace.token.remove", "removeToken", this::remove);
  private final Button retry = button("guard.again", "retryKeychain", this::retry);
  private Optional<Profile> shown = Optional.empty();

  TokenPanel(ProfilesParts parts) {
    this.parts = parts;
    getStyleClass().addAll("card", "token-panel", "gap-8");
    Label title = new Label(Messages.of("profilesplace.token"));
    title.getStyleClass().add("heading");
    state.setId("tokenState");
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    where.setId("tokenWhere");
    where.getStyleClass().add("muted");
    where.managedProperty().bind(where.visibleProperty());
    TextLimit.set(label, TextLimit.LINE);
    label.setId("tokenLabel");
    label.setEditable(false);
    label.setAccessibleText(Messages.of("profilesplace.token.label"));
    label.getStyleClass().addAll("mono", "entry-label");
    label.managedProperty().bind(label.visibleProperty());
    trouble.setId("panelTrouble");
    buttons.getStyleClass().add("gap-8");
    buttons.managedProperty().bind(buttons.visibleProperty());
    getChildren().addAll(title, state, where, label, trouble, buttons);
    parts.tokens().revision().subscribe(now -> refresh());
  }

  /** Shows the token of a profile; of none while it is not saved. */
  void show(Optional<Profile> profile) {
    shown = profile;
    refresh();
  }

  private void refresh() {
    if (shown.isEmpty()) {
      unsaved();
      return;
    }
    TokenStatus status = parts.tokens().status(shown.get());
    boolean unread = status.kept() == Kept.UNKNOWN;
    say(
        sentence(status.state()),
        unread ? Tone.NEUTRAL : TokenChip.tone(status),
        status.state().kind());
    where.setText(
        Messages.of(
            "profilesplace.token." + status.kept(),
            parts.keychain().name(),
            parts.keychain().program()));
    where.setVisible(true);
    label.setText(TokenVault.label(shown.get()).orElse(""));
    label.setVisible(status.kept() == Kept.KEYCHAIN || status.kept() == Kept.UNKNOWN);
    showTrouble(status);
    offer(status);
  }

  private void unsaved() {
    say(Messages.of("profilesplace.token.unsaved"), Tone.NEUTRAL, TokenState.Kind.UNKNOWN);
    where.setVisible(false);
    label.setVisible(false);
    trouble.hide();
    buttons.setVisible(false);
  }

  private String sentence(TokenState token) {
    return token.kind() == TokenState.Kind.UNKNOWN
        ? Messages.of("profilesplace.token.unread")
        : token.sentence(parts.tokens().clock().instant(), parts.zone());
  }

  private void say(String sentence, Tone tone, TokenState.Kind kind) {
    state.setText(sentence);
    Octicons icon =
        switch (kind) {
          case NONE -> Octicons.CIRCLE_SLASH_16;
          case UNKNOWN -> Octicons.LOCK_16;
          case OPAQUE, VALID, ENCRYPTED -> Octicons.KEY_16;
          case EXPIRING, NOT_YET_VALID -> Octicons.CLOCK_16;
          case EXPIRED, DAMAGED -> Octicons.X_CIRCLE_16;
        };
    state.setGraphic(Icons.of(icon, tone));
    state.getStyleClass().removeIf(name -> name.startsWith("tone-"));
    if (tone != Tone.NEUTRAL) {
      state.getStyleClass().add(tone.styleClass());
    }
  }

  private void showTrouble(TokenStatus status) {
    Profile profile = shown.orElseThrow();
    status
        .trouble()
        .ifPresentOrElse(
            why ->
                trouble.show(
                    why.getMessage(),
                    TroubleCard.ways(
                        why,
                        () -> parts.tokens().unlock(profile),
                        () -> parts.tokens().read(profile),
                        Optional.empty())),
            trouble::hide);
  }

  private void offer(TokenStatus status) {
    paste.setText(
        Messages.of(
            status.hasToken() ? "profilesplace.token.paste.other" : "profilesplace.token.paste"));
    boolean unread = status.kept() == Kept.UNKNOWN && status.trouble().isEmpty();
    List<? extends Node> now =
        switch (status.kept()) {
          case UNKNOWN -> unread ? List.of(read, paste) : List.of(paste);
          case NOWHERE -> List.of(paste);
          case KEYCHAIN -> List.of(paste, remove);
          case THIS_RUN -> List.of(retry, paste, remove);
          case BUILT_IN -> List.<Node>of();
        };
    buttons.setVisible(!now.isEmpty());
    if (!buttons.getChildren().equals(now)) {
      buttons.getChildren().setAll(now);
    }
  }

  private void paste() {
    shown.ifPresent(parts.tokenSheet()::paste);
  }

  private void read() {
    shown.ifPresent(parts.tokens()::read);
  }

  private void retry() {
    parts.tokens().retry();
  }

  private void remove() {
    shown.ifPresent(profile ->
        parts
            .dialogs()
            .confirm(
                Messages.of("profilesplace.token.remove.title", profile.name()),
                Messages.of("profilesplace.token.remove.text"),
                Messages.of("profilesplace.token.remove"),
                Tone.DANGER,
                () -> parts.tokens().remove(profile)));
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Messages.of(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }
}
