package triggerconsole.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import triggerconsole.exchange.HttpSender;
import triggerconsole.history.History;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.run.Control;
import triggerconsole.run.Pace;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Target;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Token;

/** A sandbox, a history and a runner over both. */
final class Runs implements AutoCloseable {

  final SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());
  final History history;
  final SendTrigger sendTrigger;
  final List<CaseResult> results = new ArrayList<>();

  Runs(Path folder) {
    history = History.open(folder);
    HttpSender sender = new HttpSender(List.of());
    sendTrigger =
        new SendTrigger(
            history,
            new TokenVault(new MapKeychain(), () -> "none"),
            () -> sender,
            InstantSource.system());
  }

  Target target() {
    return new ToUrl(sandbox.url(), Optional.of(new Token(sandbox.token())), Set.of());
  }

  RunOrder order(int hands) {
    return new RunOrder(
        target(),
        Optional.empty(),
        Duration.ofSeconds(30),
        hands,
        Pace.unlimited(),
        OptionalInt.empty(),
        new Control());
  }

  RunResult run(Suite suite) {
    return run(plan(suite, Choice.ALL), order(1));
  }

  RunResult run(Plan plan, RunOrder order) {
    results.clear();
    return new SuiteRunner(sendTrigger, Runs::noProfile).run(plan, order, results::add);
  }

  static Plan plan(Suite suite, Choice choice) {
    Plan.Planning planning = Plan.of(suite, "f", Optional.empty(), choice);
    return planning
        .plan()
        .orElseThrow(() -> new AssertionError(String.join("\n", planning.problems())));
  }

  static Suite suite(String... lines) {
    SuiteFile.Reading reading = SuiteFile.read(String.join("\n", lines) + "\n");
    return reading
        .suite()
        .orElseThrow(() -> new AssertionError(String.join("\n", reading.lines("f"))));
  }

  private static Profile noProfile(String name) {
    throw new AssertionError("no profile " + name);
  }

  @Override
  public void close() {
    history.close();
    sandbox.close();
  }
}
