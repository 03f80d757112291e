/**
 * The window around the places: the environment band, the top bar, the navigation, the status bar,
 * and what happens when something goes wrong. It builds the places; no place imports another.
 */
package triggerconsole.ui.window;
