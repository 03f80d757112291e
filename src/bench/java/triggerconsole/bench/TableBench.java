package triggerconsole.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import triggerconsole.table.Table;
import triggerconsole.table.TableRow;

/** Reads a large CSV file; argument: its size in megabytes. Run it with {@code -Xmx64m}. */
public final class TableBench {

  private static final double MEGABYTE = 1 << 20;

  private TableBench() {}

  /** Writes the file, reads it, and prints rows, seconds and the heap that is used at the end. */
  public static void main(String... arguments) throws IOException {
    Path file = Files.createTempFile("table-bench", ".csv");
    try {
      write(file, Integer.parseInt(arguments[0]));
      long begun = System.nanoTime();
      long rows = 0;
      try (Table table = Table.open(file)) {
        while (table.hasNext()) {
          rows += table.next() instanceof TableRow ? 1 : 0;
        }
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%,d rows, %.0f MB in %.1f s, %.0f MB/s; heap at most %.0f MB%n",
          rows,
          Files.size(file) / MEGABYTE,
          seconds,
          Files.size(file) / MEGABYTE / seconds,
          runtime.maxMemory() / MEGABYTE);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, int megabytes) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("customer;step;plan;note\r\n");
      for (long i = 0, size = 0; size < megabytes * (1L << 20); i++) {
        String row =
            "webbot:"
                + i
                + "-2dc2-11e8-a182-89f9297141e0;1068935;gold;\"said \"\"yes\"\", twice\"\r\n";
        out.write(row);
        size += row.length();
      }
    }
  }
}
