package clipweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All files of a folder and its empty folders, to be brought back to the same place. */
final class Snapshot {
  private final Path root;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Set<String> folders = new TreeSet<>();

  private Snapshot(Path root) {
    this.root = root;
  }

  static Snapshot of(Path root) {
    Snapshot snapshot = new Snapshot(root);
    for (Path path : all(root)) {
      snapshot.add(path);
    }
    return snapshot;
  }

  private void add(Path path) {
    try {
      String name = Tree.name(root, path);
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        folders.add(name);
      } else {
        files.put(name, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** Makes the folder what it was; a file that is as it was is left alone. */
  void restore() {
    try {
      for (Path path : all(root)) {
        String name = Tree.name(root, path);
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (!(isFolder ? folders.contains(name) : files.containsKey(name))) {
          Files.delete(path);
        }
      }
      for (String folder : folders) {
        Files.createDirectories(root.resolve(folder));
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.deleteIfExists(path);
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deepest first. */
  private static Iterable<Path> all(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(p -> !p.equals(root)).sorted((a, b) -> b.compareTo(a)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
