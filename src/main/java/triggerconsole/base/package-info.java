/**
 * What every other package stands on: JSON that loses nothing, the words, files only their owner
 * reads.
 */
package triggerconsole.base;
