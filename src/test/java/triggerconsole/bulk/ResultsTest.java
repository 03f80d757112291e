package triggerconsole.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of each row as a table for spreadsheets. */
class ResultsTest {

  @TempDir private Path folder;

  @Test
  void theSameLedgerGivesTheSameBytesAndNoFormula() throws IOException {
    try (BulkDesk desk = new BulkDesk(folder)) {
      desk.rows("ann,1068935,a", "\"=HYPERLINK(\"\"http://x\"\")\",1068935,b", "+49,x,c");
      desk.serves(request -> BulkDesk.UNKNOWN_USER);
      desk.run(desk.order(), Bulk.Way.BEGIN);
      Path first = folder.resolve("first.csv");
      Path second = folder.resolve("second.csv");
      for (Path file : List.of(first, second)) {
        try (LedgerView ledger = desk.newest()) {
          Results.write(ledger, file);
        }
      }

      assertThat(first).hasSameBinaryContentAs(second);
      assertThat(Files.readString(first))
          .startsWith("\ufeffrow,line,user_id,module_id,result,verdict,")
          .contains(
              "2,2,ann,1068935,FAILED,NOT_FOUND,user_id,404,,2026-01-01T00:00:00Z,2.0,1,",
              "3,3,\"'=HYPERLINK(\"\"http://x\"\")\",1068935,FAILED",
              "4,4,'+49,\"\"\"x\"\"\",STOPPED,,,,,,,,");
    }
  }
}
