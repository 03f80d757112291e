package triggerconsole.ui.bulk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import triggerconsole.bulk.Bulk;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;

/**
 * What the Bulk place works with.
 *
 * @param bulk plans and runs; asked for in the background, as it may open the history
 * @param timeLimitSeconds of each request, as the person prefers it now
 * @param example writes an example for the sandbox's users; may block
 * @param ways leads to the other places
 */
public record BulkParts(
    Supplier<Bulk> bulk,
    Desk desk,
    IntSupplier timeLimitSeconds,
    Background background,
    Dialogs dialogs,
    Notices notices,
    Clock clock,
    Supplier<Path> example,
    Ways ways) {

  /** The ways to the other places. */
  public interface Ways {

    /** Shows an entry in the History place. */
    void history(long id);

    /** Puts an entry's request into the form and shows the Send place. */
    void draft(long id);

    /** Shows the profile in use in the Profiles place. */
    void profile();

    /** Asks for a new token for the profile in use. */
    void token();

    /** So many exchanges were added to the history. */
    void sent(int requests);
  }
}
