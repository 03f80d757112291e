package triggerconsole.ui.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import triggerconsole.run.Control;
import triggerconsole.run.Meter;
import triggerconsole.run.Progress;
import triggerconsole.suite.CaseResult;

/** Carries what a run reports to the window, many results at a time. */
final class RunFeed implements RunFollower {

  private final Control control = new Control();
  private final Queue<CaseResult> came = new ConcurrentLinkedQueue<>();
  private volatile Optional<Meter> meter = Optional.empty();

  @Override
  public Control control() {
    return control;
  }

  @Override
  public void planned(long total) {
    meter = Optional.of(new Meter(OptionalLong.of(total)));
  }

  @Override
  public void ended(CaseResult result) {
    came.add(result);
    meter.ifPresent(Meter::count);
  }

  /** What has come since it was last asked, at most so many. */
  List<CaseResult> take(int most) {
    List<CaseResult> taken = new ArrayList<>();
    for (CaseResult next = came.poll(); next != null; next = came.poll()) {
      taken.add(next);
      if (taken.size() == most) {
        break;
      }
    }
    return taken;
  }

  /** How far it is; nothing before it is planned. */
  Optional<Progress> progress() {
    return meter.map(Meter::progress);
  }
}
