/**
 * What stands between a person and a mistake with a profile, shared by the window and its places:
 * the tokens and their troubles, the sheet a token is pasted into, and the question before anything
 * goes to production.
 */
package triggerconsole.ui.guard;
