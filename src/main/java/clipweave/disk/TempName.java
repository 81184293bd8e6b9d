package clipweave.disk;

import clipweave.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The names of files that live for one run only, beside the file they belong to. At most 100 bytes,
 * since some file systems stop at 143.
 *
 * <pre>
 * staged:  .clipweave-tmp-n-KEY           the new text of the file with that key
 * old:     .clipweave-tmp-o-KEY-SHA256    the file that was replaced, and what it held then
 * KEY:     the first 16 digits of the SHA-256 of the file's name
 * </pre>
 */
final class TempName {
  static final String PREFIX = ".clipweave-tmp-";
  private static final int KEY = 16;

  private TempName() {}

  static boolean is(String name) {
    return name.startsWith(PREFIX);
  }

  static String staged(Path target) {
    return PREFIX + "n-" + key(target);
  }

  static Path old(Path target, String hash) {
    return target.resolveSibling(PREFIX + "o-" + key(target) + "-" + hash);
  }

  /** What the file held when it was put away; empty if the name is not that of an old file. */
  static Optional<String> hashOf(Path old) {
    String name = old.getFileName().toString();
    int start = PREFIX.length() + 2 + KEY + 1;
    boolean isOld = name.startsWith(PREFIX + "o-") && name.length() == start + 64;
    return isOld ? Optional.of(name.substring(start)) : Optional.empty();
  }

  /** Whether the old file was at {@code target}. */
  static boolean belongs(Path old, Path target) {
    return old.getFileName().toString().startsWith(PREFIX + "o-" + key(target) + "-");
  }

  private static String key(Path target) {
    byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    return Sha256.of(name).substring(0, KEY);
  }
}
