package triggerconsole.cli;

import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.Query;

/** The options that choose entries of the history. */
final class HistoryOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
  private Integer limit;

  @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "cli.option.search")
  private String search;

  @Option(names = "--verdict", paramLabel = "CODE", descriptionKey = "cli.option.verdict")
  private VerdictCode verdict;

  Query query() {
    Query query = Query.ALL.withText(Optional.ofNullable(search).orElse(""));
    return verdict == null ? query : query.withVerdicts(Set.of(verdict));
  }

  /** How many entries at most. */
  int limit(int usual) {
    if (limit != null && limit < 1) {
      throw WrongCall.value(command, "--limit", limit);
    }
    return limit == null ? usual : limit;
  }
}
