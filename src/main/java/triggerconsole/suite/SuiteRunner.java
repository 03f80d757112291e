package triggerconsole.suite;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import triggerconsole.base.ConsoleException;
import triggerconsole.exchange.Cause;
import triggerconsole.profile.Profile;
import triggerconsole.run.Workers;
import triggerconsole.run.Workers.Ending;
import triggerconsole.send.SendResult;
import triggerconsole.send.SendResult.Refusal;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Shot;
import triggerconsole.suite.Filling.Unfilled;
import triggerconsole.suite.Places.Place;
import triggerconsole.trigger.Body;

/**
 * Runs suites. Blocks; an interrupt ends a run at once, and what was in flight then is in the
 * history but has no result. Findings never stop a case: it says itself what it expects.
 */
public final class SuiteRunner {

  private final SendTrigger sendTrigger;
  private final Function<String, Profile> profiles;

  /**
   * Over what sends.
   *
   * @param profiles finds the profile that a case names, and throws for an unknown one
   */
  public SuiteRunner(SendTrigger sendTrigger, Function<String, Profile> profiles) {
    this.sendTrigger = sendTrigger;
    this.profiles = profiles;
  }

  /**
   * Runs a plan.
   *
   * @param listener told each result, one at a time, in the order in which the cases end
   * @throws ConsoleException for an unknown profile or a closed keychain, and then nothing was
   *     sent; or for a history that cannot be written
   */
  public RunResult run(Plan plan, RunOrder order, Consumer<CaseResult> listener) {
    try (Places places = new Places(sendTrigger, plan.suite(), order)) {
      Optional<Refusal> refusal = places.open(profiles);
      if (refusal.isPresent()) {
        return new RunResult.Refused(refusal.get());
      }
      try (EndUsers users = new EndUsers(plan.suite());
          PlannedCases cases = plan.open()) {
        Run run = new Run(plan.suite().name(), order, places, users, listener);
        Ending ending = new Workers(order.hands(), order.pace(), order.control()).each(cases, run);
        return run.result(ending);
      }
    }
  }

  private static final class Run implements Workers.Work<PlannedCase> {

    private final String suite;
    private final RunOrder order;
    private final Places places;
    private final EndUsers users;
    private final Consumer<CaseResult> listener;
    private Counts counts = Counts.NONE;
    private boolean bailed;

    Run(
        String suite,
        RunOrder order,
        Places places,
        EndUsers users,
        Consumer<CaseResult> listener) {
      this.suite = suite;
      this.order = order;
      this.places = places;
      this.users = users;
      this.listener = listener;
    }

    synchronized RunResult result(Ending ending) {
      return new RunResult.Ran(ending, counts, bailed);
    }

    @Override
    public void on(PlannedCase planned) throws InterruptedException {
      Judgement judgement = new Judgement(suite, planned);
      Place place = places.of(planned.one());
      Optional<String> forbidden = place.forbids(planned.one());
      if (forbidden.isPresent()) {
        tell(judgement.notSent(Mark.SKIPPED, forbidden.get()));
        return;
      }
      try {
        Body body = planned.one().body().fill(planned.filling());
        Expectation expected = planned.one().expected().fill(planned.filling());
        tell(users.inTurn(body, expected, () -> send(judgement, place, body, expected)));
      } catch (Unfilled e) {
        tell(judgement.notSent(Mark.FAILED, e.getMessage()));
      }
    }

    private CaseResult send(Judgement judgement, Place place, Body body, Expectation expected)
        throws InterruptedException {
      SuiteCase.Conditions conditions = judgement.planned().one().conditions();
      Shot shot =
          new Shot(
              body,
              conditions.botToBot(),
              conditions.tokenUse(),
              conditions.timeout().orElse(order.timeLimit()),
              true);
      Looking looking = Looking.before(users, place.target().url(), body, expected);
      SendResult result = place.series().orElseThrow().send(shot);
      if (!(result instanceof SendResult.Sent sent)) {
        throw new IllegalStateException("A case is always sent: " + result);
      }
      if (Thread.currentThread().isInterrupted()
          && sent.entry()
              .verdict()
              .orElseThrow()
              .cause()
              .filter(Cause.CANCELLED::equals)
              .isPresent()) {
        throw new InterruptedException();
      }
      List<Difference> afterwards = sent.entry().answer().isPresent() ? looking.after() : List.of();
      return judgement.of(sent.entry(), expected, afterwards);
    }

    private synchronized void tell(CaseResult result) {
      counts = counts.with(result);
      if (order.bail().isPresent() && counts.failed() >= order.bail().getAsInt()) {
        bailed = true;
        order.control().stop();
      }
      listener.accept(result);
    }
  }
}
