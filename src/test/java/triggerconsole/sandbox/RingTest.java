package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Bytes;
import triggerconsole.sandbox.http.Request;

/** Memory stays flat: a ring lets the oldest go, by number and by weight. */
class RingTest {

  @Test
  void it_keeps_the_newest_whatever_comes_and_is_taken_back() {
    SplittableRandom random = new SplittableRandom(11);
    Ring<Integer> ring = new Ring<>(10, 100);
    List<Integer> kept = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      if (random.nextInt(10) == 0) {
        int back = random.nextInt(4);
        ring.takeBack(Math.max(0, ring.added() - back));
        for (int taken = 0; taken < back && !kept.isEmpty(); taken++) {
          kept.removeLast();
          weights.removeLast();
        }
      }
      int weight = random.nextInt(40);
      ring.add(i, weight);
      kept.add(i);
      weights.add(weight);
      while (kept.size() > 10 || weights.stream().mapToInt(Integer::intValue).sum() > 100) {
        kept.removeFirst();
        weights.removeFirst();
      }
      assertThat(ring.all()).isEqualTo(kept);
      assertThat(ring.after(ring.added() - 1)).containsExactly(i);
    }
  }

  @Test
  void the_newest_stays_however_heavy_it_is() {
    Ring<String> ring = new Ring<>(10, 100);
    ring.add("small", 1);
    ring.add("heavy", 1_000);
    assertThat(ring.all()).containsExactly("heavy");
    ring.clear();
    assertThat(ring.all()).isEmpty();
    assertThat(ring.added()).isZero();
  }

  @Test
  void thirty_thousand_triggers_leave_the_newest_ten_thousand_requests_and_events() {
    Sandbox sandbox =
        new Sandbox(
            BuiltInBots.bots(), InstantSource.system(), SandboxClock.Rate.MANUAL, call -> {});
    Map<String, List<String>> headers = Map.of("Authorization", List.of("JWT sandbox-token"));
    Bytes body =
        Bytes.of(
            "{\"user_id\":\"" + Wire.ANNA + "\",\"module_id\":null,\"custom_vars\":{\"a\":1}}");
    for (int i = 0; i < 30_000; i++) {
      sandbox.trigger(new Request("POST", Front.PATH, "", headers, body));
    }
    assertThat(sandbox.lastRequest()).isEqualTo(30_000);
    assertThat(sandbox.requests()).hasSize(10_000);
    assertThat(sandbox.requests().getLast().number()).isEqualTo(30_000);
    assertThat(sandbox.events()).hasSize(10_000);
  }
}
