package clipweave.graph;

import clipweave.graph.WeightedGraph.Tally;
import java.util.SplittableRandom;

/** Splits each group into parts that hang well together. */
final class LeidenParts {
  private static final double RANDOMNESS = 0.01;

  private final WeightedGraph graph;
  private final int[] groups;
  private final SplittableRandom random;
  private final double total;
  private final int[] parts;
  private final double[] groupSums;
  private final double[] partSums;

  /** What the links between a part and the rest of its group weigh. */
  private final double[] cuts;

  private final boolean[] isJoined;
  private final Tally tally;

  LeidenParts(WeightedGraph graph, int[] groups, SplittableRandom random) {
    this.graph = graph;
    this.groups = groups;
    this.random = random;
    total = graph.total();
    parts = Leiden.singletons(graph.size());
    groupSums = new double[graph.size()];
    partSums = graph.nodeWeights().clone();
    cuts = new double[graph.size()];
    isJoined = new boolean[graph.size()];
    tally = new Tally(graph.size());
    for (int i = 0; i < graph.size(); i++) {
      groupSums[groups[i]] += graph.nodeWeights()[i];
      for (int k = graph.starts()[i]; k < graph.starts()[i + 1]; k++) {
        cuts[i] += groups[graph.targets()[k]] == groups[i] ? graph.weights()[k] : 0;
      }
    }
  }

  int[] run() {
    for (int node : Leiden.shuffled(graph.size(), random)) {
      if (!isJoined[node] && isWellConnected(node, groups[node])) {
        place(node);
      }
    }
    return parts;
  }

  private boolean isWellConnected(int part, int group) {
    return cuts[part] >= partSums[part] * (groupSums[group] - partSums[part]) / total;
  }

  private void place(int node) {
    for (int k = graph.starts()[node]; k < graph.starts()[node + 1]; k++) {
      int other = graph.targets()[k];
      if (groups[other] == groups[node]) {
        tally.add(parts[other], graph.weights()[k]);
      }
    }
    int part = chosen(node);
    if (part != node) {
      join(node, part);
    }
    tally.clear();
  }

  /** A part by chance, the likelier the more it gains; staying alone gains nothing. */
  private int chosen(int node) {
    double[] gains = new double[tally.count()];
    double best = 0;
    for (int i = 0; i < gains.length; i++) {
      int part = tally.group(i);
      boolean isOpen = isWellConnected(part, groups[node]);
      double gain = tally.weight(part) - graph.nodeWeights()[node] * partSums[part] / total;
      gains[i] = isOpen ? gain : -1;
      best = Math.max(best, gains[i]);
    }
    double stay = StrictMath.exp(-best / RANDOMNESS);
    double sum = stay;
    for (int i = 0; i < gains.length; i++) {
      gains[i] = gains[i] < 0 ? 0 : StrictMath.exp((gains[i] - best) / RANDOMNESS);
      sum += gains[i];
    }
    double lot = random.nextDouble() * sum - stay;
    for (int i = 0; i < gains.length && lot >= 0; i++) {
      lot -= gains[i];
      if (lot < 0) {
        return tally.group(i);
      }
    }
    return node;
  }

  private void join(int node, int part) {
    parts[node] = part;
    isJoined[node] = true;
    isJoined[part] = true;
    partSums[part] += graph.nodeWeights()[node];
    partSums[node] = 0;
    cuts[part] += cuts[node] - 2 * tally.weight(part);
  }
}
