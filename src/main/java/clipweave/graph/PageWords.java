package clipweave.graph;

import java.io.IOException;
import java.util.List;

/**
 * What the page reads only when a note is opened: fields of the nodes, places of the edges. Where
 * that would be too much for one file, sentences are cut and only the first ones kept.
 */
final class PageWords {
  private static final long BUDGET = 24_000_000;

  private final Graph graph;
  private final int places;
  private final int letters;

  PageWords(Graph graph) {
    this.graph = graph;
    if (length(graph, 20, 280) <= BUDGET) {
      places = 20;
      letters = 280;
    } else if (length(graph, 3, 160) <= BUDGET) {
      places = 3;
      letters = 160;
    } else {
      places = 1;
      letters = length(graph, 1, 80) <= BUDGET ? 80 : 0;
    }
  }

  private static long length(Graph graph, int places, int letters) {
    long sum = 0;
    for (Edge edge : graph.edges()) {
      for (Edge.Place place : edge.places().subList(0, Math.min(places, edge.places().size()))) {
        sum += 8 + Math.min(letters, place.text().length());
      }
    }
    return sum;
  }

  /** Per node a flat list of names and values, per edge one of lines and sentences. */
  void write(Appendable out) throws IOException {
    out.append("{\"fields\":[");
    String comma = "\n";
    for (Node node : graph.nodes()) {
      out.append(comma).append(fields(node.fields()));
      comma = ",\n";
    }
    out.append("],\n\"places\":[");
    comma = "\n";
    for (Edge edge : graph.edges()) {
      out.append(comma).append(places(edge.places()));
      comma = ",\n";
    }
    out.append("]}");
  }

  private static String fields(List<Node.Fact> facts) {
    StringBuilder out = new StringBuilder("[");
    for (Node.Fact fact : facts) {
      out.append(out.length() > 1 ? "," : "").append(JsonText.quoted(fact.name()));
      out.append(',').append(JsonText.quoted(Plain.shortened(fact.value(), 400)));
    }
    return out.append(']').toString();
  }

  private String places(List<Edge.Place> all) {
    StringBuilder out = new StringBuilder("[");
    for (Edge.Place place : all.subList(0, Math.min(places, all.size()))) {
      out.append(out.length() > 1 ? "," : "").append(place.line()).append(',');
      String text = letters == 0 ? "" : Plain.shortened(place.text(), letters);
      out.append(JsonText.quoted(text));
    }
    return out.append(']').toString();
  }
}
