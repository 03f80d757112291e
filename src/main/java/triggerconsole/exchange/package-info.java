/**
 * One request and what came of it, as values; the only user of {@code java.net.http}. The token
 * joins the request here and nowhere else.
 */
package triggerconsole.exchange;
