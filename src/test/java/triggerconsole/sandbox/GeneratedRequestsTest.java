package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;

/** Seeded requests by the thousand: only documented answers, and no change without a success. */
class GeneratedRequestsTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> TOKEN = List.of("JWT sandbox-token");

  private static Endpoint.Result answer(byte[] body, World world) {
    return Endpoint.answer(new Endpoint.Call(1, TOKEN, Json.parse(body)), world, NOW);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void each_gets_the_answer_that_its_parts_call_for(long seed) {
    Random random = new Random(seed);
    World world = World.start(BuiltInBots.bots(), NOW);
    Set<DocumentedAnswer> seen = EnumSet.noneOf(DocumentedAnswer.class);
    for (int i = 0; i < 2_000; i++) {
      Generated request = Generated.next(random);
      Endpoint.Result result = answer(request.body().getBytes(StandardCharsets.UTF_8), world);
      assertThat(result.answer()).as(request.body()).isEqualTo(request.answer());
      seen.add(result.answer());
      boolean accepted = result.answer() == DocumentedAnswer.SUCCESS;
      assertThat(result.world().scheduled() > world.scheduled())
          .as(request.body())
          .isEqualTo(accepted && request.redirects());
      if (!accepted) {
        assertThat(result.world()).as(request.body()).isSameAs(world);
      }
      for (String other : List.of(Wire.BEN, Wire.CHLOE)) {
        assertThat(result.world().user(other)).isEqualTo(world.user(other));
      }
      world = result.world();
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(DocumentedAnswer.BAD_TOKEN)));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void damaged_bytes_never_throw_and_never_change_anything_unless_accepted(long seed) {
    Random random = new Random(seed);
    World world = World.start(BuiltInBots.bots(), NOW);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = Generated.next(random).body().getBytes(StandardCharsets.UTF_8);
      for (int damage = random.nextInt(4); damage >= 0 && bytes.length > 0; damage--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Endpoint.Result result = answer(bytes, world);
      if (result.answer() == DocumentedAnswer.SUCCESS) {
        world = result.world();
      } else {
        assertThat(result.world()).isSameAs(world);
      }
    }
    assertThat(world.users().all()).hasSize(3);
  }

  @Test
  void some_hundreds_over_http_are_answered_byte_for_byte() throws Exception {
    Random random = new Random(21);
    try (SandboxServer server = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());
        Wire wire = new Wire(server)) {
      for (int i = 0; i < 400; i++) {
        Generated request = Generated.next(random);
        HttpResponse<String> answer = wire.trigger(request.body());
        assertThat(answer.body()).as(request.body()).isEqualTo(request.answer().body());
        assertThat(answer.statusCode()).isEqualTo(request.answer().status());
        assertThat(server.requests().getLast().body().text()).isEqualTo(request.body());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void redirects_leave_the_heap_in_the_order_in_which_they_are_due(long seed) {
    Random random = new Random(seed);
    Pending pending = Pending.NONE;
    List<Scheduled> added = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      Scheduled redirect =
          redirect("u" + random.nextInt(3), i, NOW.plusSeconds(random.nextInt(500)));
      added.add(redirect);
      pending = pending.with(redirect);
    }
    added.sort(Comparator.comparing(Scheduled::due).thenComparingLong(Scheduled::number));
    assertThat(pending.of("u1"))
        .isEqualTo(added.stream().filter(one -> one.userId().equals("u1")).toList());
    Pending before = pending;
    List<Scheduled> taken = new ArrayList<>();
    for (; pending.next().isPresent(); pending = pending.withoutNext()) {
      taken.add(pending.next().get());
    }
    assertThat(taken).isEqualTo(added);
    assertThat(before.next()).as("the older value stays").contains(added.getFirst());
  }

  @Test
  void many_redirects_in_due_order_do_not_exhaust_the_stack() {
    for (int direction : List.of(1, -1)) {
      Pending pending = Pending.NONE;
      for (int i = 0; i < 100_000; i++) {
        pending = pending.with(redirect("u", i, NOW.plusSeconds((long) direction * i)));
      }
      assertThat(pending.of("u")).hasSize(100_000);
      assertThat(pending.next().orElseThrow().number()).isEqualTo(direction > 0 ? 0 : 99_999);
    }
  }

  private static Scheduled redirect(String user, int number, Instant due) {
    return new Scheduled.Redirect(user, 1068935, due, number, 1);
  }
}
