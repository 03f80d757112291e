package triggerconsole.bulk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import triggerconsole.bulk.Ledger.Waiting;
import triggerconsole.table.Table;
import triggerconsole.table.TableItem;
import triggerconsole.table.TableRow;
import triggerconsole.trigger.Body;

/**
 * The rows of the file that wait in the ledger, in their order. Each must still be what was
 * checked; one that is not ends it.
 */
final class WaitingRows implements Iterator<WaitingRows.Ready> {

  private static final int AT_ONCE = 1_000;

  private final Ledger ledger;
  private final Table table;
  private final Consumer<Waiting> changed;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private Optional<Ready> next = Optional.empty();
  private int index;
  private int last;
  private boolean ended;

  /** A row that may be sent. */
  record Ready(int index, int number, Body body) {}

  WaitingRows(Ledger ledger, Table table, Consumer<Waiting> changed) {
    this.ledger = ledger;
    this.table = table;
    this.changed = changed;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = find();
      ended = next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public Ready next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Ready ready = next.orElseThrow();
    next = Optional.empty();
    return ready;
  }

  private Optional<Ready> find() {
    if (waiting.isEmpty()) {
      waiting.addAll(ledger.waiting(last, AT_ONCE));
    }
    Waiting wanted = waiting.poll();
    if (wanted == null) {
      return Optional.empty();
    }
    last = wanted.index();
    Optional<Ready> found =
        row(wanted.index())
            .map(row -> ready(row, RowRequest.of(ledger.facts().mapping(), row), wanted))
            .orElse(Optional.empty());
    if (found.isEmpty()) {
      changed.accept(wanted);
    }
    return found;
  }

  private static Optional<Ready> ready(TableRow row, RowRequest request, Waiting wanted) {
    return request.digest() == wanted.digest()
        ? Optional.of(new Ready(row.index(), row.number(), request.body()))
        : Optional.empty();
  }

  private Optional<TableRow> row(int wanted) {
    Optional<TableItem> item = Optional.empty();
    while (index < wanted && table.hasNext()) {
      item = Optional.of(table.next());
      index++;
    }
    return index == wanted
        ? item.filter(TableRow.class::isInstance).map(TableRow.class::cast)
        : Optional.empty();
  }
}
