/**
 * Bot files: the starting state of a sandbox as people write it down, in YAML. {@code
 * docs/bot-file.md} describes them; everything that is wrong is told at once, with its line.
 */
package triggerconsole.sandbox.botfile;
