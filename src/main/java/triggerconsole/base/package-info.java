/**
 * What every other package stands on: JSON that loses nothing, YAML with its places, the words,
 * files only their owner reads.
 */
package triggerconsole.base;
