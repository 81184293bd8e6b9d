package clipweave.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is new and what is gone between two graphs of one vault. */
public record GraphDifference(
    List<Node> newNodes, List<Node> goneNodes, List<Edge> newEdges, List<Edge> goneEdges) {
  public GraphDifference {
    newNodes = List.copyOf(newNodes);
    goneNodes = List.copyOf(goneNodes);
    newEdges = List.copyOf(newEdges);
    goneEdges = List.copyOf(goneEdges);
  }

  /** Nodes are compared by id, edges by ends and type; lines may move. */
  public static GraphDifference between(Graph before, Graph after) {
    return new GraphDifference(
        nodesOnlyIn(after, before),
        nodesOnlyIn(before, after),
        edgesOnlyIn(after, before),
        edgesOnlyIn(before, after));
  }

  private static List<Node> nodesOnlyIn(Graph one, Graph other) {
    return one.nodes().stream().filter(n -> other.node(n.id()).isEmpty()).toList();
  }

  private static List<Edge> edgesOnlyIn(Graph one, Graph other) {
    Set<Edge> ends = new HashSet<>();
    other.edges().forEach(e -> ends.add(Edge.of(e.source(), e.target(), e.type())));
    return one.edges().stream()
        .filter(e -> !ends.contains(Edge.of(e.source(), e.target(), e.type())))
        .toList();
  }

  public boolean isEmpty() {
    return newNodes.isEmpty() && goneNodes.isEmpty() && newEdges.isEmpty() && goneEdges.isEmpty();
  }
}
