package clipweave.graph;

import java.io.IOException;
import java.util.List;

/** One line an edge: Gephi, spreadsheets and pandas read it. The nodes are {@code csv-nodes}. */
final class CsvEdgesFormat implements GraphFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String about() {
    return "the edges as a table";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    CsvRow.write(List.of("source", "target", "type", "places", "line", "text"), out);
    for (Edge edge : graph.edges()) {
      boolean stands = !edge.places().isEmpty();
      CsvRow.write(
          List.of(
              edge.source(),
              edge.target(),
              edge.type().word(),
              Integer.toString(edge.places().size()),
              stands ? Integer.toString(edge.places().get(0).line()) : "",
              stands ? edge.places().get(0).text() : ""),
          out);
    }
  }
}
