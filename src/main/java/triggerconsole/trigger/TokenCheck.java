package triggerconsole.trigger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import triggerconsole.base.Moments;

/** The rules about the token, from what is known of it (article, Headers; field study, F7, F8). */
final class TokenCheck {

  private static final Duration SOON = Duration.ofMinutes(10);

  private TokenCheck() {}

  static void check(Destination destination, Consumer<Finding> found) {
    if (destination.token().isEmpty()) {
      found.accept(Finding.of(Rule.TOKEN_MISSING, Finding.AUTHORIZATION));
      return;
    }
    TokenFacts token = destination.token().get();
    token.expiresAt().ifPresent(end -> end(end, destination.now(), found));
    if (token.takenOff().contains(Rule.TOKEN_SCHEME_INCLUDED)) {
      found.accept(Finding.of(Rule.TOKEN_SCHEME_INCLUDED, Finding.AUTHORIZATION));
    }
    if (token.takenOff().contains(Rule.TOKEN_WHITESPACE)) {
      found.accept(Finding.of(Rule.TOKEN_WHITESPACE, Finding.AUTHORIZATION));
    }
  }

  private static void end(Instant end, Instant now, Consumer<Finding> found) {
    String clock = Moments.clockWithZone(end, now, ZoneId.systemDefault());
    if (!end.isAfter(now)) {
      found.accept(Finding.of(Rule.TOKEN_EXPIRED, Finding.AUTHORIZATION, clock));
    } else if (!end.isAfter(now.plus(SOON))) {
      found.accept(Finding.of(Rule.TOKEN_EXPIRING, Finding.AUTHORIZATION, clock));
    }
  }
}
