package clipweave.graph;

import java.io.IOException;
import java.util.Map;

/** GEXF 1.2, for Gephi: with colours by community and our layout, so that it opens as drawn. */
final class GexfFormat implements GraphFormat {
  @Override
  public String name() {
    return "gexf";
  }

  @Override
  public String ending() {
    return "gexf";
  }

  @Override
  public String about() {
    return "GEXF with positions, for Gephi";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    Graph measured = GraphMetrics.measured(graph);
    Layout layout = Layout.of(measured);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<gexf xmlns=\"http://www.gexf.net/1.2draft\"");
    out.append(" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n");
    out.append("  <graph defaultedgetype=\"directed\" mode=\"static\">\n");
    attributes(out);
    out.append("    <nodes>\n");
    for (int i = 0; i < measured.nodes().size(); i++) {
      node(i, measured.nodes().get(i), layout, out);
    }
    out.append("    </nodes>\n    <edges>\n");
    edges(measured, out);
    out.append("    </edges>\n  </graph>\n</gexf>\n");
  }

  private static void attributes(Appendable out) throws IOException {
    out.append("    <attributes class=\"node\">\n");
    for (NodeColumn column : NodeColumn.ALL) {
      if (!column.name().equals("label")) {
        attribute(column.name(), column.type().gexf(), out);
      }
    }
    out.append("    </attributes>\n    <attributes class=\"edge\">\n");
    attribute("type", "string", out);
    out.append("    </attributes>\n");
  }

  private static void attribute(String name, String type, Appendable out) throws IOException {
    out.append("      <attribute id=\"").append(name).append("\" title=\"").append(name);
    out.append("\" type=\"").append(type).append("\"/>\n");
  }

  private static void node(int number, Node node, Layout layout, Appendable out)
      throws IOException {
    out.append("      <node id=\"n" + number + "\" label=\"");
    out.append(XmlText.escaped(node.title())).append("\"><attvalues>");
    for (NodeColumn column : NodeColumn.ALL) {
      String value = column.value().apply(node);
      if (!value.isEmpty() && !column.name().equals("label")) {
        attvalue(column.name(), value, out);
      }
    }
    Palette.Colour colour = Palette.colour(node);
    out.append("</attvalues><viz:color r=\"" + colour.red() + "\" g=\"" + colour.green());
    out.append("\" b=\"" + colour.blue() + "\"/><viz:position x=\"");
    out.append(Numbers.tenths(layout.xs()[number])).append("\" y=\"");
    out.append(Numbers.tenths(-layout.ys()[number])).append("\" z=\"0\"/><viz:size value=\"");
    int degree = node.metrics().map(Metrics::degree).orElse(0);
    out.append(Numbers.tenths(2 * Layout.radius(degree))).append("\"/></node>\n");
  }

  private static void edges(Graph graph, Appendable out) throws IOException {
    Map<String, Integer> positions = graph.positions();
    int number = 0;
    for (Edge edge : graph.edges()) {
      out.append("      <edge id=\"e" + number++);
      out.append("\" source=\"n" + positions.get(edge.source()));
      out.append("\" target=\"n" + positions.get(edge.target()));
      out.append("\" weight=\"" + Math.max(1, edge.places().size()) + "\"><attvalues>");
      attvalue("type", edge.type().word(), out);
      out.append("</attvalues></edge>\n");
    }
  }

  private static void attvalue(String name, String value, Appendable out) throws IOException {
    out.append("<attvalue for=\"").append(name).append("\" value=\"");
    out.append(XmlText.escaped(value)).append("\"/>");
  }
}
