package clipweave.disk;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Walks a vault once; the attributes come with the walk. Dot folders are not part of a vault (V1),
 * nor is a vault inside it (V2).
 */
final class VaultWalk extends SimpleFileVisitor<Path> {
  private static final String SKIPPED = "skipped";

  private final Path root;
  private final Deque<String> prefixes = new ArrayDeque<>();
  private final List<VaultFile> files = new ArrayList<>();
  private final List<String> awaited = new ArrayList<>();
  private final List<Path> leftovers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> nested = new ArrayList<>();

  VaultWalk(Path root) {
    this.root = root;
  }

  VaultListing run() throws IOException {
    Files.walkFileTree(root, this);
    Predicate<String> inNested = path -> nested.stream().anyMatch(path::startsWith);
    if (!nested.isEmpty()) {
      files.removeIf(file -> inNested.test(file.path()));
      awaited.removeIf(inNested);
      problems.removeIf(problem -> inNested.test(problem.file()));
      leftovers.removeIf(path -> inNested.test(shown(path)));
    }
    files.sort(Comparator.comparing(VaultFile::path));
    awaited.sort(null);
    leftovers.sort(null);
    problems.sort(null);
    return new VaultListing(files, awaited, leftovers, problems);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (prefixes.isEmpty()) {
      prefixes.push("");
      return FileVisitResult.CONTINUE;
    }
    String name = folder.getFileName().toString();
    if (name.startsWith(".")) {
      dotFolder(folder, name);
      return FileVisitResult.SKIP_SUBTREE;
    }
    prefixes.push(prefixes.peek() + name + "/");
    return FileVisitResult.CONTINUE;
  }

  /** Obsidian's folder may have any dot name: it is the one with {@code app.json} (V2). */
  private void dotFolder(Path folder, String name) {
    if (prefixes.peek().isEmpty()) {
      return;
    }
    boolean isVault = name.equals(".obsidian") || name.equals(".clipweave");
    if (isVault || Files.exists(folder.resolve("app.json"))) {
      nested.add(prefixes.peek());
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    if (name.startsWith(".")) {
      dotFile(file, name);
    } else if (name.startsWith("~$")) {
      return FileVisitResult.CONTINUE;
    } else if (!FileKind.isNameWhole(file)) {
      look(file, "its name is not UTF-8");
    } else if (attributes.isRegularFile()) {
      files.add(
          new VaultFile(
              prefixes.peek() + name,
              attributes.size(),
              Stat.mtimeNanos(attributes),
              Stat.inode(attributes)));
    } else if (FileKind.of(name) == FileKind.CLIP) {
      boolean isLink = attributes.isSymbolicLink();
      look(file, isLink ? "a link, not followed" : "not a file (a pipe or a device)");
    }
    return FileVisitResult.CONTINUE;
  }

  /** Of the whole path as a text, which is needed anyway. */
  private static String name(Path file) {
    String path = file.toString();
    return path.substring(path.lastIndexOf(file.getFileSystem().getSeparator()) + 1);
  }

  private void dotFile(Path file, String name) {
    if (TempName.is(name)) {
      leftovers.add(file);
    } else if (FileKind.of(name) == FileKind.PLACEHOLDER) {
      awaited.add(prefixes.peek() + FileKind.awaited(name));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (file.equals(root)) {
      throw fault;
    }
    if (!file.getFileName().toString().startsWith(".")) {
      look(file, "cannot read: " + Fault.words(fault));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
    if (fault != null) {
      look(folder, "cannot read all of it: " + Fault.words(fault));
    }
    prefixes.pop();
    return FileVisitResult.CONTINUE;
  }

  private void look(Path file, String says) {
    problems.add(Problem.look(shown(file), Place.START, says, SKIPPED));
  }

  private String shown(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
