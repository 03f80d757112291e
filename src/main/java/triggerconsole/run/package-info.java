/**
 * Doing the same thing many times: with so many hands at once, not faster than a rate, pausable and
 * stoppable, and always able to say how far it is. It knows nothing of requests.
 */
package triggerconsole.run;
