package clipweave.graph;

import java.io.IOException;

/** The language of Graphviz. */
final class DotFormat implements GraphFormat {
  @Override
  public String name() {
    return "dot";
  }

  @Override
  public String ending() {
    return "dot";
  }

  @Override
  public String about() {
    return "Graphviz; draw it with sfdp or dot";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    out.append("digraph ").append(quoted(options.heading())).append(" {\n");
    out.append("  graph [overlap=prism, splines=false, outputorder=edgesfirst];\n");
    out.append("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f4f1ec\",");
    out.append(" color=\"#c9c4ba\", fontname=\"Helvetica\"];\n");
    out.append("  edge [color=\"#8a8578aa\", arrowsize=0.6];\n");
    for (Node node : graph.nodes()) {
      out.append("  ").append(quoted(node.id()));
      out.append(" [label=").append(quoted(node.title()));
      out.append(", kind=").append(quoted(node.kind().word())).append("];\n");
    }
    for (Edge edge : graph.edges()) {
      out.append("  ").append(quoted(edge.source())).append(" -> ");
      out.append(quoted(edge.target()));
      out.append(" [type=").append(quoted(edge.type().word())).append("];\n");
    }
    out.append("}\n");
  }

  /**
   * In a quoted string only the quote ends it; a backslash is doubled, as labels know escapes such
   * as {@code \N}.
   */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(Plain.character(text, i));
      }
    }
    return out.append('"').toString();
  }
}
