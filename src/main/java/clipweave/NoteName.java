package clipweave;

import clipweave.graph.Graph;
import clipweave.graph.GraphBuilder;
import clipweave.graph.NoteReading;
import clipweave.names.Fold;
import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A note as a person names it on the command line: a file, a name, a title or an alias. */
final class NoteName {
  private final Looking vault;
  private final GraphBuilder notes;
  private final Graph graph;

  NoteName(Looking vault, GraphBuilder notes, Graph graph) {
    this.vault = vault;
    this.notes = notes;
    this.graph = graph;
  }

  /**
   * The id of the node that is meant; one that is linked and does not exist can be meant too.
   *
   * @throws CannotGoOn if there is none, or more than one
   */
  String find(String name, Path folder) {
    String bare =
        name.startsWith("[[") && name.endsWith("]]") ? name.substring(2, name.length() - 2) : name;
    return file(bare, folder)
        .or(() -> Optional.of(bare).filter(this::isNode))
        .or(() -> vault.resolver().resolve("", bare).filter(this::isNode))
        .or(() -> titled(bare))
        .or(() -> wanted(bare))
        .orElseThrow(() -> none(bare));
  }

  private boolean isNode(String id) {
    return graph.node(id).isPresent();
  }

  private Optional<String> file(String name, Path folder) {
    try {
      Path real = folder.resolve(name).toRealPath();
      return Optional.of(vault.folder().path(real)).filter(this::isNode);
    } catch (IOException | InvalidPathException noFile) {
      return Optional.empty();
    }
  }

  /** By title or alias; as people write it, with or without capitals. */
  private Optional<String> titled(String name) {
    String folded = Fold.title(name);
    List<String> meant =
        notes.readings().stream().filter(r -> isNamed(r, folded)).map(r -> r.node().id()).toList();
    if (meant.size() > 1) {
      throw CannotGoOn.wrong(
          "'" + name + "' can mean " + meant.size() + " notes",
          "choose from '" + String.join("', '", meant.stream().limit(5).toList()) + "'");
    }
    return meant.stream().findFirst();
  }

  private static boolean isNamed(NoteReading note, String folded) {
    boolean isTitle = Fold.title(note.node().title()).equals(folded);
    return !folded.isEmpty()
        && (isTitle || note.aliases().stream().anyMatch(a -> Fold.title(a).equals(folded)));
  }

  private Optional<String> wanted(String name) {
    String folded = Fold.name(name);
    return graph.nodes().stream()
        .map(n -> n.id())
        .filter(id -> Fold.name(id).equals(folded))
        .findFirst();
  }

  private CannotGoOn none(String name) {
    List<String> nearest = vault.resolver().candidates(name).stream().limit(3).toList();
    String hint =
        nearest.isEmpty()
            ? "name it by its path, its file's name, its title or an alias"
            : "did you mean '" + String.join("' or '", nearest) + "'?";
    return CannotGoOn.wrong("no note '" + name + "' in the vault", hint);
  }
}
