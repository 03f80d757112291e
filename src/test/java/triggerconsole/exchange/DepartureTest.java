package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The gate that a request leaves through opens once, whoever tries again. */
class DepartureTest {

  private final Departure departure = new Departure(new byte[] {1, 2, 3}, false);

  @Test
  void aRequestLeavesOnce() {
    assertThat(departure.hasLeft()).isFalse();
    assertThat(departure.contentLength()).isEqualTo(3);
    assertThat(departure.hasLeft()).isTrue();
    assertThatThrownBy(departure::contentLength).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void afterTheGateIsClosedNothingLeaves() {
    departure.close();
    assertThatThrownBy(departure::contentLength).isInstanceOf(IllegalStateException.class);
    assertThat(departure.hasLeft()).isFalse();
  }

  @Test
  void closingTheGateLateDoesNotUndoTheDeparture() {
    assertThat(departure.contentLength()).isEqualTo(3);
    departure.close();
    assertThat(departure.hasLeft()).isTrue();
  }

  @Test
  void overTlsNothingHasLeftBeforeTheServerWasVerified() {
    Departure secure = new Departure(new byte[] {1, 2, 3}, true);
    assertThat(secure.contentLength()).isEqualTo(3);
    assertThat(secure.hasLeft()).isFalse();
    secure.verified();
    assertThat(secure.hasLeft()).isTrue();
  }
}
