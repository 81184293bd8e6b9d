package clipweave.disk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Every way in which the user's files are changed. {@link DiskWriting} is the only class that does
 * it; tests put one that counts, fails or dies in its place.
 */
interface Writing {
  /** Makes a new file with these bytes and flushes it to the disk; fails if the name is taken. */
  void create(Path file, byte[] bytes) throws IOException;

  /**
   * Gives an existing file a second name; fails if the name is taken.
   *
   * @throws NoLinksException if this file system cannot
   */
  void link(Path name, Path existing) throws IOException;

  /** Moves in one step; what stands at {@code to} gives way. */
  void move(Path from, Path to) throws IOException;

  /** Moves; fails if the name is taken. */
  void moveNew(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder, if it is there. */
  void delete(Path path) throws IOException;

  void makeFolder(Path folder) throws IOException;

  /** Gives {@code to} the mode, owner, creation time and attributes of {@code from}, if it can. */
  void carry(Path from, Path to) throws IOException;

  /** Makes the names in a folder last. */
  void flushFolder(Path folder) throws IOException;

  /** A file system without hard links. */
  final class NoLinksException extends IOException {
    private static final long serialVersionUID = 1;

    NoLinksException(Throwable cause) {
      super(cause);
    }
  }
}
