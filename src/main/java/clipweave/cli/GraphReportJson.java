package clipweave.cli;

import clipweave.graph.Community;
import clipweave.graph.Edge;
import clipweave.graph.GraphDifference;
import clipweave.graph.GraphReport;
import clipweave.graph.Node;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a person wants to know of a graph, for a program: {@code clipweave/graph-report/1}. */
final class GraphReportJson {
  private GraphReportJson() {}

  static void print(Out out, GraphReport report, Optional<GraphDifference> since) {
    Json.document(
        out,
        "graph-report",
        json -> {
          counts(json, report);
          nodes(json, "hubs", report.hubs());
          nodes(json, "gates", report.gates());
          communities(json, report.communities());
          pairs(json, "bridges", report.bridges());
          pairs(json, "surprising", report.surprising());
          nodes(json, "wanted", report.wanted());
          nodes(json, "orphans", report.orphans());
          if (since.isPresent()) {
            since(json, since.get());
          }
        });
  }

  private static void counts(JsonWriter json, GraphReport report) throws IOException {
    json.name("counts").beginObject();
    json.name("nodes").value(report.nodes());
    json.name("edges").value(report.edges());
    json.name("components").value(report.components());
    json.endObject();
    json.name("hubShare").value(report.hubShare());
  }

  private static void nodes(JsonWriter json, String name, List<Node> nodes) throws IOException {
    Json.strings(json, name, nodes.stream().map(Node::id).toList());
  }

  private static void communities(JsonWriter json, List<Community> found) throws IOException {
    json.name("communities").beginArray();
    for (Community community : found) {
      json.beginObject();
      json.name("label").value(community.label());
      json.name("members").value(community.members());
      Json.strings(json, "names", community.names());
      json.endObject();
    }
    json.endArray();
  }

  private static void pairs(JsonWriter json, String name, List<GraphReport.Pair> pairs)
      throws IOException {
    json.name(name).beginArray();
    for (GraphReport.Pair pair : pairs) {
      json.beginObject();
      json.name("a").value(pair.a().id());
      json.name("b").value(pair.b().id());
      json.name("weight").value(pair.weight());
      json.endObject();
    }
    json.endArray();
  }

  private static void since(JsonWriter json, GraphDifference since) throws IOException {
    json.name("since").beginObject();
    nodes(json, "newNodes", since.newNodes());
    nodes(json, "goneNodes", since.goneNodes());
    edges(json, "newEdges", since.newEdges());
    edges(json, "goneEdges", since.goneEdges());
    json.endObject();
  }

  private static void edges(JsonWriter json, String name, List<Edge> edges) throws IOException {
    json.name(name).beginArray();
    for (Edge edge : edges) {
      json.beginObject();
      json.name("source").value(edge.source());
      json.name("target").value(edge.target());
      json.name("type").value(edge.type().word());
      json.endObject();
    }
    json.endArray();
  }
}
