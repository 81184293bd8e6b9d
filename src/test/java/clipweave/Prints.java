package clipweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a write would change of a file, be it the same bytes: inode, time and size. */
final class Prints {
  private Prints() {}

  /** Those of every file and folder below one; the lock alone may be opened. */
  static SortedMap<String, String> of(Path folder) {
    SortedMap<String, String> prints = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> !p.endsWith("lock")).toList()) {
        BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
        String print = is.fileKey() + " " + is.lastModifiedTime() + " " + is.size();
        prints.put(Tree.name(folder, path), print);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return prints;
  }
}
