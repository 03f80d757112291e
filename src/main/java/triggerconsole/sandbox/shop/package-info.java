/**
 * The third party of the documented uses (article, "Example use cases"): a small shop on this
 * machine with a form and a checkout, whose own server learns from the bot's webhook who its
 * customers are and fires the trigger when one of them is done. It knows the sandbox by its address
 * only.
 */
package triggerconsole.sandbox.shop;
