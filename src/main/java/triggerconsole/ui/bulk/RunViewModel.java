package triggerconsole.ui.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.BulkEnd;
import triggerconsole.bulk.BulkRun;
import triggerconsole.bulk.LedgerFacts;
import triggerconsole.bulk.LedgerView;
import triggerconsole.bulk.Opening;
import triggerconsole.bulk.Totals;
import triggerconsole.run.Control;
import triggerconsole.run.Progress;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.Tone;

/**
 * The run that is shown, from the question whether it may begin to its end, or a past one. One run
 * at a time goes on in a window. To be used on the window's thread.
 */
public final class RunViewModel {

  /** How far it is. */
  public enum Stage {
    /** There is no run: the set-up counts. */
    NONE,
    /** It is being made ready. */
    OPENING,
    GOING,
    PAUSED,
    /** Nothing new begins; what is under way is waited for. */
    STOPPING,
    /** What the ledger says of a run that does not go on here. */
    SHOWN
  }

  /** What is shown of a run. */
  record Shown(LedgerFacts facts, Totals totals, Optional<Progress> progress, boolean elsewhere) {}

  private record Seen(LedgerView view, Totals totals) {}

  private final BulkParts parts;
  private final RowsViewModel rows;
  private final RunWords words;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Job> opening = Optional.empty();
  private Optional<BulkRun> run = Optional.empty();
  private volatile CountDownLatch over = new CountDownLatch(0);
  private volatile boolean asked;
  private boolean askedShown;
  private int doneBefore;

  RunViewModel(BulkParts parts, RowsViewModel rows) {
    this.parts = parts;
    this.rows = rows;
    this.words = new RunWords(parts, this);
  }

  /** How far it is. */
  public ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** The run; nothing while the set-up counts. */
  ReadOnlyObjectProperty<Optional<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** What there is to say of it. */
  ReadOnlyObjectProperty<Optional<Said>> said() {
    return said.getReadOnlyProperty();
  }

  /** Whether a run is going on in this window, or is about to. */
  boolean busy() {
    return stage.get() != Stage.NONE && stage.get() != Stage.SHOWN;
  }

  /** Whether rows of the run that is shown can still be sent from here. */
  boolean resumable() {
    return stage.get() == Stage.SHOWN
        && shown.get().filter(now -> !now.elsewhere() && now.totals().waiting() > 0).isPresent();
  }

  /** Begins; a second press while one is under way does nothing. */
  void start(Order order, Way way) {
    if (busy()) {
      return;
    }
    Stage before = stage.get();
    said.set(Optional.empty());
    stage.set(Stage.OPENING);
    opening =
        Optional.of(
            parts
                .background()
                .run(
                    "begin bulk run",
                    () -> parts.bulk().get().open(order.order(), way, finding -> {}),
                    opened -> opened(order, way, before, opened),
                    trouble -> {
                      stage.set(before);
                      said.set(Optional.of(words.trouble(trouble, () -> start(order, way))));
                    }));
  }

  void pause() {
    run.ifPresent(BulkRun::pause);
    tick();
  }

  void goOn() {
    asked = false;
    askedShown = false;
    said.set(Optional.empty());
    parts.notices().settle(RunWords.ASKED);
    run.ifPresent(BulkRun::goOn);
    tick();
  }

  /** Stops it for now; what is under way is waited for. */
  void stop() {
    parts.notices().settle(RunWords.ASKED);
    if (stage.get() == Stage.OPENING) {
      opening.ifPresent(Job::interrupt);
    }
    run.ifPresent(BulkRun::stop);
    tick();
  }

  /** Looks at the run that goes on; called a few times a second. */
  void tick() {
    if (run.isEmpty()) {
      return;
    }
    BulkRun now = run.get();
    stage.set(
        switch (now.state()) {
          case GOING -> Stage.GOING;
          case PAUSED -> Stage.PAUSED;
          case STOPPED -> Stage.STOPPING;
        });
    shown.set(
        Optional.of(new Shown(now.facts(), now.totals(), Optional.of(now.progress()), false)));
    parts.desk().status().set(words.status(shown.get().orElseThrow()));
    if (asked && !askedShown && now.state() == Control.State.PAUSED) {
      askedShown = true;
      said.set(Optional.of(words.asked()));
      parts.notices().show(words.askedNotice());
    }
  }

  /** Shows a past run. */
  void open(String ledger) {
    if (!busy()) {
      said.set(Optional.empty());
      look(ledger, seen -> said.set(words.of(shown.get().orElseThrow())));
    }
  }

  /** Back to the set-up. */
  void leaveRun() {
    if (!busy()) {
      rows.close();
      shown.set(Optional.empty());
      said.set(Optional.empty());
      stage.set(Stage.NONE);
    }
  }

  /** Says something about the set-up, or about what was asked of a run. */
  void say(Said sentence) {
    said.set(Optional.of(sentence));
  }

  /** Nothing is to be said any more. */
  void silence() {
    said.set(Optional.empty());
  }

  /**
   * Waits until nothing is under way any more, and says whether it came to that; not to be called
   * on the window's thread.
   */
  boolean awaitEnd(Duration patience) throws InterruptedException {
    return over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void opened(Order order, Way way, Stage before, Opening opened) {
    stage.set(before);
    switch (opened) {
      case Opening.Ready(BulkRun ready, var plan) -> go(ready);
      case Opening.RowsNotConfirmed(int count, var sentence) ->
          Confirmation.ask(parts, order, count, () -> start(order.confirmed(count), way));
      case Opening.Interrupted() -> said.set(Optional.empty());
      default -> said.set(words.of(opened, order));
    }
  }

  private void go(BulkRun ready) {
    asked = false;
    askedShown = false;
    run = Optional.of(ready);
    doneBefore = ready.totals().done();
    CountDownLatch latch = new CountDownLatch(1);
    over = latch;
    tick();
    look(ready.facts().name(), seen -> {});
    parts
        .background()
        .run(
            "bulk run",
            () -> {
              try (ready) {
                return ready.run(told -> asked = true);
              } finally {
                latch.countDown();
              }
            },
            this::ended,
            trouble -> {
              String ledger = ready.facts().name();
              run = Optional.empty();
              stage.set(Stage.SHOWN);
              look(ledger, seen -> said.set(Optional.of(words.trouble(trouble))));
            });
  }

  private void ended(BulkEnd end) {
    String ledger = run.orElseThrow().facts().name();
    run = Optional.empty();
    stage.set(Stage.SHOWN);
    parts.notices().settle(RunWords.ASKED);
    parts.ways().sent(end.totals().done() - doneBefore);
    look(
        ledger,
        seen -> {
          Said sentence = words.of(end);
          said.set(Optional.of(sentence));
          parts.desk().status().set(sentence.title());
        });
  }

  private void look(String ledger, Consumer<Seen> then) {
    parts
        .background()
        .run(
            "look into ledger",
            () ->
                parts
                    .bulk()
                    .get()
                    .ledgers()
                    .view(ledger)
                    .map(view -> new Seen(view, view.totals())),
            seen -> seen.ifPresentOrElse(found -> looked(found, then), () -> said.set(gone())));
  }

  private void looked(Seen seen, Consumer<Seen> then) {
    rows.show(seen.view(), seen.totals());
    if (run.isEmpty()) {
      LedgerView view = seen.view();
      shown.set(Optional.of(new Shown(view.facts(), seen.totals(), Optional.empty(), view.live())));
      stage.set(Stage.SHOWN);
      then.accept(seen);
    }
  }

  private static Optional<Said> gone() {
    return Optional.of(Said.of(Tone.ATTENTION, "bulkplace.gone", List.of()));
  }
}
