package triggerconsole.history;

import java.nio.file.Path;
import triggerconsole.diagnosis.VerdictCode;

/** A program of its own that records until it is killed, and says what it has done so far. */
final class HistoryChild {

  private HistoryChild() {}

  public static void main(String[] arguments) {
    try (History history = History.open(Path.of(arguments[0]))) {
      System.out.println("open");
      // A child whose parent has gone ends with the first word that nobody hears.
      for (int i = 0; !System.out.checkError(); i++) {
        long id = history.begin(Samples.entry());
        System.out.println("began " + id);
        if (i % 3 != 2) {
          history.complete(id, Samples.success(), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
          System.out.println("completed " + id);
        }
      }
    }
  }
}
