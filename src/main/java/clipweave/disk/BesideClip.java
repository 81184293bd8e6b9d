package clipweave.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the files that a clip shows: below the folder that the user named, never outside it, never
 * through a link.
 */
public final class BesideClip {
  /** Larger files are not copied: 64 MiB. */
  public static final long LARGEST = 64L << 20;

  private final Path root;
  private final Map<String, Path> byName = new HashMap<>();
  private boolean isWalked;

  private BesideClip(Path root) {
    this.root = root;
  }

  /** For the clips below a folder; nothing is read before a file is asked for. */
  public static BesideClip below(Path root) {
    return new BesideClip(root);
  }

  /**
   * The file that a clip means by a target: from its own folder, from the root, or by name alone.
   *
   * @param target decoded, with {@code /}
   */
  public synchronized Optional<Path> find(Path clip, String target) {
    List<Path> bases = List.of(clip.getParent(), root);
    for (Path base : bases) {
      Optional<Path> found = inside(base, target).filter(BesideClip::isFile);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.ofNullable(byName().get(target.substring(target.lastIndexOf('/') + 1)));
  }

  /** SHA-256 of a file; empty if it is too large or cannot be read. */
  public static Optional<String> hash(Path file) {
    try {
      return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(FileHash.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A file's bytes, which must still have that hash when they are asked for. */
  public static clipweave.vault.Content content(Path file, String hash) {
    return new FileContent(file, hash);
  }

  private Optional<Path> inside(Path base, String target) {
    try {
      Path file = base.resolve(target.startsWith("/") ? target.substring(1) : target).normalize();
      return file.startsWith(root) && !file.equals(root) && isDirect(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** No part of the way from the root is a link. */
  private boolean isDirect(Path file) {
    for (Path at = file; at != null && !at.equals(root); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Map<String, Path> byName() {
    if (!isWalked) {
      isWalked = true;
      walk();
    }
    return byName;
  }

  private void walk() {
    try {
      Files.walkFileTree(root, new Names());
    } catch (IOException e) {
      byName.clear();
    }
  }

  /** Of two with one name the one with the shorter path is meant (L2). */
  private final class Names extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isHidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        byName.merge(file.getFileName().toString(), file, BesideClip::shorter);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static Path shorter(Path one, Path other) {
    int byLength = Integer.compare(one.toString().length(), other.toString().length());
    return byLength < 0 || (byLength == 0 && one.compareTo(other) <= 0) ? one : other;
  }
}
