package triggerconsole.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Bytes;
import triggerconsole.trigger.Token;

/**
 * Takes the token out of what comes back: a server that echoes its requests must not carry it into
 * the history (contract, section 3: the token is in no output and no file).
 */
final class Secrecy {

  private static final String IN_ITS_PLACE = "[token]";

  /** Shorter tokens could stand anywhere by chance; none that a service gives out is so short. */
  private static final int SHORTEST = 8;

  private final Optional<String> secret;

  Secrecy(Optional<Token> token) {
    this.secret = token.map(Token::reveal).filter(text -> text.length() >= SHORTEST);
  }

  String hide(String text) {
    return secret.map(token -> text.replace(token, IN_ITS_PLACE)).orElse(text);
  }

  List<Header> hide(List<Header> headers) {
    return headers.stream().map(header -> new Header(header.name(), hide(header.value()))).toList();
  }

  /** The same bytes when the token is not in them. */
  Bytes hide(Bytes bytes) {
    return secret.map(token -> hide(bytes, token)).orElse(bytes);
  }

  private static Bytes hide(Bytes bytes, String token) {
    byte[] wanted = token.getBytes(StandardCharsets.ISO_8859_1);
    if (indexOf(bytes.array(), wanted) < 0) {
      return bytes;
    }
    String text = new String(bytes.array(), StandardCharsets.ISO_8859_1);
    return Bytes.of(text.replace(token, IN_ITS_PLACE).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      if (bytes[at] == wanted[0]
          && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
