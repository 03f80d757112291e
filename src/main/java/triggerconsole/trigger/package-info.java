/**
 * The contract with the endpoint: the body, the form that writes it, the rules it is checked
 * against before it is sent, and their mends. Pure; it knows neither files nor the network.
 */
package triggerconsole.trigger;
