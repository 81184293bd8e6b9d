package clipweave.disk;

import java.util.Objects;

/**
 * A file of the vault as the walk saw it.
 *
 * @param path in the vault, with {@code /}
 * @param inode its number on the disk; empty where there is none
 */
public record VaultFile(String path, long size, long mtimeNanos, String inode) {
  public VaultFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(inode);
  }
}
