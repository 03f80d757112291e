/**
 * One request for each row of a file, every row accounted for in a ledger: planned, then sent, then
 * answered, whatever happens to the program in between (docs/decisions/0016-bulk-ledger.md).
 */
package triggerconsole.bulk;
