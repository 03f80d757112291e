package triggerconsole.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code trigger-console} itself: without a command it opens the window. */
@Command(
    name = "trigger-console",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
final class RootCommand implements Callable<Integer> {

  @Mixin private final Session session;
  private final Window window;

  @Spec private CommandSpec command;

  RootCommand(Session session, Window window) {
    this.session = session;
    this.window = window;
  }

  /** There is no such option, and whoever tries it should hear why, not just that. */
  @Option(names = "--token", arity = "0..1", hidden = true, scope = ScopeType.INHERIT)
  @SuppressWarnings("DoNotCallSuggester") // picocli calls it
  void refuseToken(String ignored) {
    throw WrongCall.of(command, "cli.wrong.token");
  }

  @Override
  public Integer call() {
    return window.open(session.askedFolder());
  }
}
