package clipweave;

import clipweave.note.Problem;
import clipweave.syntax.FrontMatter;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vault for a test: runs of clips into it, and what its notes say afterwards. */
final class Vaults {
  private final Path folder;
  private int runs;

  Vaults(Path folder) {
    this.folder = folder;
  }

  Path vault() {
    return folder.resolve("vault");
  }

  void put(String path, String text) {
    write(vault().resolve(path), text);
  }

  /** Imports clips, by their names, as one run. */
  Report run(Map<String, String> clips) {
    runs++;
    clips.forEach(this::change);
    return again();
  }

  /** Changes a clip of the last run. */
  void change(String name, String text) {
    write(folder.resolve("inbox" + runs).resolve(name), text);
  }

  /** Imports the clips of the last run once more. */
  Report again() {
    return weave("../inbox" + runs);
  }

  /** Imports a folder of the vault, or from beside it. */
  Report weave(String clips) {
    return ImportFlow.run(
        new ImportRequest(
            folder,
            List.of(Path.of("vault").resolve(clips).normalize()),
            Optional.of(Path.of("vault")),
            false,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  Report sync() {
    return sync(false);
  }

  /** What a sync would do. */
  Report plan() {
    return sync(true);
  }

  private Report sync(boolean isDry) {
    return SyncFlow.run(
        new SyncRequest(
            folder,
            List.of(),
            Optional.of(Path.of("vault")),
            List.of(),
            SyncRequest.Prune.NO,
            isDry,
            false,
            Optional.empty(),
            0),
        Progress.NONE);
  }

  Report undo() {
    return UndoFlow.run(
        new UndoRequest(
            folder,
            Optional.of(Path.of("vault")),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            0));
  }

  /** What {@code unweave} prints. */
  String unwoven(String path) {
    NoteRequest request =
        new NoteRequest(vault(), Path.of(path), Optional.of(vault()), Optional.empty());
    return new String(UnweaveFlow.run(request), StandardCharsets.UTF_8);
  }

  void move(String from, String to) {
    try {
      Files.createDirectories(vault().resolve(to).getParent());
      Files.move(vault().resolve(from), vault().resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void loseState() {
    try (Stream<Path> paths = Files.walk(vault().resolve(".clipweave/state"))) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a note. */
  String text(String path) {
    return read(vault().resolve(path));
  }

  /** The notes of clips, by path. */
  SortedMap<String, String> clips() {
    return notes("Clippings");
  }

  SortedMap<String, String> notes(String in) {
    SortedMap<String, String> notes = new TreeMap<>();
    if (!Files.isDirectory(vault().resolve(in))) {
      return notes;
    }
    try (Stream<Path> paths = Files.walk(vault().resolve(in))) {
      paths.filter(Files::isRegularFile).forEach(p -> notes.put(Tree.name(vault(), p), read(p)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return notes;
  }

  /** What the header of every clip's note says, by id: each value of each key, in no order. */
  SortedMap<String, SortedMap<String, TreeSet<String>>> fields() {
    SortedMap<String, SortedMap<String, TreeSet<String>>> all = new TreeMap<>();
    for (String note : clips().values()) {
      SortedMap<String, TreeSet<String>> fields = new TreeMap<>();
      FrontMatter.read(note).entries().forEach(e -> fields.put(e.key(), new TreeSet<>(e.values())));
      all.put(fields.get("clip-id").first(), fields);
    }
    return all;
  }

  static List<String> words(Collection<Problem> problems) {
    return problems.stream()
        .map(p -> p.file() + ": " + p.says() + "; " + p.did() + hint(p))
        .collect(Collectors.toList());
  }

  private static String hint(Problem problem) {
    return problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
