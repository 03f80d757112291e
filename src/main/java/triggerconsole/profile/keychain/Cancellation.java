package triggerconsole.profile.keychain;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** Calls a running call off, from another thread; before and after it, nothing happens. */
final class Cancellation {

  private Optional<GLib> glib = Optional.empty();
  private MemorySegment cancellable = MemorySegment.NULL;
  private boolean wanted;

  /** The cancellable of a call that begins. */
  synchronized MemorySegment begin(GLib library) {
    glib = Optional.of(library);
    cancellable = library.newCancellable();
    if (wanted) {
      library.cancel(cancellable);
    }
    return cancellable;
  }

  synchronized void cancel() {
    wanted = true;
    glib.ifPresent(library -> library.cancel(cancellable));
  }

  /** The call is over. */
  synchronized void end() {
    glib.ifPresent(library -> library.release(cancellable));
    glib = Optional.empty();
  }
}
