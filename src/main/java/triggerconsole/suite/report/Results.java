package triggerconsole.suite.report;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import triggerconsole.base.Messages;
import triggerconsole.suite.CaseResult;

/**
 * The results of one or several records as one, sorted by suite and place in the plan. Of each only
 * what is counted is in memory; whoever wants it whole reads it again from its file.
 */
public final class Results {

  private final List<Path> records;
  private final List<Entry> entries;
  private final List<String> problems;
  private final List<String> notices;

  /** What to do with a case that has more than one result. */
  public enum Twice {
    /** It is a problem: one of the two would silently go. */
    REFUSED,
    /** The result that is named or written later counts. */
    LATER_WINS
  }

  /** Takes a result on its way through. */
  interface Visitor {
    void visit(CaseResult result) throws IOException;
  }

  private Results(
      List<Path> records, List<Entry> entries, List<String> problems, List<String> notices) {
    this.records = records;
    this.entries = entries;
    this.problems = List.copyOf(problems);
    this.notices = List.copyOf(notices);
  }

  /** Reads through the records once. */
  public static Results of(List<Path> records, Twice twice) {
    List<Entry> read = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    Map<String, String> suites = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      int record = i;
      RecordReader.Reading reading =
          RecordReader.readPlaced(
              records.get(i),
              placed -> {
                String suite = placed.result().suite();
                read.add(Entry.of(placed, suites.computeIfAbsent(suite, same -> same), record));
              });
      problems.addAll(reading.problems());
      notices.addAll(reading.notices());
    }
    read.sort(Entry.ORDER);
    return new Results(
        List.copyOf(records), single(records, read, twice, problems), problems, notices);
  }

  /** Leaves one result a case: the later one, or else that there are two is a problem. */
  private static List<Entry> single(
      List<Path> records, List<Entry> sorted, Twice twice, List<String> problems) {
    List<Entry> single = new ArrayList<>(sorted.size());
    boolean told = twice == Twice.LATER_WINS;
    for (Entry entry : sorted) {
      if (!single.isEmpty() && single.getLast().isSameCase(entry)) {
        Entry earlier = single.removeLast();
        if (!told) {
          problems.add(twice(records, earlier, entry));
          told = true;
        }
      }
      single.add(entry);
    }
    return single;
  }

  private static String twice(List<Path> records, Entry earlier, Entry later) {
    return Messages.of(
        "report.twice",
        later.suite(),
        later.index(),
        records.get(earlier.record()),
        records.get(later.record()));
  }

  /** Why the records cannot be relied on, a sentence each; empty when they can. */
  public List<String> problems() {
    return problems;
  }

  /** What a person should know all the same, a sentence each. */
  public List<String> notices() {
    return notices;
  }

  /** How all of it came out. */
  public Tally tally() {
    return Tally.of(entries);
  }

  /** How each suite came out, by its name in order. */
  public Map<String, Tally> suites() {
    Map<String, List<Entry>> bySuite = new LinkedHashMap<>();
    for (Entry entry : entries) {
      bySuite.computeIfAbsent(entry.suite(), name -> new ArrayList<>()).add(entry);
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    bySuite.forEach((name, results) -> tallies.put(name, Tally.of(results)));
    return tallies;
  }

  /** Reads the results that are wanted, in order, as many as the limit allows. */
  void each(Predicate<Entry> wanted, int limit, Visitor visitor) throws IOException {
    List<RandomAccessFile> files = new ArrayList<>();
    try {
      for (Path record : records) {
        files.add(new RandomAccessFile(record.toFile(), "r"));
      }
      int visited = 0;
      for (Entry entry : entries) {
        if (visited < limit && wanted.test(entry)) {
          visitor.visit(read(files.get(entry.record()), entry));
          visited++;
        }
      }
    } finally {
      for (RandomAccessFile file : files) {
        file.close();
      }
    }
  }

  private CaseResult read(RandomAccessFile file, Entry entry) throws IOException {
    byte[] line = new byte[entry.length()];
    try {
      file.seek(entry.offset());
      file.readFully(line);
      return ResultJson.result(line);
    } catch (EOFException | ResultJson.Damaged e) {
      throw new IOException(Messages.of("report.changed", records.get(entry.record())), e);
    }
  }

  /** How many results there are. */
  public int size() {
    return entries.size();
  }

  boolean hasManySuites() {
    return !entries.isEmpty() && !entries.getFirst().suite().equals(entries.getLast().suite());
  }
}
