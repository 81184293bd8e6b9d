package clipweave.cli;

import clipweave.GraphAnswer;
import clipweave.GraphRequest;
import clipweave.graph.Edge;
import clipweave.graph.GraphDifference;
import clipweave.graph.GraphReport;
import clipweave.graph.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Hands a graph over: the drawing to standard output, or what a person wants to know of it. */
final class GraphPrinter {
  private final Root root;
  private final GraphRequest request;
  private final GraphAnswer answer;
  private final Out out;

  GraphPrinter(Root root, GraphRequest request, GraphAnswer answer) {
    this.root = root;
    this.request = request;
    this.answer = answer;
    this.out = root.voices().out();
  }

  void print() {
    try {
      if (request.drawing().isEmpty()) {
        report();
      } else if (request.drawing().get().file().isEmpty()) {
        request.drawing().get().format().draw(answer.graph(), answer.options(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
    Talk talk = root.voices().talk(root.color());
    Problems.tell(root, answer.problems());
    if (!root.isQuiet() && request.drawing().isPresent()) {
      talk.summary(summary(request.drawing().get()));
    }
  }

  private String summary(GraphRequest.Drawing drawing) {
    String counts =
        Words.count(answer.graph().nodes().size(), "node")
            + ", "
            + Words.count(answer.graph().edges().size(), "edge");
    String place = drawing.file().map(f -> f + ": ").orElse("");
    return place + counts + (drawing.isDryRun() ? "; a dry run, nothing was written" : "");
  }

  private void report() throws IOException {
    GraphReport report = GraphReport.of(answer.graph());
    if (root.wantsJson()) {
      GraphReportJson.print(out, report, answer.since());
      return;
    }
    StringBuilder text = new StringBuilder();
    report.write(text);
    text.toString().lines().forEach(out::line);
    answer.since().ifPresent(this::difference);
  }

  private void difference(GraphDifference since) {
    out.line("");
    out.line("Since run " + request.since().orElseThrow());
    if (since.isEmpty()) {
      out.line("  nothing changed");
    }
    nodes("+", since.newNodes());
    nodes("-", since.goneNodes());
    edges("+", since.newEdges());
    edges("-", since.goneEdges());
  }

  private void nodes(String sign, List<Node> nodes) {
    nodes.forEach(n -> out.line("  " + sign + " " + n.id()));
  }

  private void edges(String sign, List<Edge> edges) {
    for (Edge edge : edges) {
      String line = edge.source() + " -> " + edge.target() + " (" + edge.type().word() + ")";
      out.line("  " + sign + " " + line);
    }
  }
}
