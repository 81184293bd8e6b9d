package clipweave;

import clipweave.disk.OutputFile;
import clipweave.graph.DrawOptions;
import clipweave.graph.Graph;
import clipweave.graph.GraphBuilder;
import clipweave.graph.GraphDifference;
import clipweave.graph.GraphFilter;
import clipweave.graph.GraphMetrics;
import clipweave.note.CannotGoOn;
import clipweave.vault.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** Shows who points at whom: in any vault, without changing it. */
public final class GraphFlow {
  private final GraphRequest request;
  private final Looking vault;
  private final Progress progress;

  private GraphFlow(GraphRequest request, Looking vault, Progress progress) {
    this.request = request;
    this.vault = vault;
    this.progress = progress;
  }

  /**
   * Reads the vault and gives the part of its graph that is asked for; draws it too if it is to go
   * into a file, which is the only thing that is ever written.
   *
   * @throws CannotGoOn if there is no vault, no such note or run, or the file is no place for it
   */
  public static GraphAnswer run(GraphRequest request, Progress progress) {
    try (Looking vault = Looking.at(request.vault())) {
      return new GraphFlow(request, vault, progress).run();
    }
  }

  private GraphAnswer run() {
    Optional<OutputFile> file = request.drawing().flatMap(d -> d.file().map(f -> file(d, f)));
    GraphBuilder notes = vault.readLinks(request.options(), progress);
    Graph whole = notes.build(vault.excluded());
    GraphFilter filter = filter(notes, whole);
    Optional<GraphDifference> since =
        request.since().map(run -> difference(new Earlier(vault, run), notes, whole, filter));
    GraphAnswer answer = new GraphAnswer(part(whole, filter), options(), since, vault.problems());
    file.ifPresent(f -> draw(answer, f));
    return answer;
  }

  private OutputFile file(GraphRequest.Drawing drawing, Path file) {
    Path real = request.vault().folder().resolve(file);
    return OutputFile.at(real, file.toString(), vault.folder(), drawing.format().ending());
  }

  private GraphFilter filter(GraphBuilder notes, Graph whole) {
    GraphFilter filter = request.filter();
    NoteName names = new NoteName(vault, notes, whole);
    return filter
        .around()
        .map(name -> filter.around(names.find(name, request.vault().folder()), filter.depth()))
        .orElse(filter);
  }

  private GraphDifference difference(
      Earlier earlier, GraphBuilder notes, Graph whole, GraphFilter filter) {
    Graph before = earlier.graph(notes, request.options());
    return GraphDifference.between(filter.applyTo(before), filter.applyTo(whole));
  }

  /** A node's metrics are those it has in the whole graph, but a picture shows its own parts. */
  private Graph part(Graph whole, GraphFilter filter) {
    boolean isOwn = request.drawing().map(d -> d.format().isPicture()).orElse(true);
    boolean isWhole = filter.equals(GraphFilter.ALL);
    progress.step("measuring", 0, 0);
    return filter.applyTo(isOwn || isWhole ? whole : GraphMetrics.measure(whole));
  }

  private DrawOptions options() {
    Path name = vault.folder().root().getFileName();
    boolean keepsUrls = request.drawing().map(GraphRequest.Drawing::keepsUrls).orElse(false);
    return new DrawOptions(name == null ? "" : name.toString(), "", keepsUrls);
  }

  private void draw(GraphAnswer answer, OutputFile file) {
    GraphRequest.Drawing drawing = request.drawing().orElseThrow();
    progress.step("drawing", 0, 0);
    if (!drawing.isDryRun()) {
      file.save(out -> drawing.format().draw(answer.graph(), answer.options(), out));
    }
  }
}
