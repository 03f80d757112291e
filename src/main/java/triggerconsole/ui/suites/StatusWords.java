package triggerconsole.ui.suites;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.run.Progress;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.suites.RunStatus.State;
import triggerconsole.ui.suites.RunStatus.Tally;

/** Puts how a run stands into a chip and a line. */
final class StatusWords {

  private StatusWords() {}

  /** The chip's word. */
  static String chip(RunStatus status, boolean lab) {
    Tally tally = status.tally();
    return switch (status.state()) {
      case NEVER, RUNNING, PAUSED, STOPPING -> Messages.of("suites.state." + status.state());
      case STOPPED -> differs(status, Messages.of("suites.state.STOPPED"));
      case DONE -> differs(status, tally.tried() == 0 ? nothing() : allGood(tally, lab));
    };
  }

  /** The chip's colour family. */
  static Tone tone(RunStatus status) {
    return switch (status.state()) {
      case NEVER -> Tone.NEUTRAL;
      case RUNNING, STOPPING -> Tone.ACCENT;
      case PAUSED -> Tone.ATTENTION;
      case STOPPED -> status.tally().failed() > 0 ? Tone.DANGER : Tone.ATTENTION;
      case DONE ->
          status.tally().failed() > 0
              ? Tone.DANGER
              : status.tally().tried() == 0 ? Tone.ATTENTION : Tone.SUCCESS;
    };
  }

  /** The line under the bar. */
  static String line(RunStatus status, boolean lab) {
    if (status.state() == State.NEVER || status.progress().isEmpty()) {
      return "";
    }
    Progress progress = status.progress().get();
    StringBuilder line = new StringBuilder();
    line.append(done(status, progress));
    status
        .target()
        .ifPresent(target -> line.append(Messages.of("suites.line.target", target.name())));
    if (status.active()) {
      if (progress.perSecond() > 0) {
        line.append(Messages.of("suites.line.rate", rate(progress.perSecond())));
      }
      progress.left().ifPresent(left -> line.append(left(left)));
    }
    line.append(good(status.tally(), lab));
    if (status.tally().skipped() > 0) {
      line.append(Messages.of("suites.line.off", Numbers.grouped(status.tally().skipped())));
    }
    return line.toString();
  }

  /** A time in the unit that fits it. */
  static String duration(Duration time) {
    double seconds = time.toNanos() / 1e9;
    if (seconds < 10) {
      return Messages.of("suites.seconds", String.format(Locale.ROOT, "%.2f", seconds));
    }
    if (seconds < 100) {
      return Messages.of("suites.seconds", String.format(Locale.ROOT, "%.0f", seconds));
    }
    return time.toMinutes() < 100
        ? Messages.of("suites.minutes", time.toMinutes(), time.toSecondsPart())
        : Messages.of("suites.hours", time.toHours(), time.toMinutesPart());
  }

  private static String done(RunStatus status, Progress progress) {
    String total =
        progress.total().isPresent() ? Numbers.grouped(progress.total().getAsLong()) : "…";
    return Messages.of(
        status.active() ? "suites.line.active" : "suites.line.done",
        Numbers.grouped(progress.done()),
        total,
        duration(progress.elapsed()));
  }

  private static String left(Duration left) {
    Optional<String> words =
        Optional.of(left)
            .filter(time -> time.toMillis() >= 1_000)
            .map(time -> duration(Duration.ofSeconds(time.toSeconds())));
    return words.map(time -> Messages.of("suites.line.left", time)).orElse("");
  }

  private static String good(Tally tally, boolean lab) {
    return Messages.of(
        lab ? "suites.line.documented" : "suites.line.expected", Numbers.grouped(tally.passed()));
  }

  private static String differs(RunStatus status, String otherwise) {
    Tally tally = status.tally();
    return tally.failed() == 0
        ? otherwise
        : Messages.of(
            tally.failed() == 1 ? "suites.chip.differs" : "suites.chip.differ",
            Numbers.grouped(tally.failed()),
            Numbers.grouped(tally.tried()));
  }

  private static String allGood(Tally tally, boolean lab) {
    String key = lab ? "suites.chip.documented" : "suites.chip.expected";
    return tally.passed() == 1
        ? Messages.of(key + ".one")
        : Messages.of(key, Numbers.grouped(tally.passed()));
  }

  private static String nothing() {
    return Messages.of("suites.chip.nothing");
  }

  private static String rate(double perSecond) {
    return perSecond < 10
        ? String.format(Locale.ROOT, "%.1f", perSecond)
        : Numbers.grouped(Math.round(perSecond));
  }
}
