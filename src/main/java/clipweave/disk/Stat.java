package clipweave.disk;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** What a walk tells of a file besides its name. */
final class Stat {
  private Stat() {}

  static long mtimeNanos(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /** Without the device: its number changes from mount to mount. */
  static String inode(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    if (key == null) {
      return "";
    }
    String text = key.toString();
    int start = text.indexOf("ino=");
    return start < 0 ? "" : text.substring(start + 4, text.length() - 1);
  }
}
