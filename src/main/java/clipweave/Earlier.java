package clipweave;

import clipweave.graph.Graph;
import clipweave.graph.GraphBuilder;
import clipweave.graph.GraphOptions;
import clipweave.graph.NoteReading;
import clipweave.history.Run;
import clipweave.names.Resolver;
import clipweave.note.CannotGoOn;
import clipweave.vault.Change;
import clipweave.vault.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A vault as it was after an earlier run: what the runs since then found at a path is what stood
 * there before. What only its user changed counts as it is now.
 */
final class Earlier {
  private final Looking vault;
  private final Map<String, Optional<String>> texts = new HashMap<>();

  /**
   * The vault after {@code run}.
   *
   * @throws CannotGoOn if there was no such run
   */
  Earlier(Looking vault, int run) {
    this.vault = vault;
    List<Run> runs = vault.history().runs();
    if (run < 1 || run > runs.size()) {
      String hint =
          runs.isEmpty() ? "the vault has no record of runs" : "the runs are 1 to " + runs.size();
      throw CannotGoOn.wrong("no run " + run, hint);
    }
    runs.subList(run, runs.size()).forEach(this::takeBack);
  }

  /** The first run that came after decides: it found what stood there. */
  private void takeBack(Run later) {
    for (Step step : later.steps()) {
      boolean isMove = step.from().isPresent();
      if (step.pre().isPresent()) {
        texts.computeIfAbsent(step.source(), p -> found(later, p));
      }
      if (step.op() != Change.Op.TRASH && (isMove || step.pre().isEmpty())) {
        texts.putIfAbsent(step.path(), Optional.empty());
      }
    }
  }

  private Optional<String> found(Run later, String path) {
    return vault
        .history()
        .found(later.number(), path)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Its graph, by what is known of the vault as it is now. */
  Graph graph(GraphBuilder now, GraphOptions options) {
    TreeSet<String> paths = new TreeSet<>(vault.paths());
    texts.forEach(
        (path, text) -> text.ifPresentOrElse(t -> paths.add(path), () -> paths.remove(path)));
    GraphBuilder before = new GraphBuilder(paths, Resolver.of(paths), options);
    for (NoteReading reading : now.readings()) {
      if (!texts.containsKey(reading.node().id())) {
        before.add(reading);
      }
    }
    texts.forEach((path, text) -> text.ifPresent(t -> before.add(vault.readLinks(path, t))));
    return before.build(vault.excluded());
  }
}
