package triggerconsole.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonWriter;

/** Writes files and reads them whole. */
final class TableFiles {

  private TableFiles() {}

  /** All that came out of a file. */
  record Read(List<String> columns, List<TableItem> items) {

    List<String> rows() {
      return items.stream()
          .filter(TableRow.class::isInstance)
          .map(item -> JsonWriter.compact(((TableRow) item).cells()))
          .toList();
    }

    TableRow row(int index) {
      return (TableRow) items.get(index);
    }

    List<TableTrouble> troubles() {
      return items.stream()
          .filter(TableTrouble.class::isInstance)
          .map(TableTrouble.class::cast)
          .toList();
    }

    TableTrouble trouble() {
      List<TableTrouble> troubles = troubles();
      if (troubles.size() != 1) {
        throw new AssertionError("not one trouble: " + items);
      }
      return troubles.getFirst();
    }
  }

  static Read csv(Path folder, String text) throws IOException {
    return read(folder.resolve("rows.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  static Read json(Path folder, String text) throws IOException {
    return read(folder.resolve("rows.json"), text.getBytes(StandardCharsets.UTF_8));
  }

  static Read read(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return read(file, Optional.empty());
  }

  static Read read(Path file, Optional<Charset> encoding) {
    try (Table table = Table.open(file, encoding)) {
      List<TableItem> items = new ArrayList<>();
      table.forEachRemaining(items::add);
      return new Read(table.columns(), items);
    }
  }

  static byte[] marked(Charset charset, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\ufeff" + text).getBytes(charset));
    return bytes.toByteArray();
  }
}
