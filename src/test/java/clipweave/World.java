package clipweave;

import clipweave.disk.TestStores;
import clipweave.vault.Change;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of clips, a vault, and a person who works in both; every line he types is unique. */
// Long because each thing that people do is a method.
final class World {
  /** 1969, 1970, 2024, 2100. */
  private static final long[] TIMES = {-86_400_000L, 0, 1_700_000_000_000L, 4_102_444_800_000L};

  final Path root;
  final Path clips;
  final Path vault;
  private int turn;

  World(Path root) {
    this.root = root;
    this.clips = root.resolve("clips");
    this.vault = root.resolve("vault");
    Folders.make(clips);
    Folders.make(vault.resolve("Inbox"));
    write(vault.resolve("Own.md"), "# Own\n\nmine alone\n");
  }

  Report sync(boolean isDry, SyncRequest.Prune prune, Session.Stores stores) {
    return sync(List.of(Path.of("clips"), Path.of("vault/Inbox")), isDry, prune, stores);
  }

  private Report sync(
      List<Path> named, boolean isDry, SyncRequest.Prune prune, Session.Stores stores) {
    Optional<Path> in = Optional.of(Path.of("vault"));
    SyncRequest request =
        new SyncRequest(root, named, in, List.of(), prune, isDry, false, Optional.empty(), 0);
    return SyncFlow.run(request, Progress.NONE, stores);
  }

  Report sync() {
    return sync(false, SyncRequest.Prune.NO, TestStores::quick);
  }

  /** Of the folder of clips alone, as it is typed. */
  Report syncClips() {
    return sync(List.of(Path.of("clips")), false, SyncRequest.Prune.NO, TestStores::quick);
  }

  Report importClips() {
    Optional<Path> in = Optional.of(Path.of("vault"));
    ImportRequest request =
        new ImportRequest(root, List.of(Path.of("clips")), in, false, false, Optional.empty(), 0);
    return ImportFlow.run(request, Progress.NONE, TestStores::quick);
  }

  Report undo(Session.Stores stores) {
    Optional<Path> in = Optional.of(Path.of("vault"));
    return UndoFlow.run(
        new UndoRequest(root, in, Optional.empty(), false, false, Optional.empty(), 0), stores);
  }

  static List<String> lines(Report report) {
    return report.changes().stream().map(World::line).toList();
  }

  private static String line(Change change) {
    return change.op().sign() + " " + change.path();
  }

  /** All that a person can see in the vault. */
  Seen seen() {
    return new Seen(Folders.files(vault, true));
  }

  String visible() {
    return String.join("", seen().files().values());
  }

  Set<String> typed() {
    return seen().typed();
  }

  /** The time of a file, backwards or forwards, its text untouched. */
  void touch(Random random) {
    List<Path> all = new ArrayList<>();
    for (Path folder : List.of(clips, vault)) {
      Folders.files(folder, false).keySet().forEach(n -> all.add(folder.resolve(n)));
    }
    for (Path path : all) {
      if (random.nextBoolean()) {
        long millis = TIMES[random.nextInt(TIMES.length)];
        act(Optional.of(path), p -> Files.setLastModifiedTime(p, FileTime.fromMillis(millis)));
      }
    }
  }

  /** The vault's own files by path, without trash and what is ours. */
  Map<String, String> notes() {
    return Folders.files(vault, false);
  }

  Map<String, String> source() {
    return Folders.files(clips, false);
  }

  /** What tells whether any file was opened for writing: the lock alone may be. */
  Map<String, String> prints() {
    Map<String, String> prints = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(vault)) {
      for (Path path : paths.filter(p -> !p.endsWith("lock")).toList()) {
        prints.put(
            Tree.name(vault, path),
            Files.getAttribute(path, "unix:ino") + " " + Files.getLastModifiedTime(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return prints;
  }

  void newClip(Random random, boolean isInside) {
    newClip(isInside, ClipTexts.plain(random, turn++));
  }

  /** A clip whose title is no file's name, or that of another in other letters. */
  void oddClip(Random random) {
    newClip(false, ClipTexts.odd(random, turn++));
  }

  private void newClip(boolean isInside, String text) {
    Path folder = isInside ? vault.resolve("Inbox") : clips;
    write(folder.resolve("clip " + (turn - 1) + ".md"), text);
  }

  void unlink(Random random) {
    act(pick(random, vault, World::isNote), p -> write(p, Typing.unlinked(Files.readString(p))));
  }

  void editClip(Random random) {
    act(
        pick(random, clips, n -> true),
        p -> write(p, Typing.edited(random, Files.readString(p), "c" + turn++)));
  }

  void renameClip(Random random) {
    act(
        pick(random, clips, n -> true),
        p -> Files.move(p, clips.resolve("renamed " + turn++ + ".md")));
  }

  void copyClip(Random random) {
    act(
        pick(random, clips, n -> true),
        p -> Files.copy(p, clips.resolve("copied " + turn++ + ".md")));
  }

  void deleteClip(Random random) {
    act(pick(random, clips, n -> true), Files::delete);
  }

  void editNote(Random random) {
    act(
        pick(random, vault, World::isNote),
        p -> write(p, Typing.edited(random, Files.readString(p), "u" + turn++)));
  }

  void addKey(Random random) {
    act(
        pick(random, vault, World::isNote),
        p -> {
          String text = Files.readString(p);
          if (text.startsWith("---\n")) {
            write(p, "---\nkey" + turn + ": Words u" + turn++ + "\n" + text.substring(4));
          }
        });
  }

  Optional<String> moveNote(Random random) {
    Path folder = random.nextBoolean() ? vault.resolve("Mine") : vault;
    Folders.make(folder);
    Path to = folder.resolve("Moved " + turn++ + ".md");
    Optional<Path> note = pick(random, vault, n -> n.startsWith("Clippings/"));
    act(note, p -> Files.move(p, to));
    return note.map(p -> Tree.name(vault, to));
  }

  Optional<String> copyNote(Random random) {
    Path to = vault.resolve("Copy " + turn++ + ".md");
    Optional<Path> note = pick(random, vault, n -> n.startsWith("Clippings/"));
    act(note, p -> Files.copy(p, to));
    return note.map(p -> Tree.name(vault, to));
  }

  /** The id of the note, if no copy of it is left. */
  Optional<String> deleteNote(Random random) {
    Optional<Path> note = pick(random, vault, n -> n.startsWith("Clippings/"));
    Optional<String> id = note.flatMap(p -> id(read(p)));
    act(
        note,
        p -> {
          Folders.make(vault.resolve(".trash"));
          Files.move(p, vault.resolve(".trash/deleted " + turn++ + ".md"));
        });
    return id.filter(i -> !ids().contains(i));
  }

  void newOwn() {
    write(vault.resolve("Own " + turn + ".md"), "Words u" + turn++ + " are mine.\n");
  }

  void loseState() {
    Path state = vault.resolve(".clipweave/state");
    if (Files.exists(state)) {
      Folders.delete(state);
    }
  }

  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    notes().values().forEach(t -> id(t).ifPresent(ids::add));
    return ids;
  }

  static Optional<String> id(String text) {
    return text.lines()
        .filter(l -> l.startsWith("clip-id: "))
        .map(l -> l.substring(9).strip().replace("\"", "").replace("'", ""))
        .findFirst();
  }

  private static boolean isNote(String name) {
    return name.startsWith("Clippings/") || name.startsWith("Inbox/") || name.startsWith("People/");
  }

  private interface Names {
    boolean test(String name);
  }

  private static Optional<Path> pick(Random random, Path folder, Names names) {
    List<String> all = Folders.files(folder, false).keySet().stream().filter(names::test).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(folder.resolve(all.get(random.nextInt(all.size()))));
  }

  private interface Act {
    void on(Path path) throws IOException;
  }

  private static void act(Optional<Path> path, Act act) {
    if (path.isPresent()) {
      try {
        act.on(path.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path path, String text) {
    try {
      Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
