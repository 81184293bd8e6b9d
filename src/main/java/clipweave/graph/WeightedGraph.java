package clipweave.graph;

import java.util.Arrays;

/**
 * An undirected graph whose links and nodes have weights: what {@link Leiden} works on. A node's
 * weight is what its links weigh, those inside an aggregated node twice.
 */
record WeightedGraph(int[] starts, int[] targets, double[] weights, double[] nodeWeights) {
  /** Every link weighs 1; {@code both} has every arc both ways. */
  static WeightedGraph of(Adjacency both) {
    int[] starts = new int[both.size() + 1];
    int[] targets = new int[both.arcs()];
    double[] nodeWeights = new double[both.size()];
    for (int i = 0; i < both.size(); i++) {
      starts[i + 1] = both.start(i + 1);
      nodeWeights[i] = both.degree(i);
    }
    Arrays.setAll(targets, both::target);
    double[] weights = new double[targets.length];
    Arrays.fill(weights, 1);
    return new WeightedGraph(starts, targets, weights, nodeWeights);
  }

  int size() {
    return nodeWeights.length;
  }

  /** All links' weight twice: the sum of the nodes' weights. */
  double total() {
    double sum = 0;
    for (double weight : nodeWeights) {
      sum += weight;
    }
    return sum;
  }

  /** One node per group ({@code 0} to {@code count - 1}); links inside a group are left out. */
  WeightedGraph aggregated(int[] groups, int count) {
    int[][] members = members(groups, count);
    double[] newNodeWeights = new double[count];
    for (int i = 0; i < size(); i++) {
      newNodeWeights[groups[i]] += nodeWeights[i];
    }
    int[] newStarts = new int[count + 1];
    int[] newTargets = new int[targets.length];
    double[] newWeights = new double[targets.length];
    Tally tally = new Tally(count);
    int end = 0;
    for (int group = 0; group < count; group++) {
      for (int k = members[0][group]; k < members[0][group + 1]; k++) {
        tally.addNeighbours(this, members[1][k], groups);
      }
      for (int i = 0; i < tally.count(); i++) {
        if (tally.group(i) != group) {
          newTargets[end] = tally.group(i);
          newWeights[end++] = tally.weight(tally.group(i));
        }
      }
      newStarts[group + 1] = end;
      tally.clear();
    }
    return new WeightedGraph(
        newStarts, Arrays.copyOf(newTargets, end), Arrays.copyOf(newWeights, end), newNodeWeights);
  }

  /** Where each group's members begin, and the members, group by group. */
  static int[][] members(int[] groups, int count) {
    int[] firsts = new int[count + 1];
    for (int group : groups) {
      firsts[group + 1]++;
    }
    for (int i = 0; i < count; i++) {
      firsts[i + 1] += firsts[i];
    }
    int[] next = firsts.clone();
    int[] members = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      members[next[groups[i]]++] = i;
    }
    return new int[][] {firsts, members};
  }

  /** What a node's links weigh, by the group they lead to. Made once, used for node after node. */
  static final class Tally {
    private final double[] weights;
    private final int[] groups;
    private int count;

    Tally(int size) {
      weights = new double[size];
      groups = new int[size];
    }

    void addNeighbours(WeightedGraph graph, int node, int[] groupOf) {
      for (int k = graph.starts[node]; k < graph.starts[node + 1]; k++) {
        add(groupOf[graph.targets[k]], graph.weights[k]);
      }
    }

    void add(int group, double weight) {
      if (weights[group] == 0) {
        groups[count++] = group;
      }
      weights[group] += weight;
    }

    int count() {
      return count;
    }

    int group(int i) {
      return groups[i];
    }

    double weight(int group) {
      return weights[group];
    }

    void clear() {
      for (int i = 0; i < count; i++) {
        weights[groups[i]] = 0;
      }
      count = 0;
    }
  }
}
