package triggerconsole.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.history.EntryJson;
import triggerconsole.trigger.Body;

/** {@code explain}: the verdict for an exchange that happened elsewhere; nothing is kept. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  private static final int LOWEST_STATUS = 100;
  private static final int HIGHEST_STATUS = 999;

  private final Session session;

  @Spec private CommandSpec command;

  @Option(names = "--status", paramLabel = "N", descriptionKey = "cli.option.status")
  private Integer status;

  @Option(names = "--request", paramLabel = "FILE|-", descriptionKey = "cli.option.request")
  private String request;

  @Option(
      names = "--response",
      paramLabel = "FILE|-",
      required = true,
      descriptionKey = "cli.option.response")
  private String response;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (status != null && (status < LOWEST_STATUS || status > HIGHEST_STATUS)) {
      throw WrongCall.value(command, "--status", status);
    }
    if ("-".equals(request) && "-".equals(response)) {
      throw WrongCall.of(command, "cli.wrong.two-from-stdin");
    }
    Inputs inputs = new Inputs(session.terminal(), command);
    Optional<Body> sent = Optional.ofNullable(request).map(inputs::bytes).map(Body::of);
    AnswerBody answer = inputs.answer(response);
    OptionalInt known = status == null ? OptionalInt.empty() : OptionalInt.of(status);
    Verdict verdict = Diagnosis.explain(sent, known, answer);
    if (json) {
      session.terminal().print(EntryJson.explained(verdict, sent, known, answer));
    } else {
      new TextReport(session.terminal().out()).verdict(verdict);
    }
    return ExitCode.of(verdict);
  }
}
