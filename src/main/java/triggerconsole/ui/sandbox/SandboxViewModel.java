package triggerconsole.ui.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import triggerconsole.sandbox.Fault;
import triggerconsole.sandbox.Rules;
import triggerconsole.sandbox.Sandbox;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxPicture;
import triggerconsole.sandbox.SandboxTime;
import triggerconsole.sandbox.Snapshot;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Job;

/**
 * Looks at the sandbox, and does to it what the person asks for, one after the other and off the
 * window's thread.
 */
public final class SandboxViewModel {

  private static final long NEVER_SEEN = -1;

  private final Sandbox sandbox;
  private final Background background;
  private final Deque<Consumer<Sandbox>> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SandboxTime>> time =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Job> job = Optional.empty();
  private String userId = "";

  private record Look(SandboxTime time, Optional<SandboxPicture> changed) {}

  /** Over a sandbox; nothing is seen before the first look. */
  public SandboxViewModel(Sandbox sandbox, Background background) {
    this.sandbox = sandbox;
    this.background = background;
  }

  /** What is seen; another value each time something has changed. */
  ReadOnlyObjectProperty<Optional<Seen>> seen() {
    return seen.getReadOnlyProperty();
  }

  /** Sandbox time at the last look. */
  ReadOnlyObjectProperty<Optional<SandboxTime>> time() {
    return time.getReadOnlyProperty();
  }

  /** Looks again, unless a look is under way. */
  public void look() {
    if (!busy()) {
      run(any -> {}, changes());
    }
  }

  /** Looks again, whether or not anything has changed. */
  void refresh() {
    act(any -> {});
  }

  /** Has another user in mind, if there is one of that id. */
  void choose(String id) {
    if (!id.equals(userId) && known(id)) {
      userId = id;
      seen.get().ifPresent(now -> seen.set(Optional.of(new Seen(now.picture(), id))));
    }
  }

  /** The user in mind says something. */
  void say(String text) {
    forUser(id -> act(box -> box.user(id).ifPresent(user -> box.hear(id, text))));
  }

  /** The person who took over gives the conversation back to the bot. */
  void giveBack() {
    forUser(id -> act(box -> box.user(id).ifPresent(user -> box.speakAgain(id))));
  }

  /** Takes back the last thing that happened. */
  void stepBack() {
    act(Sandbox::stepBack);
  }

  /** Back to the starting state. */
  void reset() {
    act(Sandbox::reset);
  }

  /** Whether a reset would lose anything. */
  boolean hasSomethingToLose() {
    return seen.get()
        .map(Seen::picture)
        .filter(now ->
            !now.events().isEmpty()
                || !now.requests().isEmpty()
                || now.canStepBack()
                || !now.rules().equals(Rules.DEFAULT)
                || !now.fault().equals(Fault.NONE))
        .isPresent();
  }

  /** Lets sandbox time run at this rate. */
  void rate(Rate rate) {
    act(box -> box.run(rate));
  }

  /** Moves sandbox time on. */
  void advance(Duration by) {
    act(box -> box.advance(by));
  }

  /** Moves sandbox time to the next thing that is due. */
  void step() {
    act(Sandbox::step);
  }

  /** Keeps the sandbox as it is under a name. */
  void keep(String name) {
    act(box -> box.keep(name));
  }

  /** Goes back to what was kept. */
  void restore(Snapshot snapshot) {
    act(box -> box.restore(snapshot));
  }

  /** Makes trouble for the requests to come. */
  void fault(Fault fault) {
    act(box -> box.fault(fault));
  }

  /** Puts a switch to its default, or not. */
  void rule(Rules.Switch one, boolean atDefault) {
    act(box -> box.rules(box.rules().with(one, atDefault)));
  }

  /** Puts every switch to its default. */
  void defaultRules() {
    act(box -> box.rules(Rules.DEFAULT));
  }

  private boolean known(String id) {
    return seen.get()
        .filter(now -> now.picture().users().stream().anyMatch(user -> user.id().equals(id)))
        .isPresent();
  }

  private void forUser(Consumer<String> action) {
    seen.get().flatMap(Seen::user).ifPresent(user -> action.accept(user.id()));
  }

  private void act(Consumer<Sandbox> work) {
    waiting.add(work);
    next();
  }

  private void next() {
    if (!busy() && !waiting.isEmpty()) {
      run(waiting.poll(), NEVER_SEEN);
    }
  }

  private boolean busy() {
    return job.filter(Job::running).isPresent();
  }

  private long changes() {
    return seen.get().map(now -> now.picture().time().changes()).orElse(NEVER_SEEN);
  }

  private void run(Consumer<Sandbox> work, long known) {
    job =
        Optional.of(
            background.run(
                "look at the sandbox",
                () -> {
                  work.accept(sandbox);
                  Optional<SandboxPicture> changed = SandboxPicture.since(known, sandbox);
                  return new Look(
                      changed.map(SandboxPicture::time).orElseGet(sandbox::time), changed);
                },
                this::show));
  }

  private void show(Look look) {
    time.set(Optional.of(look.time()));
    look.changed().ifPresent(now -> seen.set(Optional.of(new Seen(now, userId))));
    next();
  }
}
