package triggerconsole.ui.bulk;

import java.nio.file.Path;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Results;

/** What came of each row of the run that is shown, written where the person says. */
record ResultsFile(BulkParts parts, BulkViewModel model) {

  /** Asks where, and writes it. */
  void save() {
    model
        .run()
        .shown()
        .get()
        .map(now -> now.facts().name())
        .ifPresent(ledger ->
            parts
                .dialogs()
                .saveFile(
                    Messages.of("bulkplace.results.title"),
                    Messages.of("bulkplace.results.name", ledger),
                    file -> write(ledger, file)));
  }

  private void write(String ledger, Path file) {
    parts
        .background()
        .run(
            "write results",
            () -> written(ledger, file),
            written -> parts.desk().status().set(Messages.of("bulkplace.results.done", written)));
  }

  private Path written(String ledger, Path file) {
    parts
        .bulk()
        .get()
        .ledgers()
        .view(ledger)
        .ifPresent(view -> {
          try (view) {
            Results.write(view, file);
          }
        });
    return file;
  }
}
