package triggerconsole.suite;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.table.Table;
import triggerconsole.table.TableRow;

/** The cases of a plan, one after the other; of the data only one row is in memory. */
final class PlannedCases implements Iterator<PlannedCase>, AutoCloseable {

  private final Suite suite;
  private final Choice choice;
  private final Optional<Table> table;
  private final int cases;
  private int index = -1;
  private OptionalInt row = OptionalInt.empty();
  private Filling filling;
  private Optional<PlannedCase> ahead;

  PlannedCases(Suite suite, Optional<DataFile> data, Choice choice) {
    this.suite = suite;
    this.choice = choice;
    this.cases = suite.cases().size();
    this.table = data.map(file -> Table.open(file.path()));
    this.filling = new Filling(new JsonObject(List.of()), true, suite.values());
    this.ahead = cases == 0 ? Optional.empty() : find();
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public PlannedCase next() {
    PlannedCase next = ahead.orElseThrow(NoSuchElementException::new);
    ahead = find();
    return next;
  }

  @Override
  public void close() {
    table.ifPresent(Table::close);
  }

  private Optional<PlannedCase> find() {
    while (true) {
      index++;
      if (index % cases == 0 && !nextRow()) {
        return Optional.empty();
      }
      if (choice.takes(suite.name(), index)) {
        return Optional.of(new PlannedCase(index, suite.cases().get(index % cases), row, filling));
      }
    }
  }

  private boolean nextRow() {
    if (table.isEmpty()) {
      return index == 0;
    }
    while (table.get().hasNext()) {
      if (table.get().next() instanceof TableRow next) {
        row = OptionalInt.of(next.index());
        filling = new Filling(next.cells(), table.get().typed(), suite.values());
        return true;
      }
    }
    return false;
  }
}
