/**
 * Where to send, and the token's safe place: profiles are in {@code profiles.json}, tokens only in
 * the keychain or, without one, in memory.
 */
package triggerconsole.profile;
