/** The Settings place: preferences, where everything is kept, and what the program is. */
package triggerconsole.ui.settings;
