package triggerconsole.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import triggerconsole.base.FileTrouble;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.report.HtmlReport;
import triggerconsole.suite.report.JUnitXml;
import triggerconsole.suite.report.Merge;
import triggerconsole.suite.report.RecordWriter;
import triggerconsole.suite.report.Results;
import triggerconsole.ui.suites.ReportKind;

/** Writes what a place shows of a run as one of the reports, by way of a record. */
final class SuiteReports {

  private SuiteReports() {}

  static void write(List<CaseResult> results, ReportKind kind, Path file) {
    try {
      Path record = Files.createTempFile("trigger-console-", ".jsonl");
      try {
        try (RecordWriter writer = RecordWriter.create(record)) {
          results.forEach(writer::write);
        }
        Results all = Results.of(List.of(record), Results.Twice.LATER_WINS);
        switch (kind) {
          case HTML -> HtmlReport.write(all, file);
          case JUNIT -> JUnitXml.write(all, file);
          case RECORD -> Merge.write(all, file);
        }
      } finally {
        Files.deleteIfExists(record);
      }
    } catch (IOException e) {
      throw FileTrouble.unwritable(file, e);
    }
  }
}
