package triggerconsole.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import triggerconsole.base.Bytes;

/**
 * The way from HTTP to the sandbox and back. Every exchange has a virtual thread of its own, so it
 * may block. An exchange that ends by an {@link IOException} has its connection cut by the server.
 */
final class Front implements HttpHandler {

  private static final String UNSLASHED = "/actionsvc/trigger-response";
  static final String PATH = UNSLASHED + "/";

  private static final int LARGEST_BODY = 1 << 20;
  private static final long MOST_DRAINED = 64L << 20;

  private final Sandbox sandbox;
  private final Admin admin;
  private final Gate gate;

  Front(Sandbox sandbox, Gate gate) {
    this.sandbox = sandbox;
    this.admin = new Admin(sandbox);
    this.gate = gate;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!gate.letsIn(exchange.getRequestHeaders())) {
      refuse(exchange, Reply.trouble(403, "sandbox.http.foreign"));
      return;
    }
    Optional<Bytes> body = body(exchange);
    if (body.isEmpty()) {
      refuse(exchange, Reply.trouble(413, "sandbox.http.too-large", LARGEST_BODY));
      return;
    }
    Sandbox.Request request = request(exchange, body.get());
    if (request.path().equals(PATH) && request.method().equals("POST")) {
      deliver(exchange, sandbox.trigger(request));
    } else if (request.path().startsWith(Admin.PREFIX)) {
      send(exchange, admin.answer(request));
    } else {
      Reply reply = elsewhere(request);
      sandbox.remember(request, reply.status());
      send(exchange, reply);
    }
  }

  private static Reply elsewhere(Sandbox.Request request) {
    return switch (request.path()) {
      case PATH ->
          Reply.trouble(405, "sandbox.http.method", request.method(), "POST").with("Allow", "POST");
      case UNSLASHED -> Reply.trouble(301, "sandbox.http.unslashed", PATH).with("Location", PATH);
      default -> Reply.trouble(404, "sandbox.http.unknown-path", request.path());
    };
  }

  private static Sandbox.Request request(HttpExchange exchange, Bytes body) {
    return new Sandbox.Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
        exchange.getRequestHeaders(),
        body);
  }

  // Nothing when it is too large, by its own account or by what came.
  private static Optional<Bytes> body(HttpExchange exchange) throws IOException {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    if (length != null && Long.parseLong(length) > LARGEST_BODY) {
      return Optional.empty();
    }
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    return bytes.length > LARGEST_BODY ? Optional.empty() : Optional.of(Bytes.of(bytes));
  }

  // The rest is read, not kept: a connection closed on unread bytes may take the answer with it.
  private void refuse(HttpExchange exchange, Reply reply) throws IOException {
    Sandbox.Request request = request(exchange, Bytes.NONE);
    if (!request.path().startsWith(Admin.PREFIX)) {
      sandbox.remember(request, reply.status());
    }
    start(exchange, reply.with("Connection", "close")).flush();
    InputStream rest = exchange.getRequestBody();
    rest.skip(MOST_DRAINED);
    exchange.close();
  }

  private static void deliver(HttpExchange exchange, Sandbox.Delivery delivery) throws IOException {
    switch (delivery.fault().kind()) {
      case CUT_BEFORE_ANSWER -> throw new IOException("cut before the answer, as asked");
      case CUT_IN_ANSWER -> cutIn(exchange, delivery.reply());
      case SLOW -> {
        pause(delivery.fault());
        send(exchange, delivery.reply());
      }
      default -> send(exchange, delivery.reply());
    }
  }

  private static void pause(Fault fault) throws IOException {
    try {
      Thread.sleep(fault.delay());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the sandbox closed while the answer was held back", e);
    }
  }

  private static void cutIn(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), reply.body().size());
    OutputStream out = exchange.getResponseBody();
    out.write(Fault.firstHalf(reply.body()).array());
    out.flush();
    throw new IOException("cut in the answer, as asked");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    start(exchange, reply);
    exchange.close();
  }

  private static OutputStream start(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    boolean bare = reply.body().size() == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.body().size());
    OutputStream out = exchange.getResponseBody();
    if (!bare) {
      out.write(reply.body().array());
    }
    return out;
  }
}
