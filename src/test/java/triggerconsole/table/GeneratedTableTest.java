package triggerconsole.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.table.TableFiles.Read;

/** Whatever cells hold, they come back; whatever bytes a file holds, reading it never throws. */
class GeneratedTableTest {

  private static final String[] PIECES = {
    "\"", ",", ";", "\t", "\n", "\r\n", "x", "é", "🛒", " ", "=1", "'", "\\"
  };

  @TempDir private Path folder;

  @Test
  void everyCellThatIsWrittenIsReadAgain() throws IOException {
    SplittableRandom random = new SplittableRandom(41);
    for (int round = 0; round < 200; round++) {
      char separator = ",;\t".charAt(random.nextInt(3));
      String end = random.nextBoolean() ? "\n" : "\r\n";
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder("a" + separator + "b" + separator + "c" + end);
      for (int row = random.nextInt(8); row >= 0; row--) {
        List<String> cells = List.of("k" + row, cell(random), cell(random));
        rows.add(cells);
        text.append(
                String.join(
                    "" + separator, cells.stream().map(GeneratedTableTest::quoted).toList()))
            .append(end);
      }

      Read read = TableFiles.csv(folder, text.toString());

      assertThat(read.troubles()).isEmpty();
      assertThat(read.items()).hasSameSizeAs(rows);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(read.row(i).cells().members())
            .extracting(member -> ((JsonText) member.value()).text())
            .isEqualTo(rows.get(i));
      }
    }
  }

  @Test
  void noBytesMakeItThrow() throws IOException {
    SplittableRandom random = new SplittableRandom(42);
    byte[] common = "\",;\t\n\r{}[]:1a\u00e9".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            random.nextInt(20) == 0
                ? (byte) random.nextInt(256)
                : common[random.nextInt(common.length)];
      }
      Path file = folder.resolve(round % 2 == 0 ? "any.csv" : "any.json");

      Read read = TableFiles.read(file, bytes);

      assertThat(read.troubles().stream().limit(Math.max(0, read.troubles().size() - 1)))
          .noneMatch(TableTrouble::ends);
    }
  }

  @Test
  void aLongFileIsReadToItsEnd() throws IOException {
    Path file = folder.resolve("long.csv");
    int rows = 50_000;
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("user,plan\n");
      for (int i = 0; i < rows; i++) {
        out.write("webbot:" + i + ",\"gold, " + i + "\"\n");
      }
    }
    int seen = 0;
    try (Table table = Table.open(file)) {
      while (table.hasNext()) {
        seen++;
        TableRow row = (TableRow) table.next();
        assertThat(row.index()).isEqualTo(seen);
        assertThat(row.line()).isEqualTo(seen + 1);
      }
    }
    assertThat(seen).isEqualTo(rows);
  }

  private static String cell(SplittableRandom random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
