package triggerconsole.sandbox.http;

/** Reading a request stopped. It has no stack trace: a flood of bad requests shall cost little. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final Refusal refusal;

  Refused(Refusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
