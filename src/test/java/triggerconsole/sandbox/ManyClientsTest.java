package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;

/** Many clients at once: each finds its own user as if it were alone, and nothing is lost. */
class ManyClientsTest {

  private static final int CLIENTS = 40;
  private static final int TRIGGERS = 25;

  private final SandboxServer server =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), SandboxClock.Rate.MANUAL);
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private static String body(int client, int number) {
    return "{\"user_id\":\"user %d\",\"module_id\":%d,\"wait_time\":0,\"is_async\":true,"
            .formatted(client, 1068930 + number % 7)
        + "\"custom_vars\":{\"n\":%d}}".formatted(number);
  }

  private List<String> inParallel(List<Callable<String>> clients) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> results = new ArrayList<>();
      for (Future<String> one : threads.invokeAll(clients)) {
        results.add(one.get());
      }
      return results;
    }
  }

  private String triggerAndRead(int client) throws Exception {
    for (int i = 0; i < TRIGGERS; i++) {
      HttpResponse<String> answer = wire.trigger(body(client, i));
      assertThat(answer.body()).isEqualTo(DocumentedAnswer.SUCCESS.body());
      JsonObject user = wire.user("user%20" + client);
      assertThat(user.get("moduleId")).contains(JsonValue.number(1068930 + i % 7));
      assertThat(((JsonObject) user.get("customVars").orElseThrow()).get("n"))
          .contains(JsonValue.number(i));
      assertThat(wire.get("/__admin/timeline?user=user%20" + client).body())
          .doesNotContain("\"user\":\"user " + (client + 1) + "\"");
    }
    return "user " + client;
  }

  @Test
  void everyRequestOfManyClientsIsKeptExactlyOnceAndEachUserIsWhereTheirClientLeftThem()
      throws Exception {
    wire.put("/__admin/rules", "{\"checkUsers\":false}");
    List<Callable<String>> clients = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int mine = client;
      clients.add(() -> triggerAndRead(mine));
      for (int i = 0; i < TRIGGERS; i++) {
        sent.add(body(client, i));
      }
    }
    assertThat(inParallel(clients)).hasSize(CLIENTS);
    assertThat(server.requests().stream().map(one -> one.body().text()).toList())
        .containsExactlyInAnyOrderElementsOf(sent);
    assertThat(server.requests()).extracting(Received::number).isSorted().doesNotHaveDuplicates();
    assertThat(server.users()).hasSize(CLIENTS + 3);
  }

  @Test
  void aFaultForSoManyTriggersMeetsExactlySoManyOfManyClients() throws Exception {
    wire.put("/__admin/fault", "{\"fault\":\"ERROR_500\",\"times\":17}");
    List<Callable<String>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      clients.add(() -> Integer.toString(wire.trigger("{}").statusCode()));
    }
    Map<String, Long> statuses =
        inParallel(clients).stream()
            .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    assertThat(statuses).isEqualTo(Map.of("500", 17L, "400", CLIENTS - 17L));
  }
}
