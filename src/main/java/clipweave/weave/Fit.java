package clipweave.weave;

import java.util.List;

/** Logistic regression around given weights, by Newton's method. */
final class Fit {
  private static final int STEPS = 12;
  private static final double ENOUGH = 1e-4;

  private final List<Example> examples;
  private final double[] prior;
  private final double firmness;
  private final double[] weights;

  Fit(List<Example> examples, double[] prior, double firmness) {
    this.examples = examples;
    this.prior = prior;
    this.firmness = firmness;
    this.weights = prior.clone();
  }

  double[] weights() {
    for (int i = 0; i < STEPS; i++) {
      if (step() < ENOUGH) {
        break;
      }
    }
    return weights;
  }

  /** One step; how far it went. */
  private double step() {
    int n = weights.length;
    double[] slope = new double[n];
    double[][] bend = new double[n][n];
    for (int i = 0; i < n; i++) {
      slope[i] = -firmness * (weights[i] - prior[i]);
      bend[i][i] = firmness;
    }
    for (Example example : examples) {
      add(example, slope, bend);
    }
    double[] step = solve(bend, slope);
    double far = 0;
    for (int i = 0; i < n; i++) {
      weights[i] += step[i];
      far = Math.max(far, Math.abs(step[i]));
    }
    return far;
  }

  private void add(Example example, double[] slope, double[][] bend) {
    double[] x = example.clues();
    double p = Weights.probability(weights, x);
    double miss = example.weight() * ((example.isLink() ? 1 : 0) - p);
    double spread = example.weight() * p * (1 - p);
    for (int i = 0; i < slope.length; i++) {
      double xi = i < x.length ? x[i] : 1;
      if (xi != 0) {
        slope[i] += miss * xi;
        for (int j = 0; j <= i; j++) {
          bend[i][j] += spread * xi * (j < x.length ? x[j] : 1);
        }
      }
    }
  }

  /** By Cholesky's decomposition; only the lower half of {@code a} is looked at, and used up. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
      }
    }
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
