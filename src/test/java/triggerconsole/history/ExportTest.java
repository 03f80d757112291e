package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.Export.Format;

class ExportTest {

  @TempDir Path folder;
  private final List<Integer> progress = new ArrayList<>();
  private History history;
  private Export export;

  @BeforeEach
  void open() {
    history = History.open(folder.resolve("data"));
    export = new Export(history);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void jsonHoldsEveryEntryNewestFirstAsTheCommandLineShowsIt() throws IOException {
    long first = record("{\"user_id\":\"anna\"}");
    long second = record("{\"user_id\":\"ben\"}");

    assertThat(write("out.json", Format.JSON)).isEqualTo(2);

    assertThat(Json.parse(Files.readString(folder.resolve("out.json"))))
        .contains(
            new JsonObject(
                List.of(
                    new JsonValue.Member(
                        "entries", new JsonArray(List.of(json(second), json(first)))))));
    assertThat(progress).containsExactly(1, 2);
  }

  @Test
  void anExportOfNothingIsStillJson() throws IOException {
    assertThat(write("out.json", Format.JSON)).isZero();

    assertThat(Json.parse(Files.readString(folder.resolve("out.json"))))
        .contains(
            new JsonObject(List.of(new JsonValue.Member("entries", new JsonArray(List.of())))));
  }

  @Test
  void csvHoldsALineAnEntryThatSpreadsheetsRead() throws IOException {
    long id = record("{\"user_id\":\"Jürgen, \\\"J\\\"\",\n \"module_id\":null}");
    history.setNote(id, "=1+1");
    history.begin(Samples.entry());

    write("out.csv", Format.CSV);

    assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(3);
    List<CSVRecord> records = csv(folder.resolve("out.csv"));
    assertThat(records.getFirst().get("state")).isEqualTo("SENDING");
    CSVRecord done = records.get(1);
    assertThat(done.get("id")).isEqualTo(Long.toString(id));
    assertThat(done.get("started at (UTC)")).isEqualTo("2026-01-01T12:00:00Z");
    assertThat(done.get("verdict")).isEqualTo("MISSING_KEYS");
    assertThat(done.get("user id")).isEqualTo("Jürgen, \"J\"");
    assertThat(done.get("module id")).isEqualTo("null");
    assertThat(done.get("status")).isEqualTo("400");
    assertThat(done.get("duration (ms)")).isEqualTo("12.25");
    assertThat(done.get("request"))
        .isEqualTo("{\"user_id\":\"Jürgen, \\\"J\\\"\", \"module_id\":null}");
    assertThat(done.get("note")).as("no formula").isEqualTo("'=1+1");
  }

  @Test
  void aLongAnswerIsCutInCsvOnly() throws IOException {
    long id = history.begin(Samples.entry());
    history.complete(
        id, Samples.answer(200, "x".repeat(100_000)), Samples.verdict(VerdictCode.UNDOCUMENTED));

    write("out.csv", Format.CSV);
    write("out.json", Format.JSON);

    assertThat(csv(folder.resolve("out.csv")).getFirst().get("answer"))
        .hasSize(32_001)
        .endsWith("…");
    assertThat(folder.resolve("out.json")).content().contains("x".repeat(100_000));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes")
  void onlyTheOwnerCanReadAnExportAlsoWhereAFileWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    write("out.json", Format.JSON);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void anInterruptedExportLeavesNothing() throws IOException {
    record("{}");
    record("{}");
    Path file = folder.resolve("out.json");

    boolean finished =
        export
            .write(
                history.find(Query.ALL),
                file,
                Format.JSON,
                written -> Thread.currentThread().interrupt())
            .isPresent();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(finished).isFalse();
    assertThat(folder).isDirectoryNotContaining("glob:**out*");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    Path file = folder.resolve("no such folder").resolve("out.json");

    assertThatExceptionOfType(ConsoleException.class)
        .isThrownBy(() -> export.write(history.find(Query.ALL), file, Format.JSON, written -> {}))
        .withMessageContaining(file.toString());
  }

  @Test
  void theNameOfTheFileChoosesTheFormat() {
    assertThat(Format.of(Path.of("a.CSV"))).isEqualTo(Format.CSV);
    assertThat(Format.of(Path.of("a.json"))).isEqualTo(Format.JSON);
    assertThat(Format.of(Path.of("a"))).isEqualTo(Format.JSON);
  }

  private int write(String name, Format format) {
    return export
        .write(history.find(Query.ALL), folder.resolve(name), format, progress::add)
        .orElseThrow();
  }

  private JsonValue json(long id) {
    return EntryJson.toJson(history.entry(id).orElseThrow());
  }

  private long record(String body) {
    long id = history.begin(Samples.entry(body));
    history.complete(id, Samples.answer(400, "{}"), Samples.verdict(VerdictCode.MISSING_KEYS));
    return id;
  }

  private static List<CSVRecord> csv(Path file) throws IOException {
    CSVFormat format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      assertThat(reader.read()).isEqualTo('\ufeff');
      try (CSVParser parser = CSVParser.parse(reader, format)) {
        return parser.getRecords();
      }
    }
  }
}
