package clipweave.weave;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to part a run into names and other words, weighed: the best of them, and how likely some
 * words are a name in any (a semi-Markov chain; words outside weigh nothing).
 */
final class NameLattice {
  static final int MOST_WORDS = 12;

  /** Some words of a run, and how likely they are a name. */
  record Part(int from, int to, double p) {}

  /** Weights by the ordinals of features. */
  static double[] shipped() {
    NameFeature[] features = NameFeature.values();
    double[] weights = new double[features.length];
    for (NameFeature feature : features) {
      weights[feature.ordinal()] = feature.weight();
    }
    return weights;
  }

  private final int size;
  private final double[][] scores;

  NameLattice(NameRun run, WordUses known, double[] weights) {
    this.size = run.size();
    this.scores = new double[size][];
    NameFeatures features = new NameFeatures(run, known);
    for (int i = 0; i < size; i++) {
      scores[i] = new double[Math.min(size - i, MOST_WORDS) + 1];
      for (int length = 1; length < scores[i].length; length++) {
        scores[i][length] =
            isPossible(run, i, i + length)
                ? score(features, i, i + length, weights)
                : Double.NEGATIVE_INFINITY;
      }
    }
  }

  /**
   * A lattice of weights that are known.
   *
   * @param scores by start and length; what cannot be is weighed by negative infinity
   */
  NameLattice(double[][] scores) {
    this.size = scores.length;
    this.scores = scores;
  }

  static boolean isPossible(NameRun run, int from, int to) {
    NameToken last = run.tokens().get(to - 1);
    boolean isEnd = last.isHead() || (to - from > 1 && NameWords.isEnd(last.text()));
    boolean hasLetter = false;
    for (int i = from; i < to; i++) {
      NameToken token = run.tokens().get(i);
      boolean isAmount = token.isNumber() && (i > from && i + 1 < to || token.text().length() > 4);
      isEnd &= !isAmount;
      hasLetter |= token.isHead() && !token.isNumber();
    }
    return isEnd && hasLetter && run.tokens().get(from).isHead();
  }

  private static double score(NameFeatures features, int i, int j, double[] weights) {
    Sum sum = new Sum(weights);
    features.of(i, j, sum);
    return sum.score;
  }

  /** Of the weights of features; each counts once. */
  private static final class Sum implements java.util.function.Consumer<NameFeature> {
    private final double[] weights;
    private final java.util.BitSet seen = new java.util.BitSet();
    private double score;

    Sum(double[] weights) {
      this.weights = weights;
    }

    @Override
    public void accept(NameFeature feature) {
      if (!seen.get(feature.ordinal())) {
        seen.set(feature.ordinal());
        score += weights[feature.ordinal()];
      }
    }
  }

  /** The names of the most likely parting, in order. */
  List<Part> best(double bias) {
    double[] best = new double[size + 1];
    int[] from = new int[size + 1];
    for (int j = 1; j <= size; j++) {
      best[j] = best[j - 1];
      from[j] = -1;
      for (int i = Math.max(0, j - MOST_WORDS); i < j; i++) {
        double score = best[i] + scores[i][j - i] + bias;
        if (score > best[j]) {
          best[j] = score;
          from[j] = i;
        }
      }
    }
    double[][] p = likely();
    List<Part> parts = new ArrayList<>();
    for (int j = size; j > 0; ) {
      if (from[j] >= 0) {
        parts.add(0, new Part(from[j], j, p[from[j]][j - from[j]]));
      }
      j = from[j] >= 0 ? from[j] : j - 1;
    }
    return parts;
  }

  /** How likely each stretch is a name: by its start and its length. */
  double[][] likely() {
    double[] before = new double[size + 1];
    double[] behind = new double[size + 1];
    for (int j = 1; j <= size; j++) {
      before[j] = before[j - 1];
      for (int i = Math.max(0, j - MOST_WORDS); i < j; i++) {
        before[j] = sum(before[j], before[i] + scores[i][j - i]);
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      behind[i] = behind[i + 1];
      for (int length = 1; length < scores[i].length; length++) {
        behind[i] = sum(behind[i], scores[i][length] + behind[i + length]);
      }
    }
    double[][] p = new double[size][];
    for (int i = 0; i < size; i++) {
      p[i] = new double[scores[i].length];
      for (int length = 1; length < p[i].length; length++) {
        double log = before[i] + scores[i][length] + behind[i + length] - before[size];
        p[i][length] = StrictMath.exp(log);
      }
    }
    return p;
  }

  /** The logarithm of a sum of two numbers that are given by theirs. */
  private static double sum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low == Double.NEGATIVE_INFINITY
        ? high
        : high + StrictMath.log1p(StrictMath.exp(low - high));
  }
}
