package clipweave.graph;

import java.util.Arrays;

/**
 * A graph with about half the nodes: neighbours drawn together in pairs, and leaves of one hub.
 *
 * @param parents the node of the coarse graph that each node of the fine one became part of
 */
record Coarsening(SpringGraph graph, int[] parents) {
  static Coarsening of(SpringGraph fine) {
    int[] parents = new int[fine.size()];
    Arrays.fill(parents, -1);
    int[] waiting = new int[fine.size()];
    Arrays.fill(waiting, -1);
    int count = 0;
    for (int node : byDegree(fine)) {
      if (parents[node] >= 0) {
        continue;
      }
      int mate = freeNeighbour(fine, parents, node);
      if (mate < 0) {
        mate = leafOfTheSameHub(fine, parents, waiting, node);
      }
      if (mate >= 0) {
        parents[node] = count;
        parents[mate] = count++;
      }
    }
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parents[i] < 0 ? count++ : parents[i];
    }
    return new Coarsening(fine.merged(parents, count), parents);
  }

  private static int[] byDegree(SpringGraph graph) {
    long[] keys = new long[graph.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) (graph.starts()[i + 1] - graph.starts()[i]) << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
  }

  /** The lightest of the most strongly joined neighbours that have no parent yet. */
  private static int freeNeighbour(SpringGraph graph, int[] parents, int node) {
    int best = -1;
    float bestPull = 0;
    for (int k = graph.starts()[node]; k < graph.starts()[node + 1]; k++) {
      int other = graph.targets()[k];
      float pull = graph.weights()[k] / graph.masses()[other];
      if (parents[other] < 0 && pull > bestPull) {
        best = other;
        bestPull = pull;
      }
    }
    return best;
  }

  private static int leafOfTheSameHub(SpringGraph graph, int[] parents, int[] waiting, int node) {
    if (graph.starts()[node] == graph.starts()[node + 1]) {
      return -1;
    }
    int hub = graph.targets()[graph.starts()[node]];
    int other = waiting[hub];
    boolean isFree = other >= 0 && parents[other] < 0;
    waiting[hub] = isFree ? -1 : node;
    return isFree ? other : -1;
  }
}
