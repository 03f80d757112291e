package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;

/** A sender that goes the direct way, and what the tests send with it. */
final class Sending {

  /** Far more than any test needs, so that only a fault can end in it. */
  static final Duration AMPLE = Duration.ofMinutes(2);

  static final Credential TOKEN = Credential.of(new Token("canary-7f3a"));

  static final Body BODY =
      Body.of("{\"user_id\":\"webbot:1\",\"module_id\":1068935,\"is_async\":true}");

  static final Proxies DIRECT = Sending::none;

  private Sending() {}

  static HttpSender sender() {
    return new HttpSender(Trust.of(List.of()), DIRECT);
  }

  static Answer answered(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Answer.class);
    return (Answer) outcome;
  }

  /** A failure for this cause that tells the token to nobody. */
  static Failure failed(Outcome outcome, Cause cause, boolean mayHaveArrived) {
    assertThat(outcome).isInstanceOf(Failure.class);
    Failure failure = (Failure) outcome;
    assertThat(failure.cause()).as(failure.toString()).isEqualTo(cause);
    assertThat(failure.mayHaveArrived()).as(failure.toString()).isEqualTo(mayHaveArrived);
    assertThat(failure.toString()).doesNotContain(TOKEN.reveal());
    return failure;
  }

  private static Optional<java.net.InetSocketAddress> none(URI uri) {
    return Optional.empty();
  }
}
