package clipweave.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How many of the shortest ways between others lead through a node (Brandes 2001), links taken as
 * two-way, as a share of all pairs. Exact up to 2,000 nodes; above, from a sample of start nodes
 * with a fixed seed, as many as a budget of visited arcs allows.
 */
final class Betweenness {
  private static final int EXACT = 2_000;
  private static final int MOST_STARTS = 400;
  private static final int FEWEST_STARTS = 32;
  private static final long ARC_BUDGET = 60_000_000;

  private final Adjacency both;
  private final int[] order;
  private final int[] distance;
  private final double[] ways;
  private final double[] share;
  private final double[] result;

  private Betweenness(Adjacency both) {
    this.both = both;
    order = new int[both.size()];
    distance = new int[both.size()];
    ways = new double[both.size()];
    share = new double[both.size()];
    result = new double[both.size()];
  }

  /** {@code both}: the graph with every arc both ways. */
  static double[] of(Adjacency both) {
    int[] starts = starts(both);
    Betweenness run = new Betweenness(both);
    for (int start : starts) {
      run.giveBack(run.search(start), start);
    }
    double size = both.size();
    double scale = size < 3 ? 0 : size / starts.length / ((size - 1) * (size - 2));
    for (int i = 0; i < run.result.length; i++) {
      run.result[i] *= scale;
    }
    return run.result;
  }

  private static int[] starts(Adjacency both) {
    int size = both.size();
    int[] nodes = new int[size];
    Arrays.setAll(nodes, i -> i);
    if (size <= EXACT) {
      return nodes;
    }
    long affordable = ARC_BUDGET / (size + both.arcs());
    int count = (int) Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, affordable));
    SplittableRandom random = new SplittableRandom(size);
    for (int i = 0; i < count; i++) {
      int other = i + random.nextInt(size - i);
      int swap = nodes[i];
      nodes[i] = nodes[other];
      nodes[other] = swap;
    }
    return Arrays.copyOf(nodes, count);
  }

  /** Breadth first from {@code start}; how many nodes were reached. */
  private int search(int start) {
    Arrays.fill(distance, -1);
    Arrays.fill(ways, 0);
    Arrays.fill(share, 0);
    order[0] = start;
    distance[start] = 0;
    ways[start] = 1;
    int found = 1;
    for (int head = 0; head < found; head++) {
      int node = order[head];
      for (int k = both.start(node); k < both.start(node + 1); k++) {
        int next = both.target(k);
        if (distance[next] < 0) {
          distance[next] = distance[node] + 1;
          order[found++] = next;
        }
        if (distance[next] == distance[node] + 1) {
          ways[next] += ways[node];
        }
      }
    }
    return found;
  }

  /** From the farthest back: each node hands its share to those before it. */
  private void giveBack(int found, int start) {
    for (int i = found - 1; i > 0; i--) {
      int node = order[i];
      double each = (1 + share[node]) / ways[node];
      for (int k = both.start(node); k < both.start(node + 1); k++) {
        int before = both.target(k);
        if (distance[before] == distance[node] - 1) {
          share[before] += ways[before] * each;
        }
      }
      if (node != start) {
        result[node] += share[node];
      }
    }
  }
}
