package triggerconsole.sandbox.http;

import java.util.Optional;

/** What the server serves. Both calls come from the server's own threads and must not block. */
public interface Site {

  /** What becomes of a request. */
  Outcome answer(Request request);

  /**
   * The answer to what the server does not take.
   *
   * @param request as far as it was read, without its body; nothing when not even its head was
   */
  Answer refuse(Refusal refusal, Optional<Request> request);
}
