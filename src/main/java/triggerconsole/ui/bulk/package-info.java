/**
 * The Bulk place: a file of rows, its columns mapped to the body's keys, a dry run, and the run
 * with its ledger, every row accounted for.
 */
package triggerconsole.ui.bulk;
