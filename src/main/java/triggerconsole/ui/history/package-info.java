/**
 * The History place: what was sent, searched and filtered, with everything one can do to an entry.
 */
package triggerconsole.ui.history;
