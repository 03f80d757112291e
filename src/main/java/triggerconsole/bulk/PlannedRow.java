package triggerconsole.bulk;

import java.util.Optional;

/**
 * A row as the ledger takes it up.
 *
 * @param index which row of data it is, from 1
 * @param number as a spreadsheet shows it
 * @param digest of the body that it is made into
 * @param stopped whether it is not sent because of what was found
 * @param note why it is stopped
 */
record PlannedRow(
    int index,
    int number,
    int line,
    long digest,
    Optional<String> user,
    Optional<String> module,
    boolean stopped,
    String note) {}
