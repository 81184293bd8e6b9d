package clipweave.weave;

import java.util.List;

/**
 * What each clue weighs: the probability that a user would link a candidate is the logistic
 * function of the weighed clues' sum (LINKING 9.5).
 */
final class Weights {
  /** For each {@link Clue} and, last, for none at all. */
  private final double[] weights;

  Weights(double[] weights) {
    if (weights.length != Clue.values().length + 1) {
      throw new IllegalArgumentException("one weight a clue and one more, not " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** All nothing: where learning from nothing begins. */
  static Weights none() {
    return new Weights(new double[Clue.values().length + 1]);
  }

  double probability(double[] clues) {
    return probability(weights, clues);
  }

  static double probability(double[] weights, double[] clues) {
    double sum = weights[clues.length];
    for (int i = 0; i < clues.length; i++) {
      sum += weights[i] * clues[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What one clue adds to the sum. */
  double share(Clue clue, double[] clues) {
    return weights[clue.ordinal()] * clues[clue.ordinal()];
  }

  /**
   * The weights nearer to what some examples show: the most probable ones if these are normally
   * distributed around ours (Newton's method).
   *
   * @param firmness how many examples these weights count for
   */
  Weights learn(List<Example> examples, double firmness) {
    return new Weights(new Fit(examples, weights, firmness).weights());
  }

  double[] list() {
    return weights.clone();
  }
}
