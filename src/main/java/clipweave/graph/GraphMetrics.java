package clipweave.graph;

import java.util.ArrayList;
import java.util.List;

/** Measures how every node of a graph stands. */
public final class GraphMetrics {
  private GraphMetrics() {}

  /** The same graph, its nodes with their {@link Node#metrics}. */
  public static Graph measure(Graph graph) {
    Adjacency out = Adjacency.of(graph);
    Adjacency in = out.reversed();
    Adjacency both = out.undirected();
    double[] ranks = PageRank.of(out);
    HubsAndAuthorities hits = HubsAndAuthorities.of(out, in);
    double[] between = Betweenness.of(both);
    int[] cores = Cores.of(both);
    int[] components = Components.of(both);
    int[] communities = Leiden.of(both);
    List<Node> nodes = new ArrayList<>(graph.nodes().size());
    for (int i = 0; i < graph.nodes().size(); i++) {
      Metrics metrics =
          new Metrics(
              in.degree(i),
              out.degree(i),
              ranks[i],
              hits.hubs()[i],
              hits.authorities()[i],
              between[i],
              cores[i],
              components[i],
              communities[i]);
      nodes.add(graph.nodes().get(i).withMetrics(metrics));
    }
    return new Graph(nodes, graph.edges());
  }

  /** The graph itself if it was measured, else measured now. */
  static Graph measured(Graph graph) {
    boolean isMeasured = graph.nodes().stream().allMatch(n -> n.metrics().isPresent());
    return isMeasured ? graph : measure(graph);
  }
}
