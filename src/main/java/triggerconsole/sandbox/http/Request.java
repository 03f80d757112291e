package triggerconsole.sandbox.http;

import java.util.List;
import java.util.Map;
import triggerconsole.base.Bytes;

/**
 * A complete request.
 *
 * @param path as it was sent, with its escapes, which are well formed
 * @param query what follows the question mark, or ""
 * @param headers by name, written with capitals as in {@code Content-Type}, whatever was sent
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, Bytes body) {

  Request withBody(Bytes received) {
    return new Request(method, path, query, headers, received);
  }
}
