package triggerconsole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.FileTrouble;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.report.HtmlReport;
import triggerconsole.suite.report.JUnitXml;
import triggerconsole.suite.report.RecordWriter;
import triggerconsole.suite.report.Results;
import triggerconsole.suite.report.Results.Twice;

/** The record of a run, kept from the first result on, and the reports made of it at the end. */
final class RunReports implements AutoCloseable {

  private final Wanted wanted;
  private final Optional<Path> temporary;
  private final Optional<Path> record;
  private Optional<RecordWriter> writer = Optional.empty();

  /**
   * Which files a person wants.
   *
   * @param resumed the record that the run goes on with; the reports are of both
   */
  record Wanted(
      Optional<Path> record, Optional<Path> junit, Optional<Path> html, Optional<Path> resumed) {

    Stream<Path> files() {
      return Stream.of(record, junit, html).flatMap(Optional::stream);
    }

    boolean hasReport() {
      return junit.isPresent() || html.isPresent();
    }
  }

  /** Makes sure that there is a place for each file; nothing is replaced before it is written. */
  RunReports(Wanted wanted) {
    this.wanted = wanted;
    wanted.files().forEach(RunReports::checkFolder);
    this.temporary =
        wanted.record().isEmpty() && wanted.hasReport()
            ? Optional.of(temporary(wanted.junit().or(wanted::html).orElseThrow()))
            : Optional.empty();
    this.record = wanted.record().or(() -> temporary);
  }

  /** Keeps a result; it is in the hands of the operating system when this returns. */
  void keep(CaseResult result) {
    begin();
    writer.ifPresent(out -> out.write(result));
  }

  /** Whether there is anything to report. */
  boolean hasBegun() {
    return writer.isPresent();
  }

  /** Ends the record and writes the reports. */
  void write() {
    begin();
    writer.ifPresent(RecordWriter::close);
    if (!wanted.hasReport()) {
      return;
    }
    List<Path> records = new ArrayList<>();
    wanted.resumed().filter(resumed -> !isSame(resumed)).ifPresent(records::add);
    record.ifPresent(records::add);
    Results results = Results.of(records, Twice.LATER_WINS);
    wanted.junit().ifPresent(file -> JUnitXml.write(results, file));
    wanted.html().ifPresent(file -> HtmlReport.write(results, file));
  }

  @Override
  public void close() {
    writer.ifPresent(RecordWriter::close);
    temporary.ifPresent(file -> {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw FileTrouble.unwritable(file, e);
      }
    });
  }

  private void begin() {
    if (writer.isEmpty()) {
      writer = record.map(this::open);
    }
  }

  private static void checkFolder(Path file) {
    Path folder = absolute(file).getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw FileTrouble.unwritable(file, new NoSuchFileException(file.toString()));
    }
    if (Files.isDirectory(file)) {
      throw FileTrouble.unwritable(file, new IOException());
    }
  }

  private RecordWriter open(Path file) {
    boolean goesOn = wanted.resumed().isPresent() && isSame(wanted.resumed().get());
    return goesOn ? RecordWriter.continuing(file) : RecordWriter.create(file);
  }

  private boolean isSame(Path other) {
    return record.map(file -> absolute(file).equals(absolute(other))).orElse(false);
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static Path temporary(Path report) {
    Path folder = absolute(report).getParent();
    try {
      return Files.createTempFile(folder, "record-", ".jsonl");
    } catch (IOException e) {
      throw FileTrouble.unwritable(report, e);
    }
  }
}
