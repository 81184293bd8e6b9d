package clipweave.weave;

/**
 * A candidate of which is known whether its user linked it.
 *
 * @param clues by {@link Clue}
 * @param weight how much it counts
 */
record Example(double[] clues, boolean isLink, double weight) {}
