package triggerconsole.history;

import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.Json;
import triggerconsole.exchange.Header;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Rule;

/**
 * A request as a cURL command for bash that sends the same bytes. In the token's place stands
 * {@code $TRIGGER_CONSOLE_TOKEN}, which the shell fills in where the command is run.
 */
public final class CurlText {

  /** The environment variable that the shell puts in the token's place. */
  public static final String TOKEN_VARIABLE = "TRIGGER_CONSOLE_TOKEN";

  /** A command's argument may hold at most 128 KiB on Linux; printf is the shell's own. */
  private static final int ARGUMENT_LIMIT = 100_000;

  private static final String NEXT = " \\\n  ";

  private CurlText() {}

  /** The command for a request, with a token. */
  public static String of(TriggerRequest request) {
    return command(request, true);
  }

  /** The command for an entry; without a token when it was sent without one. */
  public static String of(HistoryEntry entry) {
    boolean withToken = !entry.sent().overridden().contains(Rule.TOKEN_MISSING.code());
    return command(entry.sent().request(), withToken);
  }

  private static String command(TriggerRequest request, boolean withToken) {
    List<String> parts = new ArrayList<>();
    parts.add("curl --request " + TriggerRequest.METHOD);
    parts.add("--url " + quote(request.url()));
    if (request.url().chars().anyMatch(c -> "[]{}".indexOf(c) >= 0)) {
      parts.add("--globoff");
    }
    if (withToken) {
      parts.add("--header \"Authorization: JWT $" + TOKEN_VARIABLE + "\"");
    }
    for (Header header : request.headers()) {
      parts.add("--header " + quote(header.name() + ": " + header.value()));
    }
    byte[] body = request.body().bytes();
    if (isPlainText(body)) {
      parts.add("--data-raw " + quote(request.body().text()));
      return String.join(NEXT, parts);
    }
    parts.add("--data-binary @-");
    return "printf " + escaped(body) + " |" + NEXT + String.join(NEXT, parts);
  }

  /** Between single quotes every character but the quote stands for itself. */
  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** Whether the bytes survive as an argument, also when the command is pasted into a terminal. */
  private static boolean isPlainText(byte[] body) {
    return body.length <= ARGUMENT_LIMIT
        && Json.utf8(body)
            .filter(text -> text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)))
            .isPresent();
  }

  /** The bytes as a format for printf, which knows no text encoding. */
  private static String escaped(byte[] body) {
    StringBuilder format = new StringBuilder(body.length * 4 + 2).append('\'');
    for (byte signed : body) {
      int octet = Byte.toUnsignedInt(signed);
      if (octet > ' ' && octet < 0x7f && "\\%'".indexOf(octet) < 0) {
        format.append((char) octet);
      } else {
        format.append(String.format("\\%03o", octet));
      }
    }
    return format.append('\'').toString();
  }
}
