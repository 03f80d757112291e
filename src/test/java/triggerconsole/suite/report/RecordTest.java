package triggerconsole.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;

class RecordTest {

  @TempDir Path folder;
  private final List<CaseResult> read = new ArrayList<>();

  private Path file() {
    return folder.resolve("run.jsonl");
  }

  @Test
  void whatIsWrittenIsReadAgainInTheSameOrder() {
    List<CaseResult> results =
        List.of(
            Samples.inRow(Samples.failed(3, new Difference("text", "a\n\"b\"", "\ud83d\ude80")), 7),
            Samples.passed(1),
            Samples.skipped(0),
            Samples.unanswered(2));

    RecordReader.Reading reading =
        RecordReader.read(Samples.record(file(), results), this.read::add);

    assertThat(read).isEqualTo(results);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void aResultIsOneLineWithItsKeysInTheFixedOrder() throws IOException {
    Samples.record(file(), List.of(Samples.passed(4), Samples.skipped(5)));

    assertThat(Files.readAllLines(file()))
        .containsExactly(
            "{\"suite\":\"Checkout regression\",\"index\":4,"
                + "\"name\":\"Paid order moves the customer\",\"row\":null,\"mark\":\"PASSED\","
                + "\"reason\":\"\",\"differences\":[],\"verdict\":\"ACCEPTED_REDIRECT\","
                + "\"fields\":[],\"cause\":null,\"status\":200,"
                + "\"startedAt\":\"2026-01-01T10:00:00.131456789Z\",\"durationMs\":1.25,"
                + "\"historyId\":5}",
            "{\"suite\":\"Checkout regression\",\"index\":5,\"name\":\"Only in the sandbox\","
                + "\"row\":null,\"mark\":\"SKIPPED\",\"reason\":\"It runs only in sandbox and "
                + "test.\",\"differences\":[],\"verdict\":null,\"fields\":[],\"cause\":null,"
                + "\"status\":null,\"startedAt\":null,\"durationMs\":null,\"historyId\":null}");
  }

  @Test
  void everyResultIsInTheFileWhenItsWriterGoesOn() throws IOException {
    try (RecordWriter writer = RecordWriter.create(file())) {
      writer.write(Samples.passed(0));
      assertThat(Files.readAllLines(file())).hasSize(1);
      writer.write(Samples.passed(1));
      assertThat(Files.readAllLines(file())).hasSize(2);
    }
  }

  @Test
  void anInterruptedThreadStillWritesAndReads() {
    Thread.currentThread().interrupt();

    Samples.record(file(), List.of(Samples.passed(0)));
    RecordReader.read(file(), read::add);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(read).hasSize(1);
  }

  @Test
  void aLastLineThatWasCutOffIsLeftOutAndTold() throws IOException {
    Samples.record(file(), List.of(Samples.passed(0), Samples.passed(1)));
    cut(40);

    RecordReader.Reading reading = RecordReader.read(file(), read::add);

    assertThat(read).containsExactly(Samples.passed(0));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notices()).singleElement().asString().contains("line 2", "cut off");
  }

  @Test
  void aLastLineThatLacksOnlyItsEndCounts() throws IOException {
    Samples.record(file(), List.of(Samples.passed(0), Samples.passed(1)));
    cut(1);

    RecordReader.Reading reading = RecordReader.read(file(), read::add);

    assertThat(read).hasSize(2);
    assertThat(reading.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 3", "40, 2"})
  void aRecordGoesOnAfterItsLastWholeLine(int lost, int left) throws IOException {
    Samples.record(file(), List.of(Samples.passed(0), Samples.passed(1)));
    cut(lost);

    try (RecordWriter writer = RecordWriter.continuing(file())) {
      writer.write(Samples.passed(2));
    }

    RecordReader.Reading reading = RecordReader.read(file(), read::add);
    assertThat(reading).isEqualTo(new RecordReader.Reading(List.of(), List.of()));
    assertThat(read).hasSize(left).endsWith(Samples.passed(2));
  }

  @Test
  void aRecordThatIsNotThereIsBegun() {
    try (RecordWriter writer = RecordWriter.continuing(file())) {
      writer.write(Samples.passed(0));
    }

    RecordReader.read(file(), read::add);
    assertThat(read).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"suite\":\"s\"                    | it is no JSON object",
        "[]                                  | it is no JSON object",
        "hello                               | it is no JSON object",
        "{\"index\":0}                       | its key suite",
        "{\"suite\":1,\"index\":0}           | its key suite",
        "{\"suite\":\"s\",\"index\":-1}      | its key index",
        "{\"suite\":\"s\",\"index\":0.5}     | its key index",
        "{\"suite\":\"s\",\"index\":1e99}    | its key index",
        "{\"suite\":\"s\",\"index\":0,\"name\":\"n\",\"mark\":\"GREEN\"} | its key mark",
        "{\"suite\":\"s\",\"index\":0,\"name\":\"n\",\"mark\":\"PASSED\",\"verdict\":\"OK\"} |"
            + " verdict",
        "{\"suite\":\"s\",\"index\":0,\"name\":\"n\",\"mark\":\"PASSED\",\"startedAt\":\"now\"} |"
            + " startedAt",
        "{\"suite\":\"s\",\"index\":0,\"name\":\"n\",\"mark\":\"PASSED\",\"durationMs\":-1} |"
            + " durationMs",
        "{\"suite\":\"s\",\"index\":0,\"name\":\"n\",\"mark\":\"PASSED\",\"differences\":[1]} |"
            + " differences"
      })
  void aDamagedLineIsAProblemWithItsNumber(String line, String reason) throws IOException {
    Samples.record(file(), List.of(Samples.passed(0)));
    Files.writeString(file(), "\n" + line + "\n", StandardOpenOption.APPEND);

    RecordReader.Reading reading = RecordReader.read(file(), read::add);

    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith(file() + ", line 3: ")
        .contains(reason);
    assertThat(read).hasSize(1);
  }

  @Test
  void keysOfLaterVersionsArePassedOver() throws IOException {
    Files.writeString(
        file(), "{\"new\":{},\"suite\":\"s\",\"index\":0,\"name\":\"n\",\"mark\":\"PASSED\"}\r\n");

    RecordReader.Reading reading = RecordReader.read(file(), read::add);

    assertThat(reading.problems()).isEmpty();
    assertThat(read).singleElement().extracting(CaseResult::name).isEqualTo("n");
  }

  @Test
  void aFileThatIsNoRecordIsNotToldAThousandTimes() throws IOException {
    Files.writeString(file(), "no record\n".repeat(5_000));

    RecordReader.Reading reading = RecordReader.read(file(), read::add);

    assertThat(reading.problems()).hasSize(21).last().asString().contains("4980");
  }

  @Test
  void aLineWithoutEndDoesNotFillTheMemory() throws IOException {
    byte[] zeros = new byte[RecordLines.LONGEST + 10];
    Files.write(file(), zeros);
    Files.writeString(file(), "\n", StandardOpenOption.APPEND);

    assertThat(RecordReader.read(file(), read::add).problems())
        .singleElement()
        .asString()
        .contains("longer than any result");
  }

  @Test
  void aRecordThatCannotBeReadIsAProblem() {
    assertThat(RecordReader.read(file(), read::add).problems())
        .singleElement()
        .asString()
        .contains("Cannot read " + file(), "there is no such file");
  }

  private void cut(int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - bytes));
  }
}
