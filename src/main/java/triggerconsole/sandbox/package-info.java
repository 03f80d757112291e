/**
 * The stand-in for the endpoint: the documented answers over real HTTP, and the end users and bots
 * behind them. An independent witness: it reads requests by its own rules and shares no code with
 * the check, the sender and the diagnosis, so that each can test the other.
 */
package triggerconsole.sandbox;
