/**
 * YAML that people write: read with the place of everything, checked against the keys that a file
 * can have, and changed in place without losing a comment.
 */
package triggerconsole.base.yaml;
