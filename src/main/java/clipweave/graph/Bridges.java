package clipweave.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The links that alone hold two parts of a graph together (Tarjan 1974, without recursion). */
final class Bridges {
  /** A bridge between nodes {@code a < b}, and how many nodes the smaller part has. */
  record Bridge(int a, int b, int smallerSide) {}

  private final Adjacency both;
  private final int[] entered;
  private final int[] low;
  private final int[] parent;
  private final int[] next;
  private final int[] weight;
  private final int[] stack;
  private final List<Integer> walked = new ArrayList<>();
  private int clock;

  private Bridges(Adjacency both) {
    this.both = both;
    int size = both.size();
    entered = new int[size];
    low = new int[size];
    parent = new int[size];
    next = new int[size];
    weight = new int[size];
    stack = new int[size];
  }

  /** The bridges of a graph with every arc both ways, those between large parts first. */
  static List<Bridge> of(Adjacency both) {
    Bridges run = new Bridges(both);
    List<Bridge> found = new ArrayList<>();
    for (int i = 0; i < both.size(); i++) {
      if (run.entered[i] == 0) {
        run.walk(i);
        run.collect(i, found);
      }
    }
    found.sort(
        Comparator.comparingInt((Bridge b) -> -b.smallerSide())
            .thenComparingInt(Bridge::a)
            .thenComparingInt(Bridge::b));
    return List.copyOf(found);
  }

  private void walk(int root) {
    walked.clear();
    int depth = 0;
    enter(root, -1);
    stack[depth++] = root;
    while (depth > 0) {
      int node = stack[depth - 1];
      if (next[node] == both.start(node + 1)) {
        depth--;
        leave(node);
        continue;
      }
      int other = both.target(next[node]++);
      if (entered[other] == 0) {
        enter(other, node);
        stack[depth++] = other;
      } else if (other != parent[node]) {
        low[node] = Math.min(low[node], entered[other]);
      }
    }
  }

  private void enter(int node, int from) {
    clock++;
    entered[node] = clock;
    low[node] = clock;
    parent[node] = from;
    next[node] = both.start(node);
    weight[node] = 1;
    walked.add(node);
  }

  private void leave(int node) {
    int above = parent[node];
    if (above >= 0) {
      low[above] = Math.min(low[above], low[node]);
      weight[above] += weight[node];
    }
  }

  private void collect(int root, List<Bridge> found) {
    for (int node : walked) {
      int above = parent[node];
      if (above >= 0 && low[node] > entered[above]) {
        int side = Math.min(weight[node], weight[root] - weight[node]);
        found.add(new Bridge(Math.min(node, above), Math.max(node, above), side));
      }
    }
  }
}
