/**
 * One SQLite file as the features use it: opened with its format, kept private, written in
 * transactions that threads share, its troubles told in sentences (docs/decisions/0013).
 */
package triggerconsole.sqlite;
