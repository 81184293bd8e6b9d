package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clipweave.graph.Edge;
import clipweave.graph.Graph;
import clipweave.graph.GraphDifference;
import clipweave.graph.GraphFilter;
import clipweave.graph.GraphFormats;
import clipweave.graph.GraphOptions;
import clipweave.graph.GraphReport;
import clipweave.graph.Node;
import clipweave.graph.NodeKind;
import clipweave.graph.NoteLinks;
import clipweave.note.CannotGoOn;
import clipweave.vault.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What graph, links and check say of one vault, and that they leave it as it is. */
class GraphFlowTest {
  @TempDir private Path folder;

  @Test
  void aVaultIsLeftAsItIs() throws IOException {
    importSamples("samples");
    Tree before = Tree.read(folder.resolve("Notes"));
    graph(Optional.empty());
    CheckFlow.run(vault(), true, Progress.NONE);
    LinksFlow.run(vault(), "Clippings", true, Progress.NONE);
    assertThat(Tree.read(folder.resolve("Notes")).files())
        .usingRecursiveComparison()
        .isEqualTo(before.files());
  }

  @Test
  void ourOwnNotesAreWhatTheStateSays() throws IOException {
    importSamples("samples");
    Graph graph = graph(Optional.empty()).graph();
    assertThat(graph.node("Clippings.md").orElseThrow().kind()).isEqualTo(NodeKind.INDEX);
    assertThat(graph.node("People/Mara Ellwood.md").orElseThrow().kind())
        .isEqualTo(NodeKind.PERSON);
    assertThat(graph.node("Clippings/The quiet roof.md").orElseThrow().kind())
        .isEqualTo(NodeKind.CLIP);
  }

  @Test
  void graphLinksAndCheckAgree() throws IOException {
    importSamples("samples");
    write("Notes/Alone.md", "Nothing and nobody.\n");
    write("Notes/Mine.md", "[[Nowhere]] and [[Clippings]], and [[Clippings#None]].\n");
    Graph graph = graph(Optional.empty()).graph();
    CheckAnswer check = CheckFlow.run(vault(), false, Progress.NONE);
    assertThat(GraphReport.of(graph).orphans())
        .extracting(Node::id)
        .containsExactlyElementsOf(check.check().orphans())
        .containsExactly("Alone.md");
    assertThat(graph.nodes().stream().filter(n -> n.kind() == NodeKind.WANTED).map(Node::id))
        .containsExactlyInAnyOrderElementsOf(
            check.check().wanted().stream().map(w -> w.name()).toList());
    for (Node node : graph.nodes().stream().filter(n -> n.kind().isNote()).toList()) {
      NoteLinks links = LinksFlow.run(vault(), node.id(), false, Progress.NONE).links();
      assertThat(links.backlinks().stream().map(n -> n.node().id()))
          .containsExactlyElementsOf(graph.edgesTo(node.id()).stream().map(Edge::source).toList());
    }
  }

  @Test
  void whatObsidianExcludesIsInNoPictureAndNoOrphan() throws IOException {
    write(
        "Notes/.obsidian/app.json", "{\"userIgnoreFilters\":[\"Old/\",\"/draft [0-9]/\",\"/(/\"]}");
    write("Notes/Old/Heron.md", "A [[Kingfisher]] by the [[Weir]] and https://birds.example/1\n");
    write("Notes/Plan draft 2.md", "Nobody, and no Kingfisher.\n");
    write("Notes/Plan draft.md", "Nobody.\n");
    write("Notes/Kingfisher.md", "[[Heron]] and [[Plan draft 2]]\n");
    GraphAnswer answer = graph(Optional.empty());
    assertThat(ids(answer.graph().nodes())).containsExactly("Kingfisher.md", "Plan draft.md");
    assertThat(answer.problems())
        .extracting(p -> p.says())
        .containsExactly("'/(/' of the excluded files is no pattern");
    CheckAnswer check = CheckFlow.run(vault(), false, Progress.NONE);
    assertThat(check.check().orphans()).containsExactly("Plan draft.md");
    NoteLinks links = LinksFlow.run(vault(), "Kingfisher.md", false, Progress.NONE).links();
    assertThat(links.mentions()).isEmpty();
    assertThat(links.backlinks()).extracting(n -> n.node().id()).containsExactly("Old/Heron.md");
  }

  @Test
  void whatObsidianExcludesGetsNoSuggestion() throws IOException {
    write("Notes/.obsidian/app.json", "{\"userIgnoreFilters\":[\"Old/\"]}");
    write("Notes/Salt Marsh.md", "Reeds.\n");
    write("Notes/Old/Heron.md", "It nests in the Salt Marsh.\n");
    write("Notes/Walk.md", "We went to the Salt Marsh at noon.\n");
    assertThat(CheckFlow.run(vault(), true, Progress.NONE).suggestions())
        .extracting(s -> s.path() + " " + s.name().text() + " " + s.name().target())
        .containsExactly("Walk.md Salt Marsh Salt Marsh.md");
    assertThat(CheckFlow.run(vault(), true, Progress.NONE).needsLook()).isFalse();
  }

  @Test
  void sinceARunOnlyWhatLaterRunsMadeIsNew() throws IOException {
    importSamples("samples/The quiet roof.md", "samples/the-quiet-roof.md");
    Graph first = graph(Optional.empty()).graph();
    importSamples("samples");
    GraphAnswer now = graph(Optional.of(1));
    GraphDifference expected = GraphDifference.between(first, now.graph());
    GraphDifference since = now.since().orElseThrow();
    assertThat(since.isEmpty()).isFalse();
    assertThat(ids(since.newNodes())).isEqualTo(ids(expected.newNodes()));
    assertThat(ids(since.goneNodes())).isEqualTo(ids(expected.goneNodes()));
    assertThat(since.newEdges()).isEqualTo(expected.newEdges());
    assertThat(since.goneEdges()).isEqualTo(expected.goneEdges());
    assertThat(graph(Optional.of(2)).since().orElseThrow().isEmpty()).isTrue();
  }

  @Test
  void aDrawingTakesThePlaceOfADrawingOnly() throws IOException {
    write("Notes/A.md", "[[B]]\n");
    write("Notes/B.md", "\n");
    draw("canvas", "Notes/Map.canvas");
    String drawn = Files.readString(folder.resolve("Notes/Map.canvas"));
    draw("canvas", "Notes/Map.canvas");
    assertThat(drawn).startsWith("{\"nodes\":[\n");
    write("Notes/Map.canvas", "{\n\t\"nodes\":[]}");
    for (String taken : List.of("Notes/Map.canvas", "Notes/A.md", "Notes/.obsidian/x.canvas")) {
      assertThatThrownBy(() -> draw("canvas", taken)).isInstanceOf(CannotGoOn.class);
    }
    assertThat(Files.readString(folder.resolve("Notes/Map.canvas"))).startsWith("{\n\t");
    assertThat(Files.readString(folder.resolve("Notes/A.md"))).isEqualTo("[[B]]\n");
  }

  @Test
  void anEmptyVaultHasAnEmptyGraphInEveryFormat() throws IOException {
    Files.createDirectory(folder.resolve("Notes"));
    Graph empty = graph(Optional.empty()).graph();
    assertThat(empty.nodes()).isEmpty();
    for (var format : GraphFormats.ALL) {
      draw(format.name(), "graph." + format.ending());
      assertThat(folder.resolve("graph." + format.ending())).isRegularFile();
    }
    assertThat(CheckFlow.run(vault(), false, Progress.NONE).needsLook()).isFalse();
  }

  private static List<String> ids(List<Node> nodes) {
    return nodes.stream().map(Node::id).toList();
  }

  private VaultRequest vault() {
    return new VaultRequest(folder, Optional.of(Path.of("Notes")), Optional.empty());
  }

  private GraphAnswer graph(Optional<Integer> since) {
    return GraphFlow.run(
        new GraphRequest(
            vault(), GraphFilter.ALL, GraphOptions.NOTES_ONLY, since, Optional.empty()),
        Progress.NONE);
  }

  private void draw(String format, String file) {
    GraphRequest.Drawing drawing =
        new GraphRequest.Drawing(
            GraphFormats.named(format).orElseThrow(), false, Optional.of(Path.of(file)), false);
    GraphFlow.run(
        new GraphRequest(
            vault(), GraphFilter.ALL, GraphOptions.DEFAULT, Optional.empty(), Optional.of(drawing)),
        Progress.NONE);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void importSamples(String... clips) throws IOException {
    Tree.read(Path.of("samples")).write(folder.resolve("samples"));
    List<Path> files =
        List.of(clips).stream().map(Path::of).filter(p -> Files.exists(folder.resolve(p))).toList();
    ImportFlow.run(
        new ImportRequest(
            folder, files, Optional.of(Path.of("Notes")), false, false, Optional.empty(), 0),
        Progress.NONE);
  }
}
