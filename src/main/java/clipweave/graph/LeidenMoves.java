package clipweave.graph;

import clipweave.graph.WeightedGraph.Tally;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/** Moves each node to the neighbouring group that gains most, and asks its neighbours again. */
final class LeidenMoves {
  private final WeightedGraph graph;
  private final int[] groups;
  private final double[] sums;
  private final double total;
  private final int[] sizes;
  private final Tally tally;
  private final Deque<Integer> empty = new ArrayDeque<>();
  private final Deque<Integer> queue = new ArrayDeque<>();
  private final boolean[] isQueued;

  LeidenMoves(WeightedGraph graph, int[] start, SplittableRandom random) {
    this.graph = graph;
    groups = start.clone();
    total = graph.total();
    sums = new double[graph.size()];
    sizes = new int[graph.size()];
    for (int i = 0; i < groups.length; i++) {
      sums[groups[i]] += graph.nodeWeights()[i];
      sizes[groups[i]]++;
    }
    for (int i = 0; i < groups.length; i++) {
      if (sizes[i] == 0) {
        empty.add(i);
      }
    }
    tally = new Tally(graph.size());
    isQueued = new boolean[graph.size()];
    for (int node : Leiden.shuffled(graph.size(), random)) {
      ask(node);
    }
  }

  private void ask(int node) {
    if (!isQueued[node]) {
      isQueued[node] = true;
      queue.add(node);
    }
  }

  int[] run() {
    while (!queue.isEmpty()) {
      int node = queue.poll();
      isQueued[node] = false;
      tally.addNeighbours(graph, node, groups);
      int best = best(node);
      tally.clear();
      if (best != groups[node]) {
        move(node, best);
      }
    }
    return groups;
  }

  private int best(int node) {
    int own = groups[node];
    double weight = graph.nodeWeights()[node];
    double most = tally.weight(own) - weight * (sums[own] - weight) / total;
    int best = own;
    if (most < -Leiden.GAIN_THAT_COUNTS && !empty.isEmpty()) {
      best = empty.peek();
      most = 0;
    }
    for (int i = 0; i < tally.count(); i++) {
      int group = tally.group(i);
      double gain = tally.weight(group) - weight * sums[group] / total;
      if (group != own && gain > most + Leiden.GAIN_THAT_COUNTS) {
        most = gain;
        best = group;
      }
    }
    return best;
  }

  private void move(int node, int group) {
    double weight = graph.nodeWeights()[node];
    int old = groups[node];
    if (!empty.isEmpty() && empty.peek() == group) {
      empty.poll();
    }
    sums[old] -= weight;
    sizes[group]++;
    if (--sizes[old] == 0) {
      empty.add(old);
    }
    sums[group] += weight;
    groups[node] = group;
    for (int k = graph.starts()[node]; k < graph.starts()[node + 1]; k++) {
      if (groups[graph.targets()[k]] != group) {
        ask(graph.targets()[k]);
      }
    }
  }
}
