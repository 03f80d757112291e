package triggerconsole.ui.bulk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Totals;
import triggerconsole.run.Progress;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.bulk.RunViewModel.Stage;
import triggerconsole.ui.kit.Numbers;

/** How far a run is: {@code 528 of 1,000 · 50/s · 9 s left}. */
final class ProgressWords {

  private ProgressWords() {}

  /** The part that is done, from 0 to 1. */
  static double part(Totals totals) {
    int all = totals.planned() - totals.stopped();
    return all == 0 ? 1 : (double) totals.done() / all;
  }

  static String of(Shown run, Stage stage) {
    Totals totals = run.totals();
    List<String> words = new ArrayList<>();
    words.add(
        Messages.of(
            "bulkplace.progress",
            Numbers.grouped(totals.done()),
            Numbers.grouped(totals.planned() - totals.stopped())));
    switch (stage) {
      case GOING -> run.progress().ifPresent(progress -> going(progress, words));
      case PAUSED -> words.add(Messages.of("bulkplace.progress.paused"));
      case STOPPING -> words.add(Messages.of("bulkplace.progress.stopping", totals.underWay()));
      case NONE, OPENING, SHOWN -> {}
    }
    return String.join(" · ", words);
  }

  private static void going(Progress progress, List<String> words) {
    if (progress.perSecond() > 0) {
      words.add(Messages.of("bulkplace.progress.rate", rate(progress.perSecond())));
    }
    progress.left().ifPresent(left -> words.add(left(left)));
  }

  private static String rate(double perSecond) {
    return perSecond < 10 ? Numbers.brief(perSecond) : Numbers.grouped(Math.round(perSecond));
  }

  private static String left(Duration left) {
    long seconds = left.toSeconds() + 1;
    if (seconds < 100) {
      return Messages.of("bulkplace.left.s", seconds);
    }
    return seconds < 6_000
        ? Messages.of("bulkplace.left.min", (seconds + 30) / 60)
        : Messages.of("bulkplace.left.h", seconds / 3_600, seconds % 3_600 / 60);
  }
}
