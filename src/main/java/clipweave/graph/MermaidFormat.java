package clipweave.graph;

import java.io.IOException;
import java.util.Map;

/** A Mermaid flowchart, for a small graph inside a note or a README. */
final class MermaidFormat implements GraphFormat {
  @Override
  public String name() {
    return "mermaid";
  }

  @Override
  public String ending() {
    return "mmd";
  }

  @Override
  public String about() {
    return "a Mermaid flowchart, for small graphs in a note";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    out.append("flowchart LR\n");
    for (int i = 0; i < graph.nodes().size(); i++) {
      Node node = graph.nodes().get(i);
      out.append("  n" + i + "[\"").append(escaped(node.title())).append("\"]");
      out.append(node.kind() == NodeKind.NOTE ? "" : ":::" + node.kind().word()).append('\n');
    }
    Map<String, Integer> positions = graph.positions();
    for (Edge edge : graph.edges()) {
      out.append("  n" + positions.get(edge.source()));
      boolean isPlain = edge.type() == EdgeType.LINK;
      out.append(isPlain ? " --> " : " -- " + edge.type().word() + " --> ");
      out.append("n" + positions.get(edge.target()) + "\n");
    }
    out.append("  classDef clip fill:#e7edf4,stroke:#4f7cac\n");
    out.append("  classDef person fill:#f6e9e0,stroke:#d0763e\n");
    out.append("  classDef site fill:#e5f0e9,stroke:#4e9a6b\n");
    out.append("  classDef wanted fill:none,stroke:#9b9a95,stroke-dasharray:4 3\n");
  }

  /** Letters, digits and a few signs stand as they are; the rest as Mermaid's entity codes. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    String line = Plain.line(text);
    line.codePoints()
        .forEach(
            c -> {
              boolean isSafe = Character.isLetterOrDigit(c) || " .,-_/?!()'".indexOf(c) >= 0;
              if (isSafe || (c > 0x9f && Character.getType(c) != Character.FORMAT)) {
                out.appendCodePoint(c);
              } else {
                out.append('#').append(c).append(';');
              }
            });
    return out.toString();
  }
}
