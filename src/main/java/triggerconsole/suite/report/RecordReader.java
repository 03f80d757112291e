package triggerconsole.suite.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.suite.CaseResult;

/** Reads a record, one result at a time in memory. */
public final class RecordReader {

  /** What is wrong with a file that is no record would else be told a million times. */
  private static final int PROBLEMS_TOLD = 20;

  /** A result and where its line stands in the file, in bytes. */
  record Placed(CaseResult result, long offset, int length) {}

  /**
   * What is to be said about a record once it is read.
   *
   * @param problems why it cannot be relied on, a sentence each; empty for a sound record
   * @param notices what a person should know all the same, such as that the last line was cut
   */
  public record Reading(List<String> problems, List<String> notices) {}

  private final Path record;
  private final List<String> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private int damaged;

  private RecordReader(Path record) {
    this.record = record;
  }

  /**
   * Hands on each result in the order of the file. A last line that was cut off while it was
   * written, as when the program is killed, is left out with a notice.
   */
  public static Reading read(Path record, Consumer<CaseResult> results) {
    return readPlaced(record, placed -> results.accept(placed.result()));
  }

  static Reading readPlaced(Path record, Consumer<Placed> results) {
    return new RecordReader(record).read(results);
  }

  private Reading read(Consumer<Placed> results) {
    IoGuard.enter("read a record");
    try (RecordLines lines = RecordLines.open(record)) {
      for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().isBlank()) {
          take(line.get(), results);
        }
      }
    } catch (IOException e) {
      problems.add(Messages.of("file.unreadable", record, FileTrouble.reason(record, e)));
    }
    if (damaged > PROBLEMS_TOLD) {
      problems.add(Messages.of("report.damaged.more", record, damaged - PROBLEMS_TOLD));
    }
    return new Reading(List.copyOf(problems), List.copyOf(notices));
  }

  private void take(RecordLines.Line line, Consumer<Placed> results) {
    try {
      if (line.cut()) {
        throw new ResultJson.Damaged(Messages.of("report.damaged.long"));
      }
      CaseResult result = ResultJson.result(line.bytes().array());
      results.accept(new Placed(result, line.offset(), line.bytes().size()));
    } catch (ResultJson.Damaged e) {
      if (!line.ended()) {
        notices.add(Messages.of("report.cut", record, line.number()));
      } else if (++damaged <= PROBLEMS_TOLD) {
        problems.add(Messages.of("report.damaged", record, line.number(), e.getMessage()));
      }
    }
  }
}
