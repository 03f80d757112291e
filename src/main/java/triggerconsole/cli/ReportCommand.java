package triggerconsole.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triggerconsole.base.Messages;
import triggerconsole.suite.report.HtmlReport;
import triggerconsole.suite.report.JUnitXml;
import triggerconsole.suite.report.Merge;
import triggerconsole.suite.report.Results;
import triggerconsole.suite.report.Results.Twice;
import triggerconsole.suite.report.Tally;

/** {@code report}: reports from the records of runs that are over; nothing is sent. */
@Command(name = "report")
final class ReportCommand {

  private final Session session;

  @Spec private CommandSpec command;

  ReportCommand(Session session) {
    this.session = session;
  }

  @Command(name = "merge")
  int merge(
      @Parameters(paramLabel = "RECORD", arity = "1..*", descriptionKey = "cli.parameter.record")
          List<String> records,
      @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "cli.option.junit")
          String junit,
      @Option(names = "--html", paramLabel = "FILE", descriptionKey = "cli.option.html")
          String html,
      @Option(names = "--jsonl", paramLabel = "FILE", descriptionKey = "cli.option.jsonl")
          String jsonl,
      @Option(names = "--later-wins", descriptionKey = "cli.option.later-wins") boolean later) {
    refuseWrongFiles(places(records), junit, html, jsonl);
    List<Path> pieces = records.stream().map(this::path).toList();
    Results results = Results.of(pieces, later ? Twice.LATER_WINS : Twice.REFUSED);
    results.notices().forEach(session.terminal().err()::println);
    results.problems().forEach(session.terminal().err()::println);
    if (!results.problems().isEmpty()) {
      session.terminal().err().println(Messages.of("cli.report.refused"));
      return ExitCode.WRONG_CALL;
    }
    if (results.size() == 0) {
      session.terminal().err().println(Messages.of("cli.report.empty"));
      return ExitCode.WRONG_CALL;
    }
    write(results, junit, html, jsonl);
    return tell(results.tally());
  }

  /** The record comes last, since it may replace one of those that are being read. */
  private void write(Results results, String junit, String html, String jsonl) {
    if (junit != null) {
      JUnitXml.write(results, path(junit));
    }
    if (html != null) {
      HtmlReport.write(results, path(html));
    }
    if (jsonl != null) {
      Merge.write(results, path(jsonl));
    }
  }

  private int tell(Tally tally) {
    session
        .terminal()
        .out()
        .println(Messages.of("cli.report.tally", tally.passed(), tally.failed(), tally.skipped()));
    return tally.failed() == 0 ? ExitCode.FINE : ExitCode.NOT_AS_EXPECTED;
  }

  private void refuseWrongFiles(List<Path> records, String junit, String html, String jsonl) {
    List<Path> written = places(given(junit, html, jsonl));
    if (written.isEmpty()) {
      throw WrongCall.of(command, "cli.report.nothing-asked");
    }
    boolean twice = Set.copyOf(written).size() < written.size();
    if (twice || !Collections.disjoint(places(given(junit, html)), records)) {
      throw WrongCall.of(command, "cli.report.same-file");
    }
  }

  private static List<String> given(String... files) {
    return Stream.of(files).filter(Objects::nonNull).toList();
  }

  private List<Path> places(List<String> files) {
    return files.stream().map(file -> path(file).toAbsolutePath().normalize()).toList();
  }

  private Path path(String file) {
    return new Inputs(session.terminal(), command).path(file);
  }
}
