package clipweave.graph;

import java.util.Random;

/** Graphs drawn by lot for tests: sparse, dense, in parts, with favourites. */
final class RandomGraphs {
  private RandomGraphs() {}

  /** Arcs between {@code size} nodes; low numbers are favoured as targets. */
  static Adjacency arcs(long seed, int size, int count) {
    Random random = new Random(seed);
    int[] from = new int[count];
    int[] to = new int[count];
    for (int i = 0; i < count; i++) {
      from[i] = random.nextInt(size);
      to[i] = (int) (size * Math.pow(random.nextDouble(), 1 + seed % 3));
    }
    return Adjacency.of(size, from, to);
  }

  /** Groups of ten whose members mostly link each other. */
  static Adjacency villages(long seed, int size, int count) {
    Random random = new Random(seed);
    int[] from = new int[count];
    int[] to = new int[count];
    for (int i = 0; i < count; i++) {
      from[i] = random.nextInt(size);
      int near = from[i] / 10 * 10 + random.nextInt(10);
      to[i] = Math.min(size - 1, random.nextInt(10) < 7 ? near : random.nextInt(size));
    }
    return Adjacency.of(size, from, to);
  }

  /** The same as a graph of notes {@code n00000.md} upwards. */
  static Graph graph(Adjacency arcs) {
    java.util.List<Node> nodes = new java.util.ArrayList<>();
    java.util.List<Edge> edges = new java.util.ArrayList<>();
    for (int i = 0; i < arcs.size(); i++) {
      nodes.add(Node.of(name(i), "Note " + i, NodeKind.NOTE));
      for (int k = arcs.start(i); k < arcs.start(i + 1); k++) {
        edges.add(Edge.of(name(i), name(arcs.target(k)), EdgeType.LINK));
      }
    }
    return new Graph(nodes, edges);
  }

  static String name(int i) {
    return String.format(java.util.Locale.ROOT, "n%05d.md", i);
  }
}
