package clipweave.graph;

import java.util.HashMap;
import java.util.Map;

/**
 * The graph without the outside addresses that only one note cites: they say nothing in a picture.
 */
final class SharedUrls {
  private SharedUrls() {}

  /** What a picture shows, measured. */
  static Graph shown(Graph graph, DrawOptions options) {
    return options.keepsUrls() ? GraphMetrics.measured(graph) : measured(graph);
  }

  /** Measured; anew where something was left out, as communities would otherwise have holes. */
  static Graph measured(Graph graph) {
    Graph shared = of(graph);
    boolean isWhole = shared.nodes().size() == graph.nodes().size();
    return isWhole ? GraphMetrics.measured(graph) : GraphMetrics.measure(shared);
  }

  static Graph of(Graph graph) {
    Map<String, Integer> counts = new HashMap<>();
    for (Edge edge : graph.edges()) {
      counts.merge(edge.target(), 1, Integer::sum);
    }
    return graph.only(
        n -> n.kind() != NodeKind.URL || counts.getOrDefault(n.id(), 0) > 1, e -> true);
  }
}
