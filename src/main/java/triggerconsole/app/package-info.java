/**
 * Builds the whole program once, with plain constructors, and closes it once; the window and the
 * command line stand on it.
 */
package triggerconsole.app;
