/**
 * The Sandbox place: the conversation of one end user, the map of modules, what each trigger did,
 * and the means to move time and to make trouble. Everything in it is simulated.
 */
package triggerconsole.ui.sandbox;
