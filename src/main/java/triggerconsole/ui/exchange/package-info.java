/**
 * How one exchange, and a list of them, looks wherever the window shows it: the verdict's banner,
 * what was sent, what came back, and the table of rows.
 */
package triggerconsole.ui.exchange;
