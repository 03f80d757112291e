package triggerconsole.ui.history;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.Messages;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.suite.NewCase;
import triggerconsole.suite.PastCases;
import triggerconsole.suite.SuiteCase;
import triggerconsole.suite.SuiteEdit;
import triggerconsole.suite.SuiteFile;
import triggerconsole.suite.Suites;

/** Writes exchanges of the history as cases into a suite. Blocks. */
record NewCases(History history, Suites suites, Collection<Long> ids) {

  /**
   * What became of it.
   *
   * @param file the suite, when the cases are in it
   * @param refusal why they are not, as a sentence
   */
  record Written(Optional<Path> file, int cases, String refusal) {}

  /** Writes a new suite. */
  Written create(String name) {
    List<NewCase> cases = PastCases.of(entries(), Set.of());
    SuiteEdit edit = SuiteEdit.create(name, cases);
    return cases.isEmpty() || edit.refusal().isPresent()
        ? refused(edit)
        : new Written(Optional.of(suites.create(name, edit.text())), cases.size(), "");
  }

  /** Adds to a suite that is there, whose other lines stay as they are. */
  Written append(Path file) {
    SuiteFile.Reading reading = suites.read(file);
    if (reading.suite().isEmpty()) {
      return new Written(
          Optional.empty(), 0, Messages.of("historyplace.suite.broken", file.getFileName()));
    }
    List<String> taken = reading.suite().get().cases().stream().map(SuiteCase::name).toList();
    List<NewCase> cases = PastCases.of(entries(), taken);
    SuiteEdit edit = SuiteEdit.of(reading.text());
    for (NewCase one : cases) {
      edit = edit.append(one);
    }
    if (cases.isEmpty() || edit.refusal().isPresent()) {
      return refused(edit);
    }
    suites.write(file, edit.text());
    return new Written(Optional.of(file), cases.size(), "");
  }

  private List<HistoryEntry> entries() {
    return ids.stream().map(history::entry).flatMap(Optional::stream).toList();
  }

  private static Written refused(SuiteEdit edit) {
    String why = edit.refusal().orElseGet(() -> Messages.of("historyplace.suite.none"));
    return new Written(Optional.empty(), 0, why);
  }
}
