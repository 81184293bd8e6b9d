package clipweave.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each node of a graph is drawn, in the order of its nodes; the largest connected part in the
 * middle, nodes without links around the rim.
 */
record Layout(float[] xs, float[] ys) {
  static Layout of(Graph graph) {
    Adjacency both = Adjacency.of(graph).undirected();
    int[] components = Components.of(both);
    int[][] members = WeightedGraph.members(components, Groups.sizes(components).length);
    Layout all = new Layout(new float[both.size()], new float[both.size()]);
    List<int[]> parts = new ArrayList<>();
    int alone = 0;
    for (int c = 0; c + 1 < members[0].length; c++) {
      int[] part = Arrays.copyOfRange(members[1], members[0][c], members[0][c + 1]);
      parts.add(part);
      alone += part.length == 1 ? 1 : 0;
    }
    float[] radii = radii(both);
    List<int[]> joined = parts.subList(0, parts.size() - alone);
    Packing packing = new Packing();
    for (int[] part : joined) {
      Layout one = Spacing.of(ForceLayout.of(cut(both, part)), radii, part);
      packing.add(one, part, all);
    }
    packing.ring(parts.subList(joined.size(), parts.size()), all);
    return all;
  }

  /** How large each node is drawn. */
  static float[] radii(Adjacency both) {
    float[] radii = new float[both.size()];
    for (int i = 0; i < radii.length; i++) {
      radii[i] = radius(both.degree(i));
    }
    return radii;
  }

  /** How large a node with that many neighbours is drawn. */
  static float radius(int degree) {
    return Math.min(26, 3 + 1.5f * (float) Math.sqrt(degree));
  }

  /** The links among some nodes (ascending), renumbered. */
  private static Adjacency cut(Adjacency both, int[] part) {
    if (part.length == both.size()) {
      return both;
    }
    int arcs = 0;
    for (int node : part) {
      arcs += both.degree(node);
    }
    int[] from = new int[arcs];
    int[] to = new int[arcs];
    int count = 0;
    for (int i = 0; i < part.length; i++) {
      for (int k = both.start(part[i]); k < both.start(part[i] + 1); k++) {
        from[count] = i;
        to[count++] = Arrays.binarySearch(part, both.target(k));
      }
    }
    return Adjacency.of(part.length, from, to);
  }
}
