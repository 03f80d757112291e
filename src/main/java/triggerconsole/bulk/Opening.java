package triggerconsole.bulk;

import java.util.List;
import triggerconsole.send.SendResult.Guard;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Finding;

/** What became of the order for a run. Nothing was sent, whichever it is. */
public sealed interface Opening {

  /**
   * It may begin; whoever ordered it closes it.
   *
   * @param plan what was found in the rows; empty counts when it goes on with an older ledger
   */
  record Ready(BulkRun run, Plan plan) implements Opening {}

  /** Production was not confirmed, or its token would have travelled in the clear. */
  record Refused(Guard guard, String sentence) implements Opening {}

  /** Production wants the number of rows confirmed. */
  record RowsNotConfirmed(int rows, String sentence) implements Opening {}

  /** No row could leave like this: the token is missing, the URL is none. */
  record Stopped(List<Finding> findings) implements Opening {}

  /** The file cannot be read to its end. */
  record Unreadable(TableTrouble trouble) implements Opening {}

  /** The mapping names columns that the file does not have, or another one than the ledger has. */
  record Unmapped(String sentence) implements Opening {}

  /** It does not go together with an older run of the file; the sentence names the choices. */
  record Conflict(Kind kind, String ledger, String sentence) implements Opening {

    /** What stands against it. */
    public enum Kind {
      /** Rows of an older run wait. */
      UNFINISHED,
      /** The same file was sent to the same target before. */
      FINISHED,
      /** The file is no longer what it was. */
      CHANGED,
      /** Somebody else runs it. */
      IN_USE
    }
  }

  /** There is no older run to go on with, or nothing in it is left to be done. */
  record NothingToDo(String sentence) implements Opening {}

  /** The thread was interrupted while the file was read. */
  record Interrupted() implements Opening {}
}
