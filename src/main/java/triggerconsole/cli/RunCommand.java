package triggerconsole.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triggerconsole.app.Console;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Urls;
import triggerconsole.run.Control;
import triggerconsole.run.Pace;
import triggerconsole.run.Workers.Ending;
import triggerconsole.send.Target;
import triggerconsole.suite.Choice;
import triggerconsole.suite.Counts;
import triggerconsole.suite.Past;
import triggerconsole.suite.Plan;
import triggerconsole.suite.RunOrder;
import triggerconsole.suite.RunResult;
import triggerconsole.suite.SuiteRunner;
import triggerconsole.suite.report.RecordReader;

/** {@code run}: suites, each case judged by what it expects. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

  private static final int MOST_HANDS = 256;

  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "SUITE", arity = "1..*", descriptionKey = "cli.parameter.suite")
  private List<String> suites;

  @ArgGroup(multiplicity = "1")
  private TargetOptions target;

  @Mixin private SendingOptions sending;

  @Option(names = "--data", paramLabel = "FILE", descriptionKey = "cli.option.data")
  private String data;

  @Option(names = "--concurrency", paramLabel = "N", descriptionKey = "cli.option.concurrency")
  private int concurrency = 1;

  @Option(names = "--rate", paramLabel = "N", descriptionKey = "cli.option.rate")
  private Double rate;

  @Option(names = "--bail", paramLabel = "N", descriptionKey = "cli.option.bail")
  private Integer bail;

  @Option(names = "--shard", paramLabel = "I/N", descriptionKey = "cli.option.shard")
  private String shard;

  @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "cli.option.junit")
  private String junit;

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "cli.option.html")
  private String html;

  @Option(names = "--jsonl", paramLabel = "FILE", descriptionKey = "cli.option.jsonl")
  private String jsonl;

  @Option(names = "--resume", paramLabel = "FILE", descriptionKey = "cli.option.resume")
  private String resume;

  @Option(names = "--failed-of", paramLabel = "FILE", descriptionKey = "cli.option.failed-of")
  private String failedOf;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    check();
    Optional<Choice> choice = choice();
    SuiteSources sources = new SuiteSources(session.terminal(), command, Optional.ofNullable(data));
    Optional<List<Plan>> plans = choice.flatMap(part -> sources.plans(suites, part));
    if (plans.isEmpty()) {
      return ExitCode.WRONG_CALL;
    }
    Optional<Target> toUrl = sending.toUrl(target, session.terminal());
    try (Console console = session.open();
        RunReports reports = new RunReports(wanted());
        CtrlC _ = CtrlC.interruptsMe()) {
      RunOrder order =
          new RunOrder(
              toUrl.orElseGet(() -> TargetReader.known(target, console)),
              sending.confirmation(),
              sending.timeLimit(console),
              concurrency,
              rate == null ? Pace.unlimited() : Pace.perSecond(rate),
              bail == null ? OptionalInt.empty() : OptionalInt.of(bail),
              new Control());
      return run(console, plans.get(), order, reports);
    }
  }

  private int run(Console console, List<Plan> plans, RunOrder order, RunReports reports) {
    SuiteRunner runner =
        new SuiteRunner(console.sendTrigger(), name -> TargetReader.profile(console, name));
    session.tellNotices(console);
    boolean looks = plans.stream().anyMatch(plan -> plan.suite().looksAfterwards());
    if (looks && !Urls.isLoopback(order.target().url())) {
      session.terminal().err().println(Messages.of("cli.run.unlooked"));
    }
    long total = plans.stream().mapToLong(Plan::total).sum();
    try (RunTelling telling = new RunTelling(session.terminal(), json, total, plans.size() > 1)) {
      Course course = new Course(runner, order, reports, telling);
      int code = course.run(plans);
      // The reports are part of what Ctrl+C waits for, and writing minds an interrupt.
      boolean interrupted = Thread.interrupted();
      if (code != ExitCode.REFUSED || reports.hasBegun()) {
        reports.write();
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return code;
    }
  }

  private void check() {
    sending.check(target);
    if (concurrency < 1 || concurrency > MOST_HANDS) {
      throw WrongCall.value(command, "--concurrency", concurrency);
    }
    if (rate != null && !(rate > 0 && rate <= 1e6)) {
      throw WrongCall.value(command, "--rate", rate);
    }
    if (bail != null && bail < 1) {
      throw WrongCall.value(command, "--bail", bail);
    }
    if (resume != null && failedOf != null) {
      throw WrongCall.of(command, "cli.run.both");
    }
  }

  private RunReports.Wanted wanted() {
    return new RunReports.Wanted(path(jsonl), path(junit), path(html), path(resume));
  }

  private Optional<Path> path(String file) {
    return Optional.ofNullable(file).map(new Inputs(session.terminal(), command)::path);
  }

  /** Which part is to be run; nothing when a record cannot be read, which has been said then. */
  private Optional<Choice> choice() {
    Choice choice = shard == null ? Choice.ALL : shard();
    Optional<Path> record = path(resume).or(() -> path(failedOf));
    if (record.isEmpty()) {
      return Optional.of(choice);
    }
    Past past = new Past();
    RecordReader.Reading reading = RecordReader.read(record.get(), past::add);
    reading.notices().forEach(session.terminal().err()::println);
    reading.problems().forEach(session.terminal().err()::println);
    return reading.problems().isEmpty()
        ? Optional.of(resume == null ? choice.failedOf(past) : choice.after(past))
        : Optional.empty();
  }

  private Choice shard() {
    String[] parts = shard.split("/", -1);
    boolean whole =
        parts.length == 2
            && List.of(parts).stream().allMatch(part -> part.matches("[1-9][0-9]{0,5}"));
    if (!whole || Integer.parseInt(parts[0]) > Integer.parseInt(parts[1])) {
      throw WrongCall.value(command, "--shard", shard);
    }
    return Choice.ALL.shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** The run of several suites, one after the other. */
  private record Course(
      SuiteRunner runner, RunOrder order, RunReports reports, RunTelling telling) {

    int run(List<Plan> plans) {
      Counts counts = Counts.NONE;
      String ended = "DONE";
      for (Plan plan : plans) {
        RunResult result =
            runner.run(
                plan,
                order.afterFailures(counts.failed()),
                one -> {
                  reports.keep(one);
                  telling.result(one);
                });
        switch (result) {
          case RunResult.Refused(var refusal) -> {
            telling.refused(refusal.sentence());
            return ExitCode.REFUSED;
          }
          case RunResult.Ran ran -> {
            counts = counts.and(ran.counts());
            telling.suite(plan.suite().name(), ran.counts());
            ended = ran.bailed() ? "BAILED" : ran.ending().name();
          }
        }
        if (!ended.equals(Ending.DONE.name())) {
          break;
        }
      }
      telling.sum(counts, ended);
      return code(counts, ended);
    }

    private static int code(Counts counts, String ended) {
      if (ended.equals(Ending.INTERRUPTED.name())) {
        return ExitCode.INTERRUPTED;
      }
      if (counts.failed() == 0) {
        return ExitCode.FINE;
      }
      return counts.sent() > 0 && counts.answered() == 0
          ? ExitCode.NO_ANSWER
          : ExitCode.NOT_AS_EXPECTED;
    }
  }
}
