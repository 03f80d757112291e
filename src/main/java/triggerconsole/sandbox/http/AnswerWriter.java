package triggerconsole.sandbox.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import triggerconsole.base.Bytes;

/**
 * Answers as bytes. Small ones share one buffer, which is to be sent or copied before the next.
 * Used by one thread.
 */
final class AnswerWriter {

  private static final int ROOM = 16 << 10;

  private final ByteBuffer shared = ByteBuffer.allocateDirect(ROOM);
  private final DateLine date = new DateLine();
  private Head last;

  /** The last head: most answers of a sandbox begin alike. */
  private record Head(
      int status, Map<String, String> headers, int length, String connection, Bytes bytes) {

    boolean fits(Answer answer, String other) {
      return status == answer.status()
          && length == answer.body().size()
          && connection.equals(other)
          && headers.equals(answer.headers());
    }
  }

  /**
   * An answer with its framing.
   *
   * @param bodyBytes how much of the body is written; its length is told in full
   * @param connection the value of the header Connection, or ""
   */
  ByteBuffer write(Answer answer, int bodyBytes, String connection) {
    byte[] head = head(answer, connection);
    byte[] now = date.at(System.currentTimeMillis());
    int size = head.length + now.length + bodyBytes;
    ByteBuffer out = size > ROOM ? ByteBuffer.allocate(size) : shared.clear();
    return out.put(head).put(now).put(answer.body().array(), 0, bodyBytes).flip();
  }

  /** The rest of an answer in a buffer of its own. */
  static ByteBuffer own(ByteBuffer rest) {
    return rest.isDirect() ? ByteBuffer.allocate(rest.remaining()).put(rest).flip() : rest;
  }

  private byte[] head(Answer answer, String connection) {
    if (last == null || !last.fits(answer, connection)) {
      last =
          new Head(
              answer.status(),
              answer.headers(),
              answer.body().size(),
              connection,
              Bytes.of(lines(answer, connection)));
    }
    return last.bytes.array();
  }

  private static byte[] lines(Answer answer, String connection) {
    StringBuilder text = new StringBuilder(128).append("HTTP/1.1 ");
    text.append(answer.status()).append(' ').append(reason(answer.status()));
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      text.append("\r\n").append(header.getKey()).append(": ").append(header.getValue());
    }
    if (!connection.isEmpty()) {
      text.append("\r\nConnection: ").append(connection);
    }
    text.append("\r\nContent-Length: ").append(answer.body().size());
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 301 -> "Moved Permanently";
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 408 -> "Request Timeout";
      case 409 -> "Conflict";
      case 413 -> "Content Too Large";
      case 417 -> "Expectation Failed";
      case 429 -> "Too Many Requests";
      case 431 -> "Request Header Fields Too Large";
      case 500 -> "Internal Server Error";
      case 501 -> "Not Implemented";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      case 505 -> "HTTP Version Not Supported";
      default -> "";
    };
  }
}
