package triggerconsole.ui.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.BulkOptions;
import triggerconsole.bulk.LedgerFacts;
import triggerconsole.bulk.Ledgers.Summary;
import triggerconsole.bulk.Plan;
import triggerconsole.profile.Profile;
import triggerconsole.ui.bulk.DryRunViewModel.Checked;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.bulk.RunViewModel.Stage;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/** The place: its set-up, its dry run and its run, and what leads from one to the other. */
public final class BulkViewModel {

  private final BulkParts parts;
  private final SetupViewModel setup;
  private final RowsViewModel rows;
  private final RunViewModel run;
  private final DryRunViewModel dry;
  private boolean looked;

  /** Nothing is chosen yet, and nothing was asked of the disk. */
  public BulkViewModel(BulkParts parts) {
    this.parts = parts;
    this.setup = new SetupViewModel(parts);
    this.rows = new RowsViewModel(parts);
    this.run = new RunViewModel(parts, rows);
    this.dry = new DryRunViewModel(parts);
    setup.wiring().subscribe((before, now) -> changed());
    setup.file().subscribe((before, now) -> changed());
    dry.checked().subscribe(checked -> checked.ifPresent(this::checked));
    rows.filter()
        .subscribe(
            (before, now) -> run.shown().get().ifPresent(shown -> rows.begin(shown.totals())));
  }

  SetupViewModel setup() {
    return setup;
  }

  RowsViewModel rows() {
    return rows;
  }

  RunViewModel run() {
    return run;
  }

  DryRunViewModel dry() {
    return dry;
  }

  Desk desk() {
    return parts.desk();
  }

  /** Whether there is enough to begin with. */
  boolean ready() {
    return setup.mapping().isPresent()
        && setup.file().get().isPresent()
        && setup.trouble().isEmpty();
  }

  /**
   * The profile that the next press would send to; nothing when the run's is not there any more.
   */
  Optional<Profile> target() {
    return switch (run.stage().get()) {
      case NONE, OPENING -> Optional.of(parts.desk().profile().get());
      case GOING, PAUSED, STOPPING, SHOWN ->
          run.shown().get().map(Shown::facts).flatMap(this::profileOf);
    };
  }

  /** Begins, goes on or resumes, whichever it is time for. */
  void press() {
    switch (run.stage().get()) {
      case NONE -> {
        if (ready() && !dry.checking().get()) {
          run.start(Order.of(setup, parts.desk().profile().get(), limit()), Way.BEGIN);
        }
      }
      case PAUSED -> run.goOn();
      case SHOWN -> again(Way.RESUME);
      case OPENING, GOING, STOPPING -> {}
    }
  }

  /** Sends what failed in the run that is shown, as a run of its own. */
  void failedAgain() {
    again(Way.FAILED);
  }

  void dryRun() {
    if (ready() && run.stage().get() == Stage.NONE) {
      run.silence();
      dry.start(Order.of(setup, parts.desk().profile().get(), limit()));
    }
  }

  /** Stops whatever is under way. */
  void stop() {
    dry.forget();
    run.stop();
  }

  /** Takes a file, unless a run goes on. */
  void choose(Path file) {
    if (!run.busy()) {
      run.leaveRun();
      setup.choose(file);
    }
  }

  /** Writes an example for the sandbox's users and takes it. */
  void tryExample() {
    parts.background().run("write example", () -> parts.example().get(), this::choose);
  }

  /** Shows a past run. */
  void open(String ledger) {
    dry.forget();
    run.open(ledger);
  }

  /** The first time the place is shown, the newest run that is not finished comes back. */
  void look() {
    if (!looked) {
      looked = true;
      parts
          .background()
          .run("look for runs", this::unfinished, found -> found.ifPresent(this::back));
    }
  }

  /** Stops what goes on, and waits for what is under way; not on the window's thread. */
  boolean awaitEnd(Duration patience) throws InterruptedException {
    return run.awaitEnd(patience);
  }

  /** The options of a run that is opened are those that it goes on with. */
  void takeOver(LedgerFacts facts) {
    BulkOptions options = facts.options();
    setup.atOnce().set(OptionalInt.of(options.concurrency()));
    setup
        .stopAfter()
        .set(options.stopAfter() == 0 ? OptionalInt.empty() : OptionalInt.of(options.stopAfter()));
    setup
        .rate()
        .set(
            options.rate().isPresent()
                ? OptionalInt.of((int) Math.ceil(options.rate().getAsDouble()))
                : OptionalInt.empty());
  }

  private Optional<Summary> unfinished() {
    return parts.bulk().get().ledgers().list().stream()
        .findFirst()
        .filter(newest -> newest.totals().waiting() > 0 && !newest.live());
  }

  private void back(Summary newest) {
    if (!run.busy() && setup.file().get().isEmpty() && run.stage().get() == Stage.NONE) {
      run.open(newest.facts().name());
    }
  }

  private void again(Way way) {
    Optional<LedgerFacts> facts = run.shown().get().map(Shown::facts);
    Optional<Profile> profile = facts.flatMap(this::profileOf);
    if (facts.isPresent() && profile.isEmpty()) {
      run.say(
          Said.of(Tone.DANGER, "bulkplace.noProfile", List.of(Targets.name(facts.get().target()))));
    }
    profile.ifPresent(
        found -> run.start(Order.of(facts.orElseThrow(), setup, found, limit()), way));
  }

  private Optional<Profile> profileOf(LedgerFacts facts) {
    return parts.desk().profiles().stream()
        .filter(profile -> profile.name().equals(facts.target()))
        // The sandbox of another start has another port, and is the same sandbox all the same.
        .filter(profile -> profile.builtIn() || profile.url().equals(facts.url()))
        .findFirst();
  }

  private void checked(Checked checked) {
    Plan plan = checked.plan();
    if (plan.unreadable().isPresent()) {
      String why = plan.unreadable().get().sentence();
      String title = Messages.of("bulkplace.unreadable");
      run.say(new Said(Tone.DANGER, title, why, List.of()));
      return;
    }
    List<Object> counts =
        List.of(
            Numbers.grouped(plan.sendable()),
            Numbers.grouped(plan.rows()),
            Numbers.grouped(plan.stopped()));
    run.say(
        plan.stopped() == 0
            ? Said.of(Tone.SUCCESS, "bulkplace.dry.clean", counts)
            : Said.of(Tone.ATTENTION, "bulkplace.dry", counts));
  }

  private void changed() {
    dry.forget();
    if (run.stage().get() == Stage.NONE) {
      run.silence();
    }
  }

  private int limit() {
    return parts.timeLimitSeconds().getAsInt();
  }
}
