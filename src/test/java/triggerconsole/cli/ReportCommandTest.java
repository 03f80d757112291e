package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.cli.CliRun.Result;

class ReportCommandTest {

  @TempDir Path folder;
  private Path green;
  private Path red;

  @BeforeEach
  void prepare() throws IOException {
    green = record("green.jsonl", line(0, "PASSED"), line(2, "SKIPPED"));
    red = record("red.jsonl", line(1, "FAILED"));
  }

  private static String line(int index, String mark) {
    return """
    {"suite":"S","index":%d,"name":"case %d","mark":"%s"}
    """
        .formatted(index, index, mark);
  }

  private Path record(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("", lines));
  }

  private Result merge(Object... arguments) {
    List<String> call = new ArrayList<>(List.of("report", "merge"));
    for (Object argument : arguments) {
      call.add(argument.toString());
    }
    return new CliRun(folder.resolve("data"), new FakeKeychain()).run(call.toArray(String[]::new));
  }

  @Test
  void piecesBecomeOneOfEachReport() {
    Path junit = folder.resolve("junit.xml");
    Path html = folder.resolve("report.html");
    Path jsonl = folder.resolve("all.jsonl");

    Result result = merge(red, green, "--junit", junit, "--html", html, "--jsonl", jsonl);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out().strip()).isEqualTo("1 passed, 1 failed, 1 skipped");
    assertThat(result.err()).isEmpty();
    assertThat(junit).content().contains("tests=\"3\"", "name=\"case 1\"");
    assertThat(html).content().contains("1 of 3 failed");
    assertThat(jsonl).content().containsSubsequence("case 0", "case 1", "case 2");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void itEndsWith0WhenNothingFailed() {
    assertThat(merge(green, "--junit", folder.resolve("junit.xml")).code()).isZero();
  }

  @Test
  void aLastLineThatWasCutOffIsToldAndNoReasonToRefuse() throws IOException {
    Path killed = record("killed.jsonl", line(7, "PASSED"), "{\"suite\":\"S\",\"ind");

    Result result = merge(killed, green, "--html", folder.resolve("report.html"));

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("killed.jsonl, line 2", "cut off");
  }

  @ParameterizedTest
  @CsvSource({"hello", "{}"})
  void aDamagedRecordEndsWith2AndNothingIsWritten(String damage) throws IOException {
    Path damaged = record("damaged.jsonl", line(8, "PASSED"), damage + "\n", line(9, "PASSED"));

    Result result = merge(damaged, green, "--html", folder.resolve("report.html"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("damaged.jsonl, line 2", "Nothing was written.");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void aMissingRecordEndsWith2() {
    Result result = merge(folder.resolve("none"), "--html", folder.resolve("report.html"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("there is no such file");
  }

  @Test
  void recordsWithoutAResultEndWith2() throws IOException {
    Result result = merge(record("empty.jsonl", ""), "--html", folder.resolve("report.html"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("there is no result in these records");
  }

  @Test
  void aCaseWithTwoResultsEndsWith2UnlessTheLaterIsToWin() throws IOException {
    Path again = record("again.jsonl", line(1, "PASSED"));
    Path junit = folder.resolve("junit.xml");

    assertThat(merge(red, again, "--junit", junit).code()).isEqualTo(2);
    assertThat(junit).doesNotExist();
    assertThat(merge(red, again, "--junit", junit, "--later-wins").code()).isZero();
    assertThat(merge(again, red, "--junit", junit, "--later-wins").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "merge, The call lacks RECORD.",
    "merge --junit x, The call lacks RECORD.",
    "merge a.jsonl, Say what to write",
    "merge a.jsonl --junit x --html x, Two of the files are the same one",
    "merge a.jsonl --html ./a.jsonl, Two of the files are the same one",
    "merge a.jsonl --xml x, There is no option --xml.",
    "split, The commands are: merge."
  })
  void aWrongCallEndsWith2AndASentence(String call, String sentence) {
    Result result =
        new CliRun(folder.resolve("data"), new FakeKeychain()).run(("report " + call).split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(sentence, "--help");
  }

  @Test
  void aReportThatCannotBeWrittenEndsWith3() {
    Result result = merge(green, "--html", folder.resolve("missing/report.html"));

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("Cannot write", "there is no folder");
  }
}
