package triggerconsole.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.base.Moments;
import triggerconsole.trigger.Token;

/**
 * What can be told about a token without asking the service (contract, section 3).
 *
 * @param from when it begins to count, where it says so
 * @param until when it ends, where it says so
 */
public record TokenState(Kind kind, Optional<Instant> from, Optional<Instant> until) {

  /** The profile has no token. */
  public static final TokenState NONE = bare(Kind.NONE);

  /** The keychain was not asked yet. */
  public static final TokenState UNKNOWN = bare(Kind.UNKNOWN);

  /** A token that ends within this time is about to end (contract, section 2). */
  public static final Duration SOON = Duration.ofMinutes(10);

  /** The states by the names that scripts rely on. */
  public enum Kind {
    NONE,
    OPAQUE,
    VALID,
    EXPIRING,
    EXPIRED,
    NOT_YET_VALID,
    ENCRYPTED,
    DAMAGED,
    UNKNOWN
  }

  /** The state of a token at a moment. Nothing is verified: only the service can. */
  public static TokenState of(Token token, Instant now) {
    return switch (TokenClaims.read(token)) {
      case TokenClaims.Opaque _ -> bare(Kind.OPAQUE);
      case TokenClaims.Encrypted _ -> bare(Kind.ENCRYPTED);
      case TokenClaims.Damaged _ -> bare(Kind.DAMAGED);
      case TokenClaims.Timed times -> of(times, now);
    };
  }

  private static TokenState of(TokenClaims.Timed times, Instant now) {
    Kind kind;
    if (times.until().filter(until -> !now.isBefore(until)).isPresent()) {
      kind = Kind.EXPIRED;
    } else if (times.from().filter(now::isBefore).isPresent()) {
      kind = Kind.NOT_YET_VALID;
    } else if (times.until().filter(until -> !now.plus(SOON).isBefore(until)).isPresent()) {
      kind = Kind.EXPIRING;
    } else {
      kind = Kind.VALID;
    }
    return new TokenState(kind, times.from(), times.until());
  }

  /** The state in words, such as "Valid until 14:05, in 3 h". */
  public String sentence(Instant now, ZoneId zone) {
    return switch (kind) {
      case NONE, OPAQUE, ENCRYPTED, DAMAGED, UNKNOWN -> Messages.of(key());
      case VALID ->
          until.isEmpty() ? Messages.of(key() + ".endless") : timed(until.get(), now, zone);
      case EXPIRING, EXPIRED -> timed(until.orElseThrow(), now, zone);
      case NOT_YET_VALID -> timed(from.orElseThrow(), now, zone);
    };
  }

  /** A time span in its largest unit, rounded down, such as "12 min". */
  public static String span(Duration span) {
    if (span.toMinutes() < 1) {
      return Messages.of("profile.span.moment");
    }
    if (span.toHours() < 1) {
      return Messages.of("profile.span.minutes", span.toMinutes());
    }
    return span.toDays() < 2
        ? Messages.of("profile.span.hours", span.toHours())
        : Messages.of("profile.span.days", span.toDays());
  }

  private String timed(Instant moment, Instant now, ZoneId zone) {
    String span = span(Duration.between(now, moment).abs());
    return Messages.of(key(), Moments.clock(moment, now, zone), span);
  }

  private String key() {
    return "profile.token." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static TokenState bare(Kind kind) {
    return new TokenState(kind, Optional.empty(), Optional.empty());
  }
}
