package clipweave.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What stands at a path right now: nothing, a file with that hash, or something that is no file and
 * is never opened.
 */
record Stands(boolean isMissing, String hash) {
  private static final Stands NOTHING = new Stands(true, "");
  private static final Stands NO_FILE = new Stands(false, "");

  static Stands at(Path path) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() ? new Stands(false, FileHash.of(path)) : NO_FILE;
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }

  boolean is(Optional<String> wanted) {
    return wanted.isPresent() && is(wanted.get());
  }

  boolean is(String wanted) {
    return !hash.isEmpty() && hash.equals(wanted);
  }
}
