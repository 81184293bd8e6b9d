/**
 * The record of runs: what we wrote, and what stood there before. The only door to JGit's
 * repository.
 *
 * <p>Invariant: the state moves last; the same runs give the same bytes; nothing outside the
 * repository's own folder is read or written. Start reading at {@link clipweave.history.History}.
 */
package clipweave.history;
