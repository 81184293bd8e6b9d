package clipweave.graph;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code clipweave/graph/1}: one node and one edge a line. {@code schema}; {@code nodes} with
 * {@code id, title, kind, tags, clipped, published, fields, metrics}; {@code edges} with {@code
 * source, target, type, places}; {@code communities} with {@code number, label, members, names}.
 */
final class JsonFormat implements GraphFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String about() {
    return "everything we know, for programs (clipweave/graph/1)";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    Graph measured = GraphMetrics.measured(graph);
    out.append("{\"schema\":\"clipweave/graph/1\",\n\"nodes\":[");
    lines(measured.nodes(), JsonFormat::node, out);
    out.append("],\n\"edges\":[");
    lines(measured.edges(), JsonFormat::edge, out);
    out.append("],\n\"communities\":[");
    lines(Communities.of(measured), JsonFormat::community, out);
    out.append("]}\n");
  }

  private interface Line<T> {
    String of(T thing);
  }

  private static <T> void lines(List<T> things, Line<T> line, Appendable out) throws IOException {
    String before = "\n";
    for (T thing : things) {
      out.append(before).append(line.of(thing));
      before = ",\n";
    }
    out.append(things.isEmpty() ? "" : "\n");
  }

  private static String node(Node node) {
    StringBuilder out = new StringBuilder("{\"id\":").append(JsonText.quoted(node.id()));
    out.append(",\"title\":").append(JsonText.quoted(node.title()));
    out.append(",\"kind\":\"").append(node.kind().word());
    out.append("\",\"tags\":").append(JsonText.quotedList(node.tags()));
    out.append(",\"clipped\":").append(orNull(node.clipped()));
    out.append(",\"published\":").append(orNull(node.published()));
    out.append(",\"fields\":{");
    String comma = "";
    for (Node.Fact fact : node.fields()) {
      out.append(comma).append(JsonText.quoted(fact.name())).append(':');
      out.append(JsonText.quoted(fact.value()));
      comma = ",";
    }
    out.append("},\"metrics\":");
    return out.append(node.metrics().map(JsonFormat::metrics).orElse("null"))
        .append('}')
        .toString();
  }

  private static String orNull(Optional<String> text) {
    return text.map(JsonText::quoted).orElse("null");
  }

  private static String metrics(Metrics m) {
    return "{\"in\":"
        + m.in()
        + ",\"out\":"
        + m.out()
        + ",\"pagerank\":"
        + Numbers.text(m.pageRank())
        + ",\"hub\":"
        + Numbers.text(m.hub())
        + ",\"authority\":"
        + Numbers.text(m.authority())
        + ",\"betweenness\":"
        + Numbers.text(m.betweenness())
        + ",\"core\":"
        + m.core()
        + ",\"component\":"
        + m.component()
        + ",\"community\":"
        + m.community()
        + "}";
  }

  private static String edge(Edge edge) {
    StringBuilder out = new StringBuilder("{\"source\":").append(JsonText.quoted(edge.source()));
    out.append(",\"target\":").append(JsonText.quoted(edge.target()));
    out.append(",\"type\":\"").append(edge.type().word()).append("\",\"places\":[");
    String comma = "";
    for (Edge.Place place : edge.places()) {
      out.append(comma).append("{\"line\":").append(place.line());
      out.append(",\"text\":").append(JsonText.quoted(place.text())).append('}');
      comma = ",";
    }
    return out.append("]}").toString();
  }

  private static String community(Community community) {
    return "{\"number\":"
        + community.number()
        + ",\"label\":"
        + JsonText.quoted(community.label())
        + ",\"members\":"
        + community.members()
        + ",\"names\":"
        + JsonText.quotedList(community.names())
        + "}";
  }
}
