package triggerconsole.sandbox.http;

import java.util.Optional;

/** Turns the bytes of one connection into requests, one after another. */
final class Reader {

  private final Limits limits;
  private final Heads heads;
  private final Input input = new Input();
  private final HeadEnd headEnd;
  private Optional<Head> head = Optional.empty();
  private Optional<Body> body = Optional.empty();

  Reader(Limits limits, Heads heads) {
    this.limits = limits;
    this.heads = heads;
    this.headEnd = new HeadEnd(limits.head());
  }

  Input input() {
    return input;
  }

  /** The next request with its head, once all of it has come. */
  Optional<Complete> next() throws Refused {
    if (head.isEmpty() && !readHead()) {
      return Optional.empty();
    }
    if (body.isEmpty()) {
      body = Optional.of(Body.of(head.get(), limits.body()));
    }
    if (!body.get().take(input)) {
      return Optional.empty();
    }
    Complete complete = new Complete(head.get().request().withBody(body.get().whole()), head.get());
    head = Optional.empty();
    body = Optional.empty();
    return Optional.of(complete);
  }

  /** A request that can be answered. */
  record Complete(Request request, Head head) {}

  private boolean readHead() throws Refused {
    int end = headEnd.find(input);
    if (end < 0) {
      return false;
    }
    head = Optional.of(heads.read(input.array(), input.offset(), input.offset() + end));
    input.skip(end + 2);
    return true;
  }

  /** The request that is being read, without its body, once its head has come. */
  Optional<Request> begun() {
    return head.map(Head::request);
  }

  /** Whether a client waits with the body until it is told to go on. */
  boolean isAwaited() {
    return head.filter(Head::expectsToBeTold).isPresent()
        && body.filter(begun -> begun.size() == 0).isPresent()
        && input.isEmpty();
  }

  /** Whether something of a request has come, but not all. */
  boolean isBegun() {
    return head.isPresent() || !input.isEmpty();
  }

  /** How many bytes it holds between two reads. */
  int held() {
    return input.held() + body.map(Body::held).orElse(0);
  }
}
