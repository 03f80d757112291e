package triggerconsole.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * Everything that can be seen of a sandbox at one moment, so that its parts agree with each other.
 *
 * @param users those of the starting state first
 * @param events the newest 10,000, the oldest first
 * @param requests the newest 10,000, the oldest first
 * @param snapshots what was kept, the oldest first
 */
public record SandboxPicture(
    SandboxTime time,
    Bots bots,
    List<UserSnapshot> users,
    List<Event> events,
    List<Received> requests,
    Rules rules,
    Fault fault,
    List<Snapshot> snapshots,
    boolean canStepBack) {

  /** Keeps its own copies. */
  public SandboxPicture {
    users = List.copyOf(users);
    events = List.copyOf(events);
    requests = List.copyOf(requests);
    snapshots = List.copyOf(snapshots);
  }

  /** The sandbox as it is now. */
  public static SandboxPicture of(Sandbox sandbox) {
    // Every call of a sandbox takes this lock, so nothing changes in between.
    synchronized (sandbox) {
      return new SandboxPicture(
          sandbox.time(),
          sandbox.bots(),
          sandbox.users(),
          sandbox.events(),
          sandbox.requests(),
          sandbox.rules(),
          sandbox.fault(),
          sandbox.snapshots(),
          sandbox.canStepBack());
    }
  }

  /** The sandbox as it is now, unless nothing has changed since that many {@code changes}. */
  public static Optional<SandboxPicture> since(long changes, Sandbox sandbox) {
    synchronized (sandbox) {
      return sandbox.time().changes() == changes ? Optional.empty() : Optional.of(of(sandbox));
    }
  }
}
