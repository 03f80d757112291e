/**
 * What was sent and what came of it, in one SQLite file: recorded before the request leaves,
 * completed after, listed, searched and exported. Tokens never reach this package.
 */
package triggerconsole.history;
