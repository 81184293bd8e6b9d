/**
 * Three versions of a note made into one.
 *
 * <p>Invariant: no line that one side added is missing from the result or the conflict. The only
 * door to JGit's diff. Start reading at {@link clipweave.merge.NoteMerge}; the regions that are
 * ours are {@link clipweave.merge.Regions}.
 */
package clipweave.merge;
