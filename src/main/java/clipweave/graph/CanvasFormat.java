package clipweave.graph;

import java.io.IOException;
import java.util.Map;

/** JSON Canvas 1.0: the notes as cards that Obsidian opens, each on its own field of a grid. */
final class CanvasFormat implements GraphFormat {
  private static final int WIDTH = 260;
  private static final int HEIGHT = 80;

  @Override
  public String name() {
    return "canvas";
  }

  @Override
  public String ending() {
    return "canvas";
  }

  @Override
  public String about() {
    return "a canvas for Obsidian (JSON Canvas 1.0)";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    GridLayout grid = GridLayout.of(Layout.of(graph));
    out.append("{\"nodes\":[");
    for (int i = 0; i < graph.nodes().size(); i++) {
      out.append(i == 0 ? "\n" : ",\n");
      out.append("{\"id\":\"n" + i + "\"").append(content(graph.nodes().get(i)));
      out.append(",\"x\":" + grid.columns()[i] * (WIDTH + 60));
      out.append(",\"y\":" + grid.rows()[i] * (HEIGHT + 60));
      out.append(",\"width\":" + WIDTH + ",\"height\":" + HEIGHT);
      out.append(colour(graph.nodes().get(i).kind())).append('}');
    }
    out.append("\n],\"edges\":[");
    edges(graph, out);
    out.append("\n]}\n");
  }

  private static String content(Node node) {
    return switch (node.kind()) {
      case URL -> ",\"type\":\"link\",\"url\":" + JsonText.quoted(node.id());
      case WANTED, TAG -> ",\"type\":\"text\",\"text\":" + JsonText.quoted(escaped(node.title()));
      default -> ",\"type\":\"file\",\"file\":" + JsonText.quoted(node.id());
    };
  }

  /** A card's text is Markdown: every sign that could mean something gets a backslash. */
  private static String escaped(String title) {
    StringBuilder out = new StringBuilder(title.length() + 8);
    String line = Plain.line(title);
    for (int i = 0; i < line.length(); i++) {
      boolean isSign = "\\`*_{}[]<>()#+-.!|~=%$^&:".indexOf(line.charAt(i)) >= 0;
      out.append(isSign ? "\\" : "").append(line.charAt(i));
    }
    return out.toString();
  }

  private static String colour(NodeKind kind) {
    return switch (kind) {
      case PERSON -> ",\"color\":\"2\"";
      case SITE, URL -> ",\"color\":\"4\"";
      case TOPIC, TAG -> ",\"color\":\"6\"";
      case DAY, INDEX -> ",\"color\":\"3\"";
      case WANTED -> ",\"color\":\"1\"";
      default -> "";
    };
  }

  private static void edges(Graph graph, Appendable out) throws IOException {
    Map<String, Integer> positions = graph.positions();
    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      out.append(i == 0 ? "\n" : ",\n").append("{\"id\":\"e" + i);
      out.append("\",\"fromNode\":\"n" + positions.get(edge.source()));
      out.append("\",\"toNode\":\"n" + positions.get(edge.target())).append('"');
      if (edge.type() != EdgeType.LINK) {
        out.append(",\"label\":\"").append(edge.type().word()).append('"');
      }
      out.append('}');
    }
  }
}
