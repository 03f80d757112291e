package triggerconsole.ui.bulk;

import java.util.Optional;
import java.util.function.Function;
import triggerconsole.bulk.LedgerView;

/** A look into a ledger that may be closed while somebody else is about to read. */
final class OpenLedger {

  private final LedgerView view;
  private boolean closed;

  OpenLedger(LedgerView view) {
    this.view = view;
  }

  /** What is read; nothing once it is closed. */
  synchronized <T> Optional<T> read(Function<LedgerView, T> reading) {
    return closed ? Optional.empty() : Optional.of(reading.apply(view));
  }

  synchronized void close() {
    if (!closed) {
      closed = true;
      view.close();
    }
  }
}
