package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;

/** {@code trigger-console bulk} as scripts call it. */
class BulkCommandTest extends CliTest {

  private static final String BEN = "webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0";

  private Path rows;

  @BeforeEach
  void placeRows() {
    rows = temporary.resolve("stuck.csv");
  }

  @Test
  void everyRowAcceptedEndsWith0AndTheTotalsAddUp() throws IOException {
    write("customer;step;plan\n" + ANNA + ";1068935;gold\n" + BEN + ";1068936;\n");

    Result result = bulk("--map", "plan=plan:null-if-empty");

    assertThat(result.code()).as(result.err()).isEqualTo(0);
    assertThat(result.out())
        .contains(
            "2 accepted + 0 failed + 0 unknown + 0 stopped + 0 waiting = 2 planned", "Ledger 2");
    assertThat(cli.run("history", "list", "--json").out())
        .contains("\\\"plan\\\":\\\"gold\\\"", "\\\"plan\\\":null", "\"origin\":\"BULK\"");
  }

  @Test
  void oneJsonObjectTellsItAllAndWhatIsMixedEndsWith1() throws IOException {
    write("customer,step\n" + ANNA + ",1068935\nnobody,1068935\n" + BEN + ",oops\n");
    Path results = temporary.resolve("results.csv");

    Result result = bulk("--json", "--results", results.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("reason")).isEqualTo("DONE");
    assertThat(List.of("planned", "accepted", "failed", "unknown", "stopped", "waiting"))
        .extracting(name -> number(result.at("totals", name)))
        .containsExactly(3, 1, 1, 0, 1, 0);
    assertThat(result.err()).contains("Row 4: ");
    assertThat(Files.readString(results))
        .contains(ANNA + ",1068935,ACCEPTED,", "nobody,1068935,FAILED,NOT_FOUND,user_id,400,");
  }

  @Test
  void aDryRunListsFindingsByRowSendsNothingAndKeepsNothing() throws IOException {
    write("customer,step\n" + ANNA + ",1068935\n,1068935\n" + ANNA + ",1068935\n");

    Result text = bulk("--dry-run");
    Result json = bulk("--dry-run", "--json");

    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out())
        .contains("ERROR  Row 3: ", "WARNING  Row 4: Row 2 has the same user", "3 rows: 2 would");
    assertThat(number(json.at("stopped"))).isEqualTo(1);
    assertThat(((JsonArray) json.at("findings")).items()).hasSize(2);
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "customer,step\n", "customer,step\nx\n", "customer,step\nx,\"1"})
  void aFileThatHoldsNothingToSendEndsWith2(String text) throws IOException {
    write(text);

    Result result = bulk();

    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).isNotBlank();
  }

  @Test
  void whatIsWrongWithTheCallIsSaidInASentence() throws IOException {
    write("customer,step\nx,1\n");
    String file = rows.toString();

    assertThat(cli.run("bulk", file, "--sandbox").err()).contains("user_id");
    assertThat(cli.run("bulk", file, "--map", "user_id=customer").code()).isEqualTo(2);
    assertThat(bulk("--resume", "--anew").err()).contains("Only one of");
    assertThat(bulk("--rate", "0").err()).contains("--rate takes a number above 0");
    assertThat(bulk("--encoding", "klingon").err()).contains("--encoding takes");
    assertThat(cli.run("bulk", file, "--sandbox", "--map", "user_id=cust").err())
        .contains("no column \"cust\"", "\"customer\", \"step\"");
    assertThat(bulk("--resume").code()).isEqualTo(2);
  }

  @Test
  void whenNothingIsAnsweredItEndsWith4() throws IOException {
    write("customer,step\na,1\nb,2\n");
    withToken();

    Result result =
        cli.run(arguments("--url", "http://127.0.0.1:1/x/", "--json").toArray(String[]::new));

    assertThat(result.code()).isEqualTo(4);
    assertThat(number(result.at("totals", "failed"))).isEqualTo(2);
  }

  @Test
  void aMissingTokenStopsItBeforeTheFirstRow() throws IOException {
    write("customer,step\na,1\n");

    Result result = cli.run(arguments("--url", "http://127.0.0.1:1/x/").toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(entries()).isEmpty();
  }

  @Test
  void productionWantsItsNameAndTheNumberOfRows() throws IOException {
    write("customer,step\na,1\nb,oops\nc,3\n");
    withToken();
    List<String> call = arguments("--url", PRODUCTION, "--json");

    assertThat(cli.run(call.toArray(String[]::new)).code()).isEqualTo(5);
    call.addAll(List.of("--confirm", "app.certainly.io"));
    Result unconfirmed = cli.run(call.toArray(String[]::new));
    assertThat(unconfirmed.code()).isEqualTo(5);
    assertThat(unconfirmed.err()).contains("2 rows would be sent", "--confirm-rows 2");
    call.addAll(List.of("--confirm-rows", "3"));
    assertThat(cli.run(call.toArray(String[]::new)).code()).isEqualTo(5);
    assertThat(temporary.resolve("data/bulk")).isEmptyDirectory();
  }

  @Test
  void aStoppedRunIsResumedAndOnlyItsFailuresAreSentAgain() throws IOException {
    StringBuilder text = new StringBuilder("customer,step\n" + ANNA + ",1068935\n");
    for (int i = 0; i < 6; i++) {
      text.append("nobody").append(i).append(",1068935\n");
    }
    write(text + BEN + ",1068935\n");
    try (SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      cli.with("TRIGGER_CONSOLE_TOKEN", sandbox.token());
      String[] first = call(sandbox, "--concurrency", "1", "--stop-after", "3", "--json");

      Result stopped = cli.run(first);
      assertThat(stopped.code()).isEqualTo(1);
      assertThat(stopped.text("reason")).isEqualTo("FAILURES");
      assertThat(number(stopped.at("totals", "waiting"))).isEqualTo(4);
      assertThat(cli.run(first).err()).contains("--resume", "--anew");

      Result resumed = cli.run(call(sandbox, "--resume", "--stop-after", "0", "--json"));
      assertThat(number(resumed.at("totals", "accepted"))).isEqualTo(2);
      assertThat(number(resumed.at("totals", "failed"))).isEqualTo(6);

      Result failed = cli.run(call(sandbox, "--failed", "--stop-after", "0", "--json"));
      assertThat(number(failed.at("totals", "planned"))).isEqualTo(6);
      assertThat(failed.text("parent")).isEqualTo(resumed.text("ledger"));
    }
  }

  @Test
  void anEncodingIsChosenAndNeverGuessed() throws IOException {
    Files.write(
        rows,
        ("customer,step,name\n" + ANNA + ",1068935,Chlo\u00e9\n")
            .getBytes(Charset.forName("windows-1252")));

    assertThat(bulk("--map", "name=name").err()).contains("Row 2: The byte E9", "windows-1252");
    assertThat(bulk("--map", "name=name", "--encoding", "windows-1252").code()).isEqualTo(0);
    assertThat(cli.run("history", "list", "--json").out()).contains("Chlo\u00e9");
  }

  @Test
  void anInterruptEndsWith130AndTheTotalsOfWhatWasDone() throws Exception {
    write("customer,step\na,1\nb,2\nc,3\n");
    withToken();
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> call =
          arguments("--url", "http://127.0.0.1:" + silent.getLocalPort() + "/", "--json");
      call.addAll(List.of("--concurrency", "1"));
      FutureTask<Result> run = new FutureTask<>(() -> cli.run(call.toArray(String[]::new)));
      Thread thread = Thread.ofPlatform().start(run);
      try (Socket taken = silent.accept()) {
        assertThat(taken.getInputStream().read()).isEqualTo('P');
        thread.interrupt();

        Result result = run.get();

        assertThat(result.code()).isEqualTo(130);
        assertThat(number(result.at("totals", "unknown"))).isEqualTo(1);
        assertThat(number(result.at("totals", "waiting"))).isEqualTo(2);
        assertThat(result.err()).contains("--resume");
      }
    }
  }

  private Result bulk(String... more) {
    List<String> call = arguments("--sandbox");
    call.addAll(List.of(more));
    return cli.run(call.toArray(String[]::new));
  }

  private String[] call(SandboxServer sandbox, String... more) {
    List<String> call = arguments("--url", sandbox.url());
    call.addAll(List.of(more));
    return call.toArray(String[]::new);
  }

  private List<String> arguments(String... more) {
    List<String> call = new ArrayList<>(List.of("bulk", rows.toString()));
    call.addAll(List.of("--map", "user_id=customer", "--map", "module_id=step"));
    call.addAll(List.of(more));
    return call;
  }

  private static int number(JsonValue value) {
    return Integer.parseInt(((JsonNumber) value).literal());
  }

  private void write(String text) throws IOException {
    Files.writeString(rows, text);
  }
}
