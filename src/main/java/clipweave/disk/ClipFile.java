package clipweave.disk;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A clip as the walk saw it.
 *
 * @param name relative to the folder that the user named, with {@code /}
 * @param shown as the user would type it: his own words for the folder, then the way down
 * @param inode its number on the disk; empty where there is none
 */
public record ClipFile(
    String name, String shown, Path path, long size, long mtimeNanos, String inode) {
  public ClipFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(shown);
    Objects.requireNonNull(path);
    Objects.requireNonNull(inode);
  }
}
