package triggerconsole.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.suite.report.Results.Twice;

class SmallHeapTest {

  private static final int MANY = 30_000;

  @TempDir Path folder;

  @Test
  void reportsOfManyResultsNeedLittleMemory() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.PIPE)
            .start();

    assertThat(child.inputReader().lines().toList()).isEmpty();
    assertThat(child.waitFor()).isZero();
    assertThat(folder.resolve("junit.xml").toFile()).isFile().size().isGreaterThan(2_000_000);
    assertThat(folder.resolve("report.html").toFile()).isFile();
  }

  /** The child: a record of a size that does not fit into its heap becomes reports. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Path record = folder.resolve("run.jsonl");
    try (RecordWriter writer = RecordWriter.create(record)) {
      IntStream.range(0, MANY).mapToObj(Samples::oneOfMany).forEach(writer::write);
    }
    Results results = Results.of(List.of(record), Twice.REFUSED);
    JUnitXml.write(results, folder.resolve("junit.xml"));
    HtmlReport.write(results, folder.resolve("report.html"));
    Merge.write(results, folder.resolve("merged.jsonl"));
  }
}
