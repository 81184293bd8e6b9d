/**
 * Three versions of a note made into one.
 *
 * <p>Invariant: no line that one side added is missing from the result or the conflict. The only
 * door to JGit's diff.
 */
package clipweave.merge;
