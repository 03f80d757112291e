package triggerconsole.table;

import java.util.List;
import java.util.Optional;

/** The rows of one format. */
interface Rows {

  List<String> columns();

  /** The next row or trouble; nothing at the end, and after trouble that ends the reading. */
  Optional<TableItem> next();

  /** A file of which nothing can be read but what is wrong with it. */
  static Rows broken(TableTrouble trouble) {
    return new Rows() {
      private Optional<TableItem> rest = Optional.of(trouble);

      @Override
      public List<String> columns() {
        return List.of();
      }

      @Override
      public Optional<TableItem> next() {
        Optional<TableItem> next = rest;
        rest = Optional.empty();
        return next;
      }
    };
  }
}
