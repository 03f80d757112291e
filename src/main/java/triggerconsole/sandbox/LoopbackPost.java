package triggerconsole.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One POST of JSON to a server on this machine, as webhooks and other people's servers make them.
 * It shares nothing with the console's own sender, so that each can test the other.
 *
 * @param to an http address of this machine
 * @param headers beside the content type
 */
public record LoopbackPost(URI to, Map<String, String> headers) {

  private static final int LIMIT_MILLIS = 5_000;
  private static final int FIRST_ERROR = 400;

  /** What came back. */
  public record Answer(int status, String body) {}

  /** Whether the address is one of this machine, which is the only one that is ever called. */
  public static boolean mayCall(URI address) {
    String host = address.getHost();
    return "http".equals(address.getScheme())
        && ("127.0.0.1".equals(host) || "localhost".equals(host) || "[::1]".equals(host));
  }

  /**
   * Sends it once, and waits at most 5 seconds for each step (dossier, section 3, webhooks).
   *
   * @throws IOException when nothing came back, or the address is not one of this machine
   */
  public Answer send(String json) throws IOException {
    if (!mayCall(to)) {
      throw new IOException(to + " is not on this machine");
    }
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    HttpURLConnection post = (HttpURLConnection) to.toURL().openConnection(Proxy.NO_PROXY);
    try {
      post.setRequestMethod("POST");
      post.setInstanceFollowRedirects(false);
      post.setConnectTimeout(LIMIT_MILLIS);
      post.setReadTimeout(LIMIT_MILLIS);
      post.setRequestProperty("Content-Type", "application/json");
      headers.forEach(post::setRequestProperty);
      post.setDoOutput(true);
      // A body of fixed length is never sent again by the JDK.
      post.setFixedLengthStreamingMode(body.length);
      try (OutputStream out = post.getOutputStream()) {
        out.write(body);
      }
      return answer(post);
    } finally {
      post.disconnect();
    }
  }

  private static Answer answer(HttpURLConnection post) throws IOException {
    int status = post.getResponseCode();
    try (InputStream in = status < FIRST_ERROR ? post.getInputStream() : post.getErrorStream()) {
      String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(status, body);
    }
  }
}
