package clipweave.graph;

import java.io.IOException;

/** One line a node, with its metrics. */
final class CsvNodesFormat implements GraphFormat {
  @Override
  public String name() {
    return "csv-nodes";
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String about() {
    return "the nodes as a table";
  }

  @Override
  public void draw(Graph graph, DrawOptions options, Appendable out) throws IOException {
    CsvRow.write(
        NodeColumn.ALL.stream().map(c -> c.name().equals("path") ? "id" : c.name()).toList(), out);
    for (Node node : GraphMetrics.measured(graph).nodes()) {
      CsvRow.write(NodeColumn.ALL.stream().map(c -> c.value().apply(node)).toList(), out);
    }
  }
}
