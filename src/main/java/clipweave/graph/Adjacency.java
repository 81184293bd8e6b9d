package clipweave.graph;

import java.util.Arrays;
import java.util.Map;

/**
 * The neighbours of every node as two int arrays (compressed sparse rows): those of node {@code i}
 * are {@code targets[starts[i]]} up to {@code targets[starts[i + 1]]}, ascending, each once, never
 * itself.
 */
final class Adjacency {
  private final int[] starts;
  private final int[] targets;

  private Adjacency(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  /** Where the edges of a graph lead, nodes numbered as they stand in it. */
  static Adjacency of(Graph graph) {
    Map<String, Integer> positions = graph.positions();
    int[] from = new int[graph.edges().size()];
    int[] to = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      from[i] = positions.get(graph.edges().get(i).source());
      to[i] = positions.get(graph.edges().get(i).target());
    }
    return of(graph.nodes().size(), from, to);
  }

  /** Arcs {@code from[i]} to {@code to[i]} between {@code size} nodes. */
  static Adjacency of(int size, int[] from, int[] to) {
    int[] starts = new int[size + 1];
    for (int source : from) {
      starts[source + 1]++;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, size);
    int[] targets = new int[to.length];
    for (int i = 0; i < to.length; i++) {
      targets[next[from[i]]++] = to[i];
    }
    return simple(starts, targets);
  }

  private static Adjacency simple(int[] starts, int[] targets) {
    int size = starts.length - 1;
    int[] kept = new int[size + 1];
    int count = 0;
    for (int i = 0; i < size; i++) {
      Arrays.sort(targets, starts[i], starts[i + 1]);
      int last = -1;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        if (targets[k] != i && targets[k] != last) {
          last = targets[k];
          targets[count++] = last;
        }
      }
      kept[i + 1] = count;
    }
    return new Adjacency(kept, Arrays.copyOf(targets, count));
  }

  /** Every arc the other way round. */
  Adjacency reversed() {
    return of(size(), targets, sources());
  }

  /** Every arc both ways. */
  Adjacency undirected() {
    int[] sources = sources();
    int[] from = Arrays.copyOf(sources, 2 * targets.length);
    int[] to = Arrays.copyOf(targets, 2 * targets.length);
    System.arraycopy(targets, 0, from, targets.length, targets.length);
    System.arraycopy(sources, 0, to, targets.length, targets.length);
    return of(size(), from, to);
  }

  private int[] sources() {
    int[] sources = new int[targets.length];
    for (int i = 0; i < size(); i++) {
      Arrays.fill(sources, starts[i], starts[i + 1], i);
    }
    return sources;
  }

  int size() {
    return starts.length - 1;
  }

  int arcs() {
    return targets.length;
  }

  int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /** Where the neighbours of {@code node} begin; they end where those of the next begin. */
  int start(int node) {
    return starts[node];
  }

  int target(int arc) {
    return targets[arc];
  }

  boolean joins(int from, int to) {
    return Arrays.binarySearch(targets, starts[from], starts[from + 1], to) >= 0;
  }
}
