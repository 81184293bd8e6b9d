package clipweave;

import clipweave.graph.DrawOptions;
import clipweave.graph.Graph;
import clipweave.graph.GraphDifference;
import clipweave.note.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code graph} found.
 *
 * @param graph the part that was asked for; measured where the format needs the whole to measure by
 * @param options what a drawing of it is to be called
 * @param since what changed since the run that was named
 * @param problems files that could not be read
 */
public record GraphAnswer(
    Graph graph, DrawOptions options, Optional<GraphDifference> since, List<Problem> problems) {
  public GraphAnswer {
    Objects.requireNonNull(graph);
    Objects.requireNonNull(options);
    Objects.requireNonNull(since);
    problems = List.copyOf(problems);
  }
}
