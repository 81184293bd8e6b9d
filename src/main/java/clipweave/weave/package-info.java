/**
 * Rules that connect a note with the others.
 *
 * <p>Invariant: a rule proposes edits and never sees protected ground or the disk.
 */
package clipweave.weave;
