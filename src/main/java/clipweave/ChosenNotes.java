package clipweave;

import clipweave.names.Fold;
import clipweave.names.Resolver;
import clipweave.note.CannotGoOn;
import clipweave.vault.KnownNote;
import clipweave.vault.Paths;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The notes that a person names on the command line: files and folders, from where he stands or
 * from the vault, or a note by its name, title or alias.
 */
final class ChosenNotes {
  private final Session session;
  private final Resolver resolver;
  private final Path folder;
  private final Set<String> notes;
  private final Set<String> chosen = new TreeSet<>();

  /**
   * @param folder where the command was given
   */
  ChosenNotes(Session session, Resolver resolver, Path folder) {
    this.session = session;
    this.resolver = resolver;
    this.folder = folder;
    this.notes = session.view().paths().stream().filter(Paths::isNote).collect(Collectors.toSet());
  }

  /**
   * Their paths in the vault, sorted.
   *
   * @throws CannotGoOn if a name means nothing here, more than one note, or a file elsewhere
   */
  Set<String> of(List<String> names) {
    names.forEach(this::add);
    return chosen;
  }

  private void add(String name) {
    String bare =
        name.startsWith("[[") && name.endsWith("]]") ? name.substring(2, name.length() - 2) : name;
    Optional<Path> here = real(folder, bare);
    Optional<Path> file = here.filter(this::isInside).or(() -> real(root(), bare));
    if (file.filter(this::isInside).isPresent()) {
      addFile(name, session.folder().path(file.get()));
    } else {
      chosen.add(named(bare, here.isPresent()));
    }
  }

  private Path root() {
    return session.folder().root();
  }

  private boolean isInside(Path file) {
    return file.startsWith(root());
  }

  private static Optional<Path> real(Path from, String name) {
    try {
      return Optional.of(from.resolve(name).toRealPath());
    } catch (IOException | InvalidPathException noFile) {
      return Optional.empty();
    }
  }

  /** A note, or a folder with all notes below it. */
  private void addFile(String name, String path) {
    String below = path.isEmpty() ? "" : path + "/";
    boolean isFolder = session.folder().stat(path).isEmpty();
    if (isFolder) {
      notes.stream().filter(n -> n.startsWith(below)).forEach(chosen::add);
    } else if (notes.contains(path)) {
      chosen.add(path);
    } else {
      throw CannotGoOn.wrong(
          "'" + name + "' is no note of the vault", "name '.md' files outside of hidden folders");
    }
  }

  private String named(String name, boolean isElsewhere) {
    return resolver
        .resolve("", name)
        .filter(notes::contains)
        .or(() -> titled(name))
        .orElseThrow(() -> isElsewhere ? elsewhere(name) : none(name));
  }

  /** By title or alias; as people write it, with or without capitals. */
  private Optional<String> titled(String name) {
    String folded = Fold.title(name);
    List<String> meant =
        session.view().notes().stream()
            .filter(n -> isNamed(n, folded))
            .map(KnownNote::path)
            .sorted()
            .toList();
    if (meant.size() > 1) {
      throw CannotGoOn.wrong(
          "'" + name + "' can mean " + meant.size() + " notes",
          "choose from '" + String.join("', '", meant.stream().limit(5).toList()) + "'");
    }
    return meant.stream().findFirst();
  }

  private static boolean isNamed(KnownNote note, String folded) {
    return !folded.isEmpty()
        && (Fold.title(note.name()).equals(folded)
            || note.title().filter(t -> Fold.title(t).equals(folded)).isPresent()
            || note.aliases().stream().anyMatch(a -> Fold.title(a).equals(folded)));
  }

  private CannotGoOn elsewhere(String name) {
    return CannotGoOn.wrong(
        "'" + name + "' is not in the vault", "'clipweave import' takes clips from elsewhere");
  }

  private CannotGoOn none(String name) {
    List<String> nearest = resolver.candidates(name).stream().limit(3).toList();
    String hint =
        nearest.isEmpty()
            ? "name it by its path, its file's name, its title or an alias"
            : "did you mean '" + String.join("' or '", nearest) + "'?";
    return CannotGoOn.wrong("no note '" + name + "' in the vault", hint);
  }
}
