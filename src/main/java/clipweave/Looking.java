package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.disk.Reading;
import clipweave.disk.VaultFile;
import clipweave.disk.VaultFolder;
import clipweave.disk.VaultListing;
import clipweave.graph.CanvasReader;
import clipweave.graph.Excluded;
import clipweave.graph.GraphBuilder;
import clipweave.graph.GraphOptions;
import clipweave.graph.GraphReader;
import clipweave.graph.NodeKind;
import clipweave.graph.NoteReading;
import clipweave.graph.NoteText;
import clipweave.history.History;
import clipweave.names.Resolver;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Paths;
import clipweave.vault.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A vault that is looked at, ours or not: nothing is locked, made or written, and every text is let
 * go as soon as it is read.
 */
final class Looking implements AutoCloseable {
  private final VaultFolder folder;
  private final String prefix;
  private final VaultListing listing;
  private final History history;
  private final Map<String, NodeKind> kinds;
  private final List<String> paths;
  private final Resolver resolver;
  private final Excluded excluded;
  private final Optional<Path> settings;
  private final List<Problem> problems = new ArrayList<>();

  private Looking(VaultFolder folder, String prefix, Optional<Path> settings) {
    this.folder = folder;
    this.prefix = prefix;
    this.settings = settings;
    this.listing = folder.list();
    this.history = History.open(folder.state());
    this.kinds = kinds(history);
    List<String> all = new ArrayList<>(listing.awaited());
    listing.files().forEach(f -> all.add(f.path()));
    this.paths = List.copyOf(all);
    this.resolver = Resolver.of(paths);
    this.excluded = Excluded.of(folder.obsidian().ignoreFilters());
    problems.addAll(listing.problems());
    excluded.odd().forEach(this::odd);
    history
        .damage()
        .ifPresent(
            d -> problems.add(Problem.note(VaultFolder.OURS, Place.START, d, "read without it")));
  }

  private void odd(String filter) {
    String says = "'" + filter + "' of the excluded files is no pattern";
    problems.add(Problem.note(".obsidian/app.json", Place.START, says, "left out"));
  }

  /**
   * Opens the vault that is asked about.
   *
   * @throws CannotGoOn if there is none
   */
  static Looking at(VaultRequest request) {
    return around(request, "");
  }

  /** The same, but a vault that is not named is looked for above the file {@code name} too. */
  static Looking around(VaultRequest request, String name) {
    Path vault =
        request
            .vault()
            .map(v -> named(request.folder(), v))
            .or(() -> VaultFolder.above(request.folder()))
            .or(() -> file(request.folder(), name).flatMap(VaultFolder::above))
            .orElseThrow(
                () -> CannotGoOn.wrong("no vault here or above", "name the vault with --vault"));
    VaultFolder folder = VaultFolder.open(vault, VaultFolder.Missing.IS_WRONG);
    Optional<Path> settings = request.settings().map(request.folder()::resolve);
    return new Looking(folder, prefix(request, folder), settings);
  }

  private static Path named(Path folder, Path vault) {
    try {
      return folder.resolve(vault).toRealPath();
    } catch (NoSuchFileException e) {
      throw CannotGoOn.wrong("no folder '" + vault + "'", "name the vault with --vault");
    } catch (IOException e) {
      return folder.resolve(vault);
    }
  }

  private static Optional<Path> file(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).toRealPath());
    } catch (IOException | InvalidPathException noFile) {
      return Optional.empty();
    }
  }

  /** What turns a path in the vault into one that can be opened from where the command stands. */
  private static String prefix(VaultRequest request, VaultFolder folder) {
    try {
      Path vault = request.folder().toRealPath().relativize(folder.root());
      String shown = request.vault().orElse(vault).normalize().toString();
      return shown.isEmpty() ? "" : shown.replace('\\', '/') + "/";
    } catch (IOException | IllegalArgumentException anotherDrive) {
      return folder.root().toString().replace('\\', '/') + "/";
    }
  }

  VaultFolder folder() {
    return folder;
  }

  /** What stands before a path of the vault to make it one from where the command was given. */
  String prefix() {
    return prefix;
  }

  History history() {
    return history;
  }

  List<String> paths() {
    return paths;
  }

  Resolver resolver() {
    return resolver;
  }

  /** What stays out of pictures and lists, as the user told Obsidian. */
  Excluded excluded() {
    return excluded;
  }

  /** All but what is excluded. */
  List<String> shownPaths() {
    return paths.stream().filter(p -> !excluded.has(p)).toList();
  }

  /** What was odd so far, sorted. */
  List<Problem> problems() {
    return problems.stream().sorted().toList();
  }

  /** Reads every note and canvas for its links. */
  GraphBuilder readLinks(GraphOptions options, Progress progress) {
    return read(options, GraphReader::readLinks, progress);
  }

  /** Reads every note and canvas for all there is to know of it. */
  GraphBuilder readAll(GraphOptions options, Progress progress) {
    return read(options, GraphReader::read, progress);
  }

  private GraphBuilder read(
      GraphOptions options, Function<NoteText, NoteReading> reader, Progress progress) {
    GraphBuilder builder = new GraphBuilder(paths, resolver, options);
    List<VaultFile> readable = listing.files().stream().filter(Looking::isReadable).toList();
    each(readable, f -> text(f.path()).map(t -> read(f.path(), t, reader)), progress)
        .forEach(builder::add);
    return builder;
  }

  /**
   * Asks something of every note that is not excluded, on all processors; the answers in the order
   * of the paths.
   */
  <T> List<T> notes(Function<NoteText, Collection<T>> question, Progress progress) {
    List<VaultFile> notes =
        listing.files().stream()
            .filter(f -> Paths.isNote(f.path()) && !excluded.has(f.path()))
            .toList();
    return each(notes, f -> text(f.path()).map(t -> question.apply(note(f.path(), t))), progress)
        .stream()
        .flatMap(Collection::stream)
        .toList();
  }

  /** The names in some notes that could be links ({@link Suggesting}). */
  List<Suggestion> suggestions(Collection<String> paths, Progress progress) {
    return Suggesting.in(paths, folder, settings, progress);
  }

  private static boolean isReadable(VaultFile file) {
    return Paths.isNote(file.path()) || isCanvas(file.path());
  }

  private static boolean isCanvas(String path) {
    return path.endsWith(".canvas");
  }

  private static <T> List<T> each(
      List<VaultFile> files, Function<VaultFile, Optional<T>> work, Progress progress) {
    AtomicLong done = new AtomicLong();
    return files.parallelStream()
        .flatMap(
            f -> {
              Optional<T> result = work.apply(f);
              progress.step("reading", done.incrementAndGet(), files.size());
              return result.stream();
            })
        .toList();
  }

  /** The links of a note or canvas whose text need not be the one in the vault. */
  NoteReading readLinks(String path, String text) {
    return read(path, text, GraphReader::readLinks);
  }

  private NoteReading read(String path, String text, Function<NoteText, NoteReading> reader) {
    return isCanvas(path) ? CanvasReader.read(path, text) : reader.apply(note(path, text));
  }

  private NoteText note(String path, String text) {
    return new NoteText(path, text, kinds.getOrDefault(path, NodeKind.NOTE));
  }

  private Optional<String> text(String path) {
    Reading reading = folder.look(path);
    if (reading instanceof Reading.Text text) {
      return Optional.of(text.text());
    }
    String says = ((Reading.Unreadable) reading).says();
    synchronized (problems) {
      Problem problem = Problem.look(path, Place.START, says, "left out");
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
    return Optional.empty();
  }

  /** What our own files are, as the state remembers it. */
  private static Map<String, NodeKind> kinds(History history) {
    if (history.isEmpty()) {
      return Map.of();
    }
    Map<String, NodeKind> kinds = new HashMap<>();
    history
        .manifest()
        .flatMap(m -> Manifest.read(new String(m, StandardCharsets.UTF_8)))
        .ifPresent(m -> m.byPath().forEach((path, entry) -> kinds.put(path, kind(entry))));
    return kinds;
  }

  private static NodeKind kind(Entry entry) {
    return switch (entry.kind()) {
      case CLIP, WOVEN -> NodeKind.CLIP;
      case ATTACHMENT -> NodeKind.FILE;
      case CONFLICT, NOTE -> NodeKind.NOTE;
      case HUB ->
          NodeKind.of(entry.id().substring(0, Math.max(0, entry.id().indexOf(':'))))
              .orElse(NodeKind.NOTE);
    };
  }

  @Override
  public void close() {
    history.close();
  }
}
