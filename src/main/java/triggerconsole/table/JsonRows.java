package triggerconsole.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.JsonItems;
import triggerconsole.base.JsonItems.Broken;
import triggerconsole.base.JsonItems.Item;
import triggerconsole.base.JsonItems.Value;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.table.TableTrouble.Kind;

/**
 * The rows of a JSON file: an array of objects, or objects one after the other (JSON Lines). Its
 * columns are the keys of the first hundred rows; a later row may have others all the same.
 */
final class JsonRows implements Rows {

  private static final int LOOKED_AT = 100;

  private final FileText text;
  private final JsonItems items;
  private final Deque<TableItem> ahead = new ArrayDeque<>();
  private final List<String> columns;
  private int index;

  JsonRows(FileText text) {
    this.text = text;
    this.items = new JsonItems(text);
    this.columns = look();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<TableItem> next() {
    return ahead.isEmpty() ? read() : Optional.of(ahead.remove());
  }

  private List<String> look() {
    Set<String> keys = new LinkedHashSet<>();
    Optional<TableItem> item = Optional.empty();
    do {
      item = read();
      item.ifPresent(ahead::add);
      if (item.isPresent() && item.get() instanceof TableRow row) {
        row.cells().members().stream().map(Member::name).forEach(keys::add);
      }
    } while (item.isPresent() && index < LOOKED_AT);
    if (ahead.isEmpty()) {
      ahead.add(TableTrouble.ofFile(Kind.EMPTY, Messages.of("table.empty.json")));
    }
    return List.copyOf(keys);
  }

  private Optional<TableItem> read() {
    Optional<Item> item = items.next();
    index++;
    return item.map(found ->
        switch (found) {
          case Value(JsonObject object, int line) -> new TableRow(index, index, line, object);
          case Value(var _, int line) ->
              TableTrouble.ofRow(Kind.NOT_OBJECT, index, line, Messages.of("table.json.object"));
          case Broken broken -> broken(broken);
        });
  }

  private TableTrouble broken(Broken broken) {
    if (broken.unread().isPresent()) {
      return Faults.of(text, index, broken.unread().get());
    }
    String message =
        Messages.of(
            "table.json",
            broken.problem().reason(),
            broken.problem().line(),
            broken.problem().column());
    return TableTrouble.ofRow(Kind.NOT_JSON, index, broken.problem().line(), message);
  }
}
