package clipweave.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A picture: discs by community and size, thin lines, and names where there is room for them. */
final class SvgFormat implements GraphFormat {
  private static final double WIDTH = 1200;
  private static final String STYLE =
      """
      <style>
      svg{background:#fbfaf8;font-family:ui-sans-serif,system-ui,"Segoe UI",Helvetica,Arial,sans-serif}
      .e{fill:none;stroke-opacity:.45}
      circle{stroke:#fbfaf8}
      .w{fill:#fbfaf8;stroke:#9b9a95}
      text{fill:#2b2a28;stroke:#fbfaf8;paint-order:stroke;stroke-linejoin:round;text-anchor:middle}
      @media (prefers-color-scheme:dark){svg{background:#17181a}circle{stroke:#17181a}
      .w{fill:#17181a;stroke:#6d6c69}.e{stroke-opacity:.5}text{fill:#e6e4df;stroke:#17181a}}
      </style>
      """;

  @Override
  public String name() {
    return "svg";
  }

  @Override
  public String ending() {
    return "svg";
  }

  @Override
  public String about() {
    return "a picture";
  }

  @Override
  public boolean isPicture() {
    return true;
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    Graph measured = SharedUrls.shown(graph, options);
    Layout layout = Layout.of(measured);
    Bounds bounds = Bounds.of(layout.xs(), layout.ys());
    double margin = 60 + 0.03 * Math.max(bounds.width(), bounds.height());
    double width = bounds.width() + 2 * margin;
    double height = bounds.height() + 2 * margin;
    double unit = Math.max(width, height) / WIDTH;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"");
    out.append(Numbers.tenths(bounds.left() - margin)).append(' ');
    out.append(Numbers.tenths(bounds.top() - margin)).append(' ');
    out.append(Numbers.tenths(width)).append(' ').append(Numbers.tenths(height)).append("\">\n");
    out.append("<title>").append(XmlText.escaped(options.heading())).append("</title>\n");
    out.append(STYLE);
    edges(measured, layout, unit, out);
    nodes(measured, layout, unit, out);
    labels(measured, layout, unit, out);
    out.append("</svg>\n");
  }

  private static void edges(Graph graph, Layout layout, double unit, Appendable out)
      throws IOException {
    out.append("<g class=\"e\" stroke-width=\"").append(Numbers.text(0.7 * unit)).append("\">\n");
    Map<String, Integer> positions = graph.positions();
    for (Edge edge : graph.edges()) {
      int from = positions.get(edge.source());
      int to = positions.get(edge.target());
      if (from != to) {
        out.append("<path stroke=\"").append(Palette.colour(graph.nodes().get(to)).hex());
        out.append("\" d=\"").append(curve(layout, from, to)).append("\"/>\n");
      }
    }
    out.append("</g>\n");
  }

  /** Slightly bent to the right, so that two ways between the same nodes are two lines. */
  private static String curve(Layout layout, int from, int to) {
    double dx = layout.xs()[to] - layout.xs()[from];
    double dy = layout.ys()[to] - layout.ys()[from];
    return "M"
        + Numbers.tenths(layout.xs()[from])
        + " "
        + Numbers.tenths(layout.ys()[from])
        + "q"
        + Numbers.tenths(dx / 2 - dy / 10)
        + " "
        + Numbers.tenths(dy / 2 + dx / 10)
        + " "
        + Numbers.tenths(dx)
        + " "
        + Numbers.tenths(dy);
  }

  private static void nodes(Graph graph, Layout layout, double unit, Appendable out)
      throws IOException {
    out.append("<g stroke-width=\"").append(Numbers.text(unit)).append("\">\n");
    for (int i = 0; i < graph.nodes().size(); i++) {
      Node node = graph.nodes().get(i);
      int degree = node.metrics().map(Metrics::degree).orElse(0);
      out.append("<circle cx=\"").append(Numbers.tenths(layout.xs()[i]));
      out.append("\" cy=\"").append(Numbers.tenths(layout.ys()[i]));
      out.append("\" r=\"").append(Numbers.tenths(Layout.radius(degree)));
      boolean isWanted = node.kind() == NodeKind.WANTED;
      out.append(isWanted ? "\" class=\"w" : "\" fill=\"" + Palette.colour(node).hex());
      out.append("\"><title>").append(XmlText.escaped(node.title()));
      out.append("</title></circle>\n");
    }
    out.append("</g>\n");
  }

  private static void labels(Graph graph, Layout layout, double unit, Appendable out)
      throws IOException {
    List<Labels.Label> labels = Labels.of(graph, layout, unit);
    for (Labels.Label label : labels) {
      out.append("<text x=\"").append(Numbers.tenths(label.x()));
      out.append("\" y=\"").append(Numbers.tenths(label.y()));
      out.append("\" font-size=\"").append(Numbers.tenths(label.size()));
      out.append("\" stroke-width=\"").append(Numbers.tenths(label.size() / 4)).append("\">");
      out.append(XmlText.escaped(label.text())).append("</text>\n");
    }
  }
}
