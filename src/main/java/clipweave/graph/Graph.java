package clipweave.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who points at whom. Nodes are sorted by id, edges by source, target and type; each stands there
 * once, and every edge has both its ends.
 */
public record Graph(List<Node> nodes, List<Edge> edges) {
  public static final Graph EMPTY = new Graph(List.of(), List.of());

  public Graph {
    nodes = sorted(nodes);
    edges = sorted(edges);
    Set<String> ids = idsOnce(nodes);
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      if (!ids.contains(edge.source()) || !ids.contains(edge.target())) {
        throw new IllegalArgumentException("an edge without its node: " + edge);
      }
      if (i > 0 && edge.compareTo(edges.get(i - 1)) == 0) {
        throw new IllegalArgumentException("an edge twice: " + edge);
      }
    }
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> things) {
    List<T> copy = new ArrayList<>(things);
    Collections.sort(copy);
    return Collections.unmodifiableList(copy);
  }

  private static Set<String> idsOnce(List<Node> nodes) {
    Set<String> ids = new HashSet<>(2 * nodes.size());
    for (Node node : nodes) {
      if (!ids.add(node.id())) {
        throw new IllegalArgumentException("a node twice: " + node.id());
      }
    }
    return ids;
  }

  /** The node with this id. */
  public Optional<Node> node(String id) {
    int at = Collections.binarySearch(nodes, Node.of(id, "", NodeKind.NOTE));
    return at < 0 ? Optional.empty() : Optional.of(nodes.get(at));
  }

  /** Where each id stands in {@link #nodes}. */
  public Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>(2 * nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      positions.put(nodes.get(i).id(), i);
    }
    return positions;
  }

  /** What leads to a node, sorted by source. */
  public List<Edge> edgesTo(String id) {
    return edges.stream().filter(e -> e.target().equals(id)).toList();
  }

  /** Where a node leads, sorted by target. */
  public List<Edge> edgesFrom(String id) {
    return edges.stream().filter(e -> e.source().equals(id)).toList();
  }

  /** The nodes that are kept, and of the edges those that keep both their ends. */
  public Graph only(Predicate<Node> isKept, Predicate<Edge> isEdgeKept) {
    List<Node> kept = nodes.stream().filter(isKept).toList();
    Set<String> ids = idsOnce(kept);
    return new Graph(
        kept,
        edges.stream()
            .filter(isEdgeKept)
            .filter(e -> ids.contains(e.source()) && ids.contains(e.target()))
            .toList());
  }
}
