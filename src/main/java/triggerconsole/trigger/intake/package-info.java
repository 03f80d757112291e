/**
 * Makes drafts, rows, URLs and tokens out of whatever a person pastes. Nothing here throws, and
 * everything takes time in proportion to the length of the text.
 */
package triggerconsole.trigger.intake;
