package triggerconsole.ui.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import triggerconsole.base.Messages;
import triggerconsole.base.Moments;
import triggerconsole.profile.Kept;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;
import triggerconsole.ui.kit.Tone;

/**
 * The token of the profile in use in three or four words, for the top bar. It follows the profile
 * and the tokens, and looks at the clock every few seconds once started; it never waits.
 */
public final class TokenChip {

  private static final javafx.util.Duration PACE = javafx.util.Duration.seconds(10);

  private final Tokens tokens;
  private final ObservableValue<Profile> profile;
  private final ZoneId zone;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>(Tone.NEUTRAL);
  private final Timeline timer;

  /** The chip of the profile in use. */
  public TokenChip(Tokens tokens, ObservableValue<Profile> profile, ZoneId zone) {
    this.tokens = tokens;
    this.profile = profile;
    this.zone = zone;
    this.timer = new Timeline(new KeyFrame(PACE, event -> tokens.tick()));
    timer.setCycleCount(Animation.INDEFINITE);
    profile.subscribe(now -> show());
    tokens.revision().subscribe(now -> show());
  }

  /** The words, such as "JWT · valid until 14:05". */
  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /** Their colour family. */
  public ReadOnlyObjectProperty<Tone> tone() {
    return tone.getReadOnlyProperty();
  }

  /** Follows the clock from now on. */
  public void start() {
    timer.play();
  }

  /** Lets the clock go. */
  public void stop() {
    timer.stop();
  }

  private void show() {
    TokenStatus status = tokens.status(profile.getValue());
    text.set(words(status, tokens.clock().instant()));
    tone.set(tone(status));
  }

  private String words(TokenStatus status, Instant now) {
    if (status.kept() == Kept.BUILT_IN) {
      return Messages.of("guard.chip.built-in");
    }
    if (status.trouble().isPresent() && !status.hasToken()) {
      return Messages.of(status.locked() ? "guard.chip.locked" : "guard.chip.unreached");
    }
    TokenState state = status.state();
    return switch (state.kind()) {
      case UNKNOWN -> Messages.of("guard.chip.unknown");
      case NONE -> Messages.of("guard.chip.none");
      case DAMAGED -> Messages.of("guard.chip.damaged");
      case OPAQUE, ENCRYPTED ->
          Messages.of(
              status.kept() == Kept.THIS_RUN ? "guard.chip.run" : "guard.chip." + state.kind());
      case VALID, NOT_YET_VALID, EXPIRING, EXPIRED -> timed(status, now);
    };
  }

  private String timed(TokenStatus status, Instant now) {
    TokenState state = status.state();
    Optional<Instant> moment =
        state.kind() == TokenState.Kind.NOT_YET_VALID ? state.from() : state.until();
    String words =
        moment
            .map(at ->
                Messages.of(
                    "guard.chip." + state.kind(),
                    Moments.clock(at, now, zone),
                    TokenState.span(Duration.between(now, at).abs())))
            .orElseGet(() -> Messages.of("guard.chip.endless"));
    return status.kept() == Kept.THIS_RUN ? Messages.of("guard.chip.timed.run", words) : words;
  }

  /** The colour family of a token's status, the same wherever it is shown. */
  public static Tone tone(TokenStatus status) {
    if (status.kept() == Kept.BUILT_IN) {
      return Tone.NEUTRAL;
    }
    if (status.trouble().isPresent() && !status.hasToken()) {
      return Tone.ATTENTION;
    }
    Tone tone = tone(status.state().kind());
    return tone == Tone.NEUTRAL && status.kept() == Kept.THIS_RUN ? Tone.ATTENTION : tone;
  }

  /** The colour family of a token's state. */
  static Tone tone(TokenState.Kind kind) {
    return switch (kind) {
      case OPAQUE, VALID, ENCRYPTED, UNKNOWN -> Tone.NEUTRAL;
      case NONE, EXPIRING, NOT_YET_VALID -> Tone.ATTENTION;
      case EXPIRED, DAMAGED -> Tone.DANGER;
    };
  }
}
