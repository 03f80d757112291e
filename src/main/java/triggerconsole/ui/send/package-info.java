/** The Send place: the request on the left, what came of it on the right. */
package triggerconsole.ui.send;
