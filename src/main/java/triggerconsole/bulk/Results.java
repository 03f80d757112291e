package triggerconsole.bulk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Csv;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;
import triggerconsole.diagnosis.VerdictCode;

/**
 * What came of each row, as a table that spreadsheets open. The same ledger gives the same bytes.
 */
public final class Results {

  private static final int AT_ONCE = 1_000;

  private static final String[] COLUMNS = {
    "row",
    "line",
    "user_id",
    "module_id",
    "result",
    "verdict",
    "fields",
    "status",
    "cause",
    "sent at (UTC)",
    "duration (ms)",
    "history id",
    "note"
  };

  private Results() {}

  /** Writes the file, and replaces one that is there only when it is complete. */
  public static void write(LedgerView ledger, Path file) {
    IoGuard.enter("write a file");
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        PrivateFiles.createFile(part);
        try (Writer out = Files.newBufferedWriter(part)) {
          rows(ledger, out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("file.unwritable", file, FileTrouble.reason(file, e)), Remedy.TRY_AGAIN, e);
    }
  }

  private static void rows(LedgerView ledger, Writer out) throws IOException {
    Csv.begin(out, COLUMNS);
    int last = 0;
    List<LedgerRow> rows = ledger.after(last, AT_ONCE);
    while (!rows.isEmpty()) {
      for (LedgerRow row : rows) {
        row(out, row);
      }
      last = rows.getLast().index();
      rows = ledger.after(last, AT_ONCE);
    }
  }

  private static void row(Writer out, LedgerRow row) throws IOException {
    Csv.row(
        out,
        row.number(),
        row.line(),
        Csv.cell(row.user().orElse("")),
        Csv.cell(row.module().orElse("")),
        row.outcome(),
        row.verdict().map(VerdictCode::name).orElse(""),
        String.join(" ", row.fields()),
        Csv.cell(row.status()),
        row.cause().map(Enum::name).orElse(""),
        row.sentAt().map(Instant::toString).orElse(""),
        Csv.cell(row.durationMs()),
        id(row.historyId()),
        Csv.cell(Optional.of(row.note()).filter(note -> !note.isEmpty()).orElse(row.chip())));
  }

  private static String id(OptionalLong id) {
    return id.isPresent() ? Long.toString(id.getAsLong()) : "";
  }
}
