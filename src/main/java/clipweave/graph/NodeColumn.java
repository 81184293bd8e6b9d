package clipweave.graph;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** One thing to say of every node of a measured graph, in formats that have columns. */
record NodeColumn(String name, Type type, Function<Node, String> value) {
  /** What sort of values a column has. */
  enum Type {
    TEXT("string", "string"),
    COUNT("int", "integer"),
    SHARE("double", "double");

    private final String graphMl;
    private final String gexf;

    Type(String graphMl, String gexf) {
      this.graphMl = graphMl;
      this.gexf = gexf;
    }

    String graphMl() {
      return graphMl;
    }

    String gexf() {
      return gexf;
    }
  }

  static final List<NodeColumn> ALL =
      List.of(
          text("path", Node::id),
          text("label", Node::title),
          text("kind", n -> n.kind().word()),
          text("tags", n -> String.join(" ", n.tags())),
          text("clipped", n -> n.clipped().orElse("")),
          text("published", n -> n.published().orElse("")),
          count("in", Metrics::in),
          count("out", Metrics::out),
          share("pagerank", Metrics::pageRank),
          share("hub", Metrics::hub),
          share("authority", Metrics::authority),
          share("betweenness", Metrics::betweenness),
          count("core", Metrics::core),
          count("component", Metrics::component),
          count("community", Metrics::community));

  private static NodeColumn text(String name, Function<Node, String> value) {
    return new NodeColumn(name, Type.TEXT, value);
  }

  private static NodeColumn count(String name, ToDoubleFunction<Metrics> value) {
    return measure(name, Type.COUNT, value);
  }

  private static NodeColumn share(String name, ToDoubleFunction<Metrics> value) {
    return measure(name, Type.SHARE, value);
  }

  private static NodeColumn measure(String name, Type type, ToDoubleFunction<Metrics> value) {
    return new NodeColumn(
        name, type, n -> n.metrics().map(m -> Numbers.text(value.applyAsDouble(m))).orElse(""));
  }
}
