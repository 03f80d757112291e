package triggerconsole.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.BuiltInBots.ANNA;

import java.net.URI;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.LoopbackPost;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.sandbox.shop.PaymentStory.Step;

/** The payment story as the timeline tells it. */
class PaymentStoryTest {

  private static final String BEN = "webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0";

  private final SandboxServer server = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());

  @AfterEach
  void close() {
    server.close();
  }

  private void pay(String user, boolean async) throws Exception {
    Map<String, String> token = Map.of("Authorization", "JWT " + server.token());
    new LoopbackPost(URI.create(server.url()), token).send(Order.paid(user, async).body());
  }

  private Step next() {
    return PaymentStory.in(server.events()).next();
  }

  @Test
  void it_goes_from_the_silent_200_over_the_repair_to_its_end() throws Exception {
    assertThat(next()).isEqualTo(Step.PAY);
    pay(ANNA, false);
    assertThat(PaymentStory.in(server.events()).silent()).hasValue(server.sandbox().lastRequest());
    assertThat(next()).isEqualTo(Step.REPAIR);
    pay(ANNA, true);
    assertThat(next()).isEqualTo(Step.DONE);
    assertThat(PaymentStory.in(server.events()).silent()).isEmpty();
  }

  @Test
  void a_step_back_and_a_reset_take_it_back() throws Exception {
    pay(ANNA, false);
    server.sandbox().stepBack();
    assertThat(next()).isEqualTo(Step.PAY);
    pay(ANNA, true);
    server.reset();
    assertThat(next()).isEqualTo(Step.PAY);
  }

  @Test
  void it_waits_for_anna_to_come_to_the_checkout() {
    server.sandbox().hear(ANNA, "Back to the basket");
    assertThat(next()).isEqualTo(Step.GO_TO_CHECKOUT);
    server.sandbox().hear(ANNA, "Pay now");
    assertThat(next()).isEqualTo(Step.PAY);
  }

  @Test
  void what_others_do_is_not_part_of_it() throws Exception {
    pay(BEN, false);
    assertThat(next()).isEqualTo(Step.PAY);
  }
}
