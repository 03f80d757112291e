package triggerconsole.sandbox;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import triggerconsole.sandbox.http.Answer;
import triggerconsole.sandbox.http.Outcome;
import triggerconsole.sandbox.http.Refusal;
import triggerconsole.sandbox.http.Request;
import triggerconsole.sandbox.http.Site;

/** The way from HTTP to the sandbox and back. Triggers are answered at once. */
final class Front implements Site {

  private static final String UNSLASHED = "/actionsvc/trigger-response";
  static final String PATH = UNSLASHED + "/";

  private final Sandbox sandbox;
  private final Admin admin;
  private final Gate gate;
  // The lists can be large: one at a time bounds what they take of memory and processors.
  private final Semaphore adminTurn = new Semaphore(1, true);

  Front(Sandbox sandbox, Gate gate) {
    this.sandbox = sandbox;
    this.admin = new Admin(sandbox);
    this.gate = gate;
  }

  @Override
  public Outcome answer(Request request) {
    boolean isAdmin = request.path().startsWith(Admin.PREFIX);
    if (!gate.letsIn(request.headers())) {
      return remembered(request, Reply.trouble(403, "sandbox.http.foreign"));
    }
    if (isAdmin) {
      return new Outcome.Later(() -> administer(request));
    }
    if (request.path().equals(PATH) && request.method().equals("POST")) {
      return outcome(sandbox.trigger(request));
    }
    return remembered(request, elsewhere(request));
  }

  @Override
  public Answer refuse(Refusal refusal, Optional<Request> request) {
    Reply reply = Reply.trouble(refusal.status(), "sandbox.http.refused." + refusal);
    request.ifPresent(begun -> remembered(begun, reply));
    return answer(reply);
  }

  private Outcome administer(Request request) throws InterruptedException {
    adminTurn.acquire();
    try {
      return answered(admin.answer(request));
    } finally {
      adminTurn.release();
    }
  }

  private Outcome remembered(Request request, Reply reply) {
    if (!request.path().startsWith(Admin.PREFIX)) {
      sandbox.remember(request, reply.status());
    }
    return answered(reply);
  }

  private static Reply elsewhere(Request request) {
    return switch (request.path()) {
      case PATH ->
          Reply.trouble(405, "sandbox.http.method", request.method(), "POST").with("Allow", "POST");
      case UNSLASHED -> Reply.trouble(301, "sandbox.http.unslashed", PATH).with("Location", PATH);
      default -> Reply.trouble(404, "sandbox.http.unknown-path", request.path());
    };
  }

  private static Outcome outcome(Delivery delivery) {
    Reply reply = delivery.reply();
    return switch (delivery.fault().kind()) {
      case CUT_BEFORE_ANSWER -> new Outcome.Cut();
      case CUT_IN_ANSWER -> new Outcome.CutIn(answer(reply), Fault.firstHalf(reply.body()).size());
      case SLOW ->
          new Outcome.Later(() -> {
            Thread.sleep(delivery.fault().delay());
            return answered(reply);
          });
      default -> answered(reply);
    };
  }

  private static Outcome answered(Reply reply) {
    return new Outcome.Answered(answer(reply));
  }

  private static Answer answer(Reply reply) {
    return new Answer(reply.status(), reply.headers(), reply.body());
  }
}
