package triggerconsole.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triggerconsole.app.Console;
import triggerconsole.bulk.Bulk;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.BulkChoices;
import triggerconsole.bulk.BulkEnd;
import triggerconsole.bulk.BulkListener;
import triggerconsole.bulk.BulkOrder;
import triggerconsole.bulk.BulkRun;
import triggerconsole.bulk.LedgerView;
import triggerconsole.bulk.Mapping;
import triggerconsole.bulk.MappingText;
import triggerconsole.bulk.Opening;
import triggerconsole.bulk.Opening.Ready;
import triggerconsole.bulk.Plan;
import triggerconsole.bulk.Results;
import triggerconsole.bulk.RowOutcome;
import triggerconsole.send.Target;
import triggerconsole.send.Target.ToUrl;

/** {@code bulk}: one request for each row of a file, every row accounted for. */
@Command(name = "bulk")
final class BulkCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.rows")
  private Path file;

  @ArgGroup(multiplicity = "1")
  private TargetOptions target;

  @Option(names = "--map", paramLabel = "NAME=COLUMN", descriptionKey = "cli.option.map")
  private final List<String> maps = new ArrayList<>();

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.option.encoding")
  private String encoding;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
  private boolean dryRun;

  @Option(names = "--resume", descriptionKey = "cli.option.bulk-resume")
  private boolean resume;

  @Option(names = "--failed", descriptionKey = "cli.option.failed")
  private boolean failed;

  @Option(names = "--anew", descriptionKey = "cli.option.anew")
  private boolean anew;

  @Mixin private SendingOptions sending;

  @Mixin private BulkPaceOptions pace;

  @Option(names = "--confirm-rows", paramLabel = "N", descriptionKey = "cli.option.confirm-rows")
  private Integer confirmedRows;

  @Option(names = "--results", paramLabel = "FILE", descriptionKey = "cli.option.results")
  private Path results;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  BulkCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Way way = way();
    Optional<Mapping> mapping = mapping(way);
    Optional<Charset> charset = charset();
    sending.check(target);
    BulkChoices choices = pace.choices(sending.asked());
    try (CtrlC _ = CtrlC.interruptsMe()) {
      return dryRun
          ? dryRun(order(mapping, charset, nowhere(), choices))
          : run(way, mapping, charset, choices);
    }
  }

  private int dryRun(BulkOrder order) {
    Optional<String> unmapped = Bulk.unmapped(order);
    if (unmapped.isPresent()) {
      return new BulkReport(session.terminal(), json)
          .unopened(new Opening.Unmapped(unmapped.get()));
    }
    DryRunReport report = new DryRunReport(session.terminal(), json);
    return report.end(Bulk.dryRun(order, report));
  }

  private int run(
      Way way, Optional<Mapping> mapping, Optional<Charset> charset, BulkChoices choices) {
    Optional<Target> toUrl = sending.toUrl(target, session.terminal());
    BulkReport report = new BulkReport(session.terminal(), json);
    try (Console console = session.open()) {
      Target to = toUrl.orElseGet(() -> TargetReader.known(target, console));
      BulkOrder order = order(mapping, charset, to, withTimeLimit(choices, way, console));
      FirstFindings findings = new FirstFindings(session.terminal());
      Opening opening = console.bulk().open(order, way, findings);
      session.tellNotices(console);
      findings.end();
      if (!(opening instanceof Ready(BulkRun run, Plan plan))) {
        return report.unopened(opening);
      }
      BulkEnd end;
      try (run) {
        report.begins(order, run);
        end = go(run);
      }
      // What is left to be done is done although the person wants the end.
      boolean interrupted = Thread.interrupted();
      try (LedgerView ledger = console.bulk().ledgers().view(run.facts().name()).orElseThrow()) {
        Optional.ofNullable(results).ifPresent(table -> Results.write(ledger, table));
        int code = BulkReport.code(end, ledger.anyAnswer());
        report.ended(ledger.facts(), plan, end);
        return interrupted ? ExitCode.INTERRUPTED : code;
      }
    }
  }

  private BulkEnd go(BulkRun run) {
    try (ProgressLine line = new ProgressLine(session.terminal())) {
      return run.run(
          new BulkListener() {
            @Override
            public void answered(int index, RowOutcome outcome) {
              line.show(run.progress(), BulkReport.counts(run.totals()));
            }

            // Nobody is asked on a command line: the rest waits in the ledger.
            @Override
            public void tooManyRequests(BulkRun paused) {
              paused.stop();
            }
          });
    }
  }

  private BulkOrder order(
      Optional<Mapping> mapping, Optional<Charset> charset, Target to, BulkChoices choices) {
    return new BulkOrder(
        file,
        charset,
        mapping,
        to,
        choices,
        sending.confirmation(),
        confirmedRows == null ? OptionalInt.empty() : OptionalInt.of(confirmedRows));
  }

  /** A new run takes the time limit of the settings, an older one keeps its own. */
  private BulkChoices withTimeLimit(BulkChoices choices, Way way, Console console) {
    if (choices.timeLimit().isPresent() || way == Way.RESUME || way == Way.FAILED) {
      return choices;
    }
    return new BulkChoices(
        choices.concurrency(),
        choices.rate(),
        choices.stopAfter(),
        choices.sendAnyway(),
        Optional.of(sending.timeLimit(console)));
  }

  private Way way() {
    if (Stream.of(resume, failed, anew).filter(given -> given).count() > 1) {
      throw WrongCall.of(command, "cli.wrong.ways");
    }
    return resume ? Way.RESUME : failed ? Way.FAILED : anew ? Way.ANEW : Way.BEGIN;
  }

  private Optional<Mapping> mapping(Way way) {
    boolean older = way == Way.RESUME || way == Way.FAILED;
    if (maps.isEmpty() && older && !dryRun) {
      return Optional.empty();
    }
    MappingText.Read read = MappingText.read(maps);
    if (read.mapping().isEmpty()) {
      throw new ParameterException(command.commandLine(), String.join(" ", read.problems()));
    }
    return read.mapping();
  }

  private Optional<Charset> charset() {
    try {
      return Optional.ofNullable(encoding).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw WrongCall.value(command, "--encoding", encoding);
    }
  }

  /** A dry run sends nothing anywhere, so no sandbox is started and no token asked for. */
  private static Target nowhere() {
    return new ToUrl("", Optional.empty(), Set.of());
  }
}
