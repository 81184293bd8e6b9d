package clipweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of a test. */
final class Folders {
  private Folders() {}

  /** The texts of a folder by path: those that a person can see, the trash among them or not. */
  static Map<String, String> files(Path folder, boolean withTrash) {
    Map<String, String> files = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new Texts(folder, withTrash, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Does not so much as look into what is hidden: a history has many files. */
  private static final class Texts extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean withTrash;
    private final Map<String, String> files;

    Texts(Path root, boolean withTrash, Map<String, String> files) {
      this.root = root;
      this.withTrash = withTrash;
      this.files = files;
    }

    private boolean isSeen(Path path) {
      String name = Tree.name(root, path);
      return name.equals(".trash") || name.startsWith(".trash/")
          ? withTrash
          : !name.startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return isSeen(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && isSeen(path)) {
        files.put(Tree.name(root, path), Files.readString(path));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** A folder with all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
