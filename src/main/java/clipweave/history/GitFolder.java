package clipweave.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The files of the bare repository that JGit does not write as safely as we need: it flushes
 * neither packs nor refs, and a lock file of its own would outlive a killed run.
 */
final class GitFolder {
  private static final String CONFIG =
      "[core]\n\trepositoryformatversion = 0\n\tfilemode = false\n\tbare = true\n";

  static final String INCOMING = "incoming";

  /** A pack and its index for each of the runs since they were joined last. */
  private static final int MOST_PACK_FILES = 2 * 64;

  private final Path root;

  GitFolder(Path root) {
    this.root = root;
  }

  /** The head is written last: without it there is no repository yet. */
  boolean exists() {
    return Files.isRegularFile(root.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS);
  }

  void make() throws IOException {
    for (String folder : new String[] {"objects/info", "objects/pack", "refs/heads"}) {
      Files.createDirectories(root.resolve(folder));
    }
    write(root.resolve("config"), CONFIG);
    write(root.resolve("HEAD"), "ref: " + History.STATE_REF + "\n");
    flush(root.resolve("objects"));
    flush(root.getParent());
  }

  /** A damaged repository is kept, out of the way. */
  void putAside() throws IOException {
    int turn = 1;
    while (Files.exists(aside(turn))) {
      turn++;
    }
    Files.move(root, aside(turn));
  }

  private Path aside(int turn) {
    return root.resolveSibling("history-damaged-" + turn + ".git");
  }

  /** Takes away what a run that was killed left half written. */
  void sweep() throws IOException {
    delete(root.resolve("objects"), "insert_*");
    Files.createDirectories(incoming().resolve("pack"));
    delete(incoming(), "insert_*");
    delete(incoming().resolve("pack"), "pack-*");
  }

  private static void delete(Path folder, String names) throws IOException {
    try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, names)) {
      for (Path half : halves) {
        Files.deleteIfExists(half);
      }
    }
  }

  /** Where JGit writes new packs, in a folder {@code pack} as it does. */
  private Path incoming() {
    return root.resolve(INCOMING);
  }

  private static Set<Path> packs(Path folder) throws IOException {
    Set<Path> packs = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "pack-*")) {
      files.forEach(packs::add);
    }
    return packs;
  }

  /**
   * Makes the new packs last, and only then gives them their place: a power cut may have left an
   * empty file there under the same name, which JGit would take for the pack.
   */
  void takeIn() throws IOException {
    List<Path> added = new ArrayList<>(packs(incoming().resolve("pack")));
    for (Path pack : added) {
      flush(pack);
    }
    Collections.reverse(added);
    for (Path pack : added) {
      Files.move(
          pack, packFolder().resolve(pack.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    flush(packFolder());
  }

  boolean hasManyPacks() throws IOException {
    return packs(packFolder()).size() >= MOST_PACK_FILES;
  }

  /**
   * Joins the packs of many runs into one: that one lies whole on the disk under its name before
   * the first of the others goes, so that a killed run leaves too many, never too few.
   */
  void joinPacks(Records records, ObjectId commit) throws IOException {
    Set<Path> before = packs(packFolder());
    Path pack = root.resolve("objects/insert_join.pack");
    Path index = root.resolve("objects/insert_join.idx");
    String name = records.pack(commit, pack, index);
    flush(pack);
    flush(index);
    Path joined = packFolder().resolve(name + ".pack");
    Path joinedIndex = packFolder().resolve(name + ".idx");
    Files.move(pack, joined, StandardCopyOption.ATOMIC_MOVE);
    Files.move(index, joinedIndex, StandardCopyOption.ATOMIC_MOVE);
    flush(packFolder());
    before.removeAll(Set.of(joined, joinedIndex));
    for (Path old : before) {
      Files.deleteIfExists(old);
    }
  }

  private Path packFolder() {
    return root.resolve("objects").resolve("pack");
  }

  /** Points a ref at a commit: old or new, and on the disk when this returns. */
  void point(String ref, ObjectId commit) throws IOException {
    Path file = root.resolve(ref);
    Files.createDirectories(file.getParent());
    flush(file.getParent().getParent());
    write(file, commit.name() + "\n");
  }

  private void write(Path file, String text) throws IOException {
    Path temp = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            temp,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    flush(file.getParent());
  }

  /** Windows opens no folder, and writes nothing through a channel that only reads. */
  private static void flush(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      if (!path.getFileSystem().getSeparator().equals("\\")) {
        throw e;
      }
    }
  }
}
