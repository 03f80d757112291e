package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.cli.CliRun.Result;

/** {@code history}: what was sent, shown, deleted and exported. */
class HistoryCommandTest extends CliTest {

  @Test
  void historyListsTheNewestFirst() {
    sendTo("one");
    sendTo("two");

    Result listed = cli.run("history", "list", "--json");

    assertThat(listed.code()).isZero();
    assertThat(ids(listed)).containsExactly(2L, 1L);
    assertThat(cli.run("history", "list", "--limit", "1", "--json"))
        .satisfies(result -> assertThat(ids(result)).containsExactly(2L));
    assertThat(cli.run("history", "list", "--search", "TWO", "--json"))
        .satisfies(result -> assertThat(ids(result)).containsExactly(2L));
    assertThat(cli.run("history", "list", "--verdict", "auth_failed", "--json"))
        .satisfies(result -> assertThat(ids(result)).isEmpty());
    assertThat(cli.run("history", "list").out()).contains("NOT_FOUND", "sandbox", "two");
  }

  @Test
  void historyShowsWhatSendPrinted() {
    Result sent = sendTo("one");

    Result shown = cli.run("history", "show", "1", "--json");

    assertThat(shown.code()).isZero();
    assertThat(shown.json()).isEqualTo(sent.json());
    assertThat(cli.run("history", "show", "1").out()).contains("POST http://127.0.0.1", "one");
  }

  @Test
  void anUnknownIdEndsWith2() {
    assertThat(cli.run("history", "show", "7", "--json"))
        .satisfies(result -> assertThat(result.code()).isEqualTo(2))
        .satisfies(result -> assertThat(result.out()).isEmpty())
        .satisfies(result -> assertThat(result.err()).contains("7"));
    assertThat(cli.run("history", "delete", "7").code()).isEqualTo(2);
  }

  @Test
  void whatIsDeletedIsGone() {
    sendTo("one");

    Result deleted = cli.run("history", "delete", "1", "--json");

    assertThat(deleted.code()).isZero();
    assertThat(deleted.out().strip()).isEqualTo("{\"deleted\":1}");
    assertThat(cli.run("history", "show", "1").code()).isEqualTo(2);
  }

  @Test
  void anExportHoldsWhatTheListShows() throws IOException {
    sendTo("one");
    sendTo("two");
    Path file = temporary.resolve("export.json");

    Result result = cli.run("history", "export", file.toString(), "--limit", "1");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    Result listed = cli.run("history", "list", "--limit", "1", "--json");
    assertThat(Json.parse(Files.readString(file))).contains(listed.json());
  }

  @ParameterizedTest
  @CsvSource({
    "missing/export.json, there is no folder",
    "data, it is a folder",
    "data/history.db/export.json, Not a directory"
  })
  void anExportThatCannotBeWrittenEndsWith3AndSaysWhatToDo(String name, String reason) {
    sendTo("one");
    Path file = temporary.resolve(name);

    Result result = cli.run("history", "export", file.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("Cannot write " + file + ": " + reason)
        .contains("Check the folder")
        .doesNotContain("Exception");
    assertThat(cli.run("history", "list", "--json").code()).isZero();
  }

  private Result sendTo(String user) {
    return cli.send("--user-id", user, "--module-id", "1068935");
  }

  private static List<Long> ids(Result result) {
    return ((JsonArray) result.at("entries"))
        .items().stream()
            .map(entry -> ((JsonObject) entry).get("historyId").orElseThrow())
            .map(id -> Long.parseLong(((JsonValue.JsonNumber) id).literal()))
            .toList();
  }
}
