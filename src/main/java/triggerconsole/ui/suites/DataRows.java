package triggerconsole.ui.suites;

import java.util.Optional;

/**
 * What a data file holds.
 *
 * @param rows how many rows there are
 * @param trouble what is wrong with it, in a sentence
 */
public record DataRows(long rows, Optional<String> trouble) {}
