/**
 * What the program remembers beside the history: preferences, presets, names of one's own, the
 * unsent draft, the log, and the folder that holds them all.
 */
package triggerconsole.settings;
