package triggerconsole.suite.report;

import java.nio.file.Path;

/** Several records as one, sorted by suite and place in the plan. */
public final class Merge {

  private Merge() {}

  /** Writes one record; an existing file, one of the merged included, is replaced at the end. */
  public static void write(Results results, Path file) {
    ReportFile.write(
        file,
        out ->
            results.each(
                entry -> true,
                Integer.MAX_VALUE,
                result -> {
                  out.write(ResultJson.line(result));
                  out.write('\n');
                }));
  }
}
