package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.cli.CliRun.Result;

/** The calls that the documents show run as they stand there. */
class DocumentedCallsTest {

  private static final Pattern CALL =
      Pattern.compile(
          "^(?:target/trigger-console/bin/)?trigger-console ([a-z-].*)$", Pattern.MULTILINE);
  private static final Pattern PLACEHOLDER = Pattern.compile(".*(?:TARGET|BODY|\\[--|\\||  ).*");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"README.md, 3", "docs/user-guide.md, 7", "docs/suites.md, 2"})
  void everyCallRuns(Path document, int atLeast) throws IOException {
    List<String> calls =
        CALL.matcher(Files.readString(document))
            .results()
            .map(found -> found.group(1))
            .filter(call -> !PLACEHOLDER.matcher(call).matches())
            .toList();
    CliRun cli = new CliRun(folder.resolve("data"), new FakeKeychain());

    assertThat(calls).hasSizeGreaterThanOrEqualTo(atLeast);
    for (String call : calls) {
      Result result =
          cli.run(call.replace("history.csv", folder.resolve("history.csv").toString()).split(" "));

      boolean foundWhatItShows =
          call.contains("--async false") && result.out().contains("async-not-true");
      assertThat(result.code()).as(call + ": " + result.err()).isEqualTo(foundWhatItShows ? 2 : 0);
    }
  }
}
