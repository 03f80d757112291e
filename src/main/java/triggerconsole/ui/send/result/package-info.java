/** The right half of the Send place: the verdict, the exchange it is about, and the latest rows. */
package triggerconsole.ui.send.result;
