/**
 * The left half of the Send place: a trigger request being written. View models hold all the logic
 * and know no nodes; views only show them.
 */
package triggerconsole.ui.send.form;
