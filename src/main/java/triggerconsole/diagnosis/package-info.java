/**
 * What an exchange means: one small check per documented error, over the bytes that were sent and
 * what came back. Pure, and never throws, whatever the bytes.
 */
package triggerconsole.diagnosis;
