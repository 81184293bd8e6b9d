package clipweave.graph;

import java.util.Arrays;

/** A graph as springs between masses: what {@link ForceLayout} lays out. Every arc stands twice. */
record SpringGraph(int[] starts, int[] targets, float[] weights, float[] masses) {
  /** All springs alike; a mass grows with the springs it holds. */
  static SpringGraph of(Adjacency both) {
    int[] starts = new int[both.size() + 1];
    float[] masses = new float[both.size()];
    for (int i = 0; i < masses.length; i++) {
      starts[i + 1] = both.start(i + 1);
      masses[i] = 1 + both.degree(i);
    }
    int[] targets = new int[both.arcs()];
    Arrays.setAll(targets, both::target);
    float[] weights = new float[targets.length];
    Arrays.fill(weights, 1);
    return new SpringGraph(starts, targets, weights, masses);
  }

  int size() {
    return masses.length;
  }

  /** One node for all that have the same parent. */
  SpringGraph merged(int[] parents, int count) {
    double[] noWeights = new double[size()];
    double[] wide = new double[weights.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = weights[i];
    }
    WeightedGraph merged =
        new WeightedGraph(starts, targets, wide, noWeights).aggregated(parents, count);
    float[] newMasses = new float[count];
    for (int i = 0; i < parents.length; i++) {
      newMasses[parents[i]] += masses[i];
    }
    float[] newWeights = new float[merged.weights().length];
    for (int i = 0; i < newWeights.length; i++) {
      newWeights[i] = (float) merged.weights()[i];
    }
    return new SpringGraph(merged.starts(), merged.targets(), newWeights, newMasses);
  }
}
