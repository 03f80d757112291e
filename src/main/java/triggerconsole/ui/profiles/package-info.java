/**
 * The Profiles place: where requests can go, how careful one has to be there, and the tokens, which
 * are in the keychain.
 */
package triggerconsole.ui.profiles;
