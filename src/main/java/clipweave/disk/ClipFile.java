package clipweave.disk;

import clipweave.vault.Entry;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A clip as the walk saw it.
 *
 * @param name relative to the folder that the user named, with {@code /}
 * @param shown as the user would type it: his own words for the folder, then the way down
 * @param inode its number on the disk; empty where there is none
 * @param root the folder that the user named, or that the file he named lies in
 */
public record ClipFile(
    String name, String shown, Path path, long size, long mtimeNanos, String inode, Path root) {
  public ClipFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(shown);
    Objects.requireNonNull(path);
    Objects.requireNonNull(inode);
    Objects.requireNonNull(root);
  }

  /** What tells the folder apart that it comes from. */
  public String origin() {
    return origin(root);
  }

  /** The same for any folder. */
  public static String origin(Path folder) {
    return Entry.origin(folder.toString());
  }

  /** The same under a name that tells it apart from one in another folder. */
  ClipFile named(String newName) {
    return new ClipFile(newName, shown, path, size, mtimeNanos, inode, root);
  }
}
