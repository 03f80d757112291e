package triggerconsole.ui.exchange;

import java.net.URI;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;
import triggerconsole.ui.kit.Code;

/** A request as a text to look at: its first line, its headers, and the body as it was sent. */
public final class RequestPicture {

  private RequestPicture() {}

  /** The picture of a request; {@code pretty} indents a JSON body and changes nothing else. */
  public static Code of(TriggerRequest request, boolean pretty) {
    return body(request.body(), pretty).after(head(request));
  }

  /** The picture of a body alone. */
  public static Code body(Body body, boolean pretty) {
    String text =
        pretty
            ? body.json().map(json -> JsonWriter.pretty(json).text()).orElseGet(body::text)
            : body.text();
    return Code.json(text);
  }

  /** Whether a body can be indented at all. */
  public static boolean canBePretty(Body body) {
    return body.json().filter(json -> !(json instanceof JsonValue.JsonNull)).isPresent();
  }

  private static String head(TriggerRequest request) {
    StringBuilder head = new StringBuilder();
    head.append(TriggerRequest.METHOD).append(' ').append(path(request.url())).append('\n');
    head.append(Messages.of("exchange.authorization.hidden")).append('\n');
    request
        .headers()
        .forEach(
            header -> head.append(header.name()).append(": ").append(header.value()).append('\n'));
    return head.append('\n').toString();
  }

  private static String path(String url) {
    try {
      String path = URI.create(url).getRawPath();
      return path == null || path.isEmpty() ? url : path;
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
