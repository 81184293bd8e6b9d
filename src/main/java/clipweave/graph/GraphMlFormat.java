package clipweave.graph;

import java.io.IOException;
import java.util.Map;

/**
 * GraphML, for yEd, Gephi, networkx and igraph. Ids must be plain there; the path is an attribute.
 */
final class GraphMlFormat implements GraphFormat {
  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String ending() {
    return "graphml";
  }

  @Override
  public String about() {
    return "GraphML, for yEd, Gephi, networkx and igraph";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    Graph measured = GraphMetrics.measured(graph);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (NodeColumn column : NodeColumn.ALL) {
      key("node", column.name(), column.type().graphMl(), out);
    }
    key("edge", "type", "string", out);
    key("edge", "places", "int", out);
    out.append("  <graph id=\"vault\" edgedefault=\"directed\">\n");
    for (int i = 0; i < measured.nodes().size(); i++) {
      node(i, measured.nodes().get(i), out);
    }
    Map<String, Integer> positions = measured.positions();
    for (Edge edge : measured.edges()) {
      out.append("    <edge source=\"n" + positions.get(edge.source()));
      out.append("\" target=\"n" + positions.get(edge.target()) + "\">");
      data("e_type", edge.type().word(), out);
      data("e_places", Integer.toString(edge.places().size()), out);
      out.append("</edge>\n");
    }
    out.append("  </graph>\n</graphml>\n");
  }

  private static void key(String owner, String name, String type, Appendable out)
      throws IOException {
    out.append("  <key id=\"").append(owner.charAt(0)).append('_').append(name);
    out.append("\" for=\"").append(owner).append("\" attr.name=\"").append(name);
    out.append("\" attr.type=\"").append(type).append("\"/>\n");
  }

  private static void node(int number, Node node, Appendable out) throws IOException {
    out.append("    <node id=\"n" + number + "\">");
    for (NodeColumn column : NodeColumn.ALL) {
      String value = column.value().apply(node);
      if (!value.isEmpty()) {
        data("n_" + column.name(), value, out);
      }
    }
    out.append("</node>\n");
  }

  private static void data(String key, String value, Appendable out) throws IOException {
    out.append("<data key=\"").append(key).append("\">");
    out.append(XmlText.escaped(value)).append("</data>");
  }
}
