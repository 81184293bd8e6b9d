/**
 * The record of runs: what we wrote, and what stood there before. The only door to JGit's
 * repository.
 *
 * <p>Invariant: the state moves last.
 */
package clipweave.history;
