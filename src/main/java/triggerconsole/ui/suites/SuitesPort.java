package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import triggerconsole.history.HistoryEntry;
import triggerconsole.suite.CaseResult;

/** What the place asks of the program. Every call may block; trouble is a ConsoleException. */
public interface SuitesPort {

  /** The built-in suite, those of the folder and those from elsewhere, as they are now. */
  List<ListedSuite> list();

  /** Writes a suite with one example case into the folder. */
  Path create(String name);

  /** Keeps a file from elsewhere in the list. */
  Path add(Path file);

  /** Takes a suite from the list; a file in the program's own folder is deleted. */
  void remove(ListedSuite suite);

  /** Looks through a data file. */
  DataRows data(Path file);

  /** Runs, and comes back when nothing is under way any more. */
  void run(SuiteOrder order, RunFollower follower);

  /** Writes results as a file of this kind; an existing one is replaced. */
  void report(List<CaseResult> results, ReportKind kind, Path file);

  /** The exchange of a result, with its answer. */
  Optional<HistoryEntry> entry(long id);

  /** Writes what came of a case into its file as what is expected from now on. */
  void accept(ListedSuite suite, String name, CaseResult result);

  /** Takes a case out of its file. */
  void removeCase(ListedSuite suite, String name);

  /** Opens a file with the system's program for it. */
  void open(Path file);
}
