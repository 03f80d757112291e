package triggerconsole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import triggerconsole.base.Messages;
import triggerconsole.suite.Choice;
import triggerconsole.suite.ErrorLab;
import triggerconsole.suite.Plan;
import triggerconsole.suite.Suite;
import triggerconsole.suite.SuiteFile;

/** Finds and reads the suites that a call names, and says everything that is wrong with them. */
final class SuiteSources {

  private final Terminal terminal;
  private final Inputs inputs;
  private final Optional<Path> data;
  private final List<String> problems = new ArrayList<>();

  /** Over data for every suite in place of its own. */
  SuiteSources(Terminal terminal, CommandSpec command, Optional<String> data) {
    this.terminal = terminal;
    this.inputs = new Inputs(terminal, command);
    this.data = data.map(inputs::path);
  }

  private record Source(String file, Suite suite, Optional<Path> data) {}

  /** The plans for all of them; none when anything is wrong, which has been said then. */
  Optional<List<Plan>> plans(List<String> files, Choice choice) {
    List<Source> sources = files.stream().flatMap(file -> read(file).stream()).toList();
    Set<String> names = new HashSet<>();
    sources.stream()
        .filter(source -> !names.add(source.suite().name()))
        .forEach(source ->
            problems.add(Messages.of("cli.run.same-name", source.file(), source.suite().name())));
    List<Plan> plans = new ArrayList<>();
    if (problems.isEmpty()) {
      for (Source source : sources) {
        Plan.Planning planning = Plan.of(source.suite(), source.file(), source.data(), choice);
        problems.addAll(planning.problems());
        planning.plan().ifPresent(plans::add);
      }
    }
    if (problems.isEmpty() && plans.stream().allMatch(plan -> plan.whole() == 0)) {
      problems.add(Messages.of("cli.run.empty"));
    }
    problems.forEach(terminal.err()::println);
    return problems.isEmpty() ? Optional.of(plans) : Optional.empty();
  }

  private Optional<Source> read(String file) {
    if (file.equals(ErrorLab.NAME)) {
      return Optional.of(new Source(file, ErrorLab.suite(), data));
    }
    Path path = inputs.path(file);
    SuiteFile.Reading reading = SuiteFile.read(path);
    List<String> lines = reading.lines(file);
    if (reading.suite().isEmpty()) {
      problems.addAll(lines);
      if (!Files.exists(path)) {
        problems.add(Messages.of("cli.run.lab", ErrorLab.NAME));
      }
      return Optional.empty();
    }
    lines.forEach(terminal.err()::println);
    Suite suite = reading.suite().get();
    return Optional.of(
        new Source(file, suite, data.or(() -> suite.data().map(name -> beside(path, name)))));
  }

  private Path beside(Path suite, String name) {
    return suite.toAbsolutePath().resolveSibling(inputs.path(name));
  }
}
