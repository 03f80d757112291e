/**
 * Rows of people's own data files, CSV and JSON, streamed: a file of any size in little memory, and
 * for everything that is wrong a sentence with row, line and column.
 */
package triggerconsole.table;
