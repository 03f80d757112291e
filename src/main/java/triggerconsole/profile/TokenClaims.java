package triggerconsole.profile;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.trigger.Token;

/** What a token says about itself. The service may hand out any text: no shape is required. */
sealed interface TokenClaims {

  /** No JSON Web Token. */
  record Opaque() implements TokenClaims {}

  /** Five parts: only the service can read it. */
  record Encrypted() implements TokenClaims {}

  /** Three parts that do not decode: most likely cut or retyped. */
  record Damaged() implements TokenClaims {}

  /** When it begins and ends, where it says so. */
  record Timed(Optional<Instant> from, Optional<Instant> until) implements TokenClaims {}

  /** The end of the year 9999: no calendar goes further. */
  long LATEST = 253_402_300_799L;

  static TokenClaims read(Token token) {
    List<String> parts = List.of(token.reveal().split("\\.", -1));
    return switch (parts.size()) {
      case 3 -> readable(parts.get(0), parts.get(1));
      case 5 -> new Encrypted();
      default -> new Opaque();
    };
  }

  private static TokenClaims readable(String header, String payload) {
    try {
      Map<String, Object> _ = object(header);
      Map<String, Object> claims = object(payload);
      return new Timed(moment(claims.get("nbf")), moment(claims.get("exp")));
    } catch (ParseException e) {
      return new Damaged();
    }
  }

  private static Map<String, Object> object(String part) throws ParseException {
    String json = new Base64URL(part).decodeToString();
    if (!json.stripLeading().startsWith("{")) {
      throw new ParseException("no object", 0);
    }
    return JSONObjectUtils.parse(json);
  }

  private static Optional<Instant> moment(Object claim) throws ParseException {
    return switch (claim) {
      case null -> Optional.empty();
      case Number seconds ->
          Optional.of(Instant.ofEpochSecond(Math.clamp(seconds.longValue(), 0, LATEST)));
      default -> throw new ParseException("no time", 0);
    };
  }
}
