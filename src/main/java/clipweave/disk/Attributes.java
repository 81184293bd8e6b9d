package clipweave.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** What a file has besides its text: handed on where the platform can, left out where not. */
final class Attributes {
  private static final int LARGEST = 1 << 16;

  private Attributes() {}

  static void carry(Path from, Path to) {
    quietly(() -> posix(from, to));
    quietly(() -> dos(from, to));
    quietly(() -> creation(from, to));
    quietly(() -> own(from, to));
  }

  private interface Part {
    void carry() throws IOException;
  }

  /** A file system that cannot keep an attribute is no reason not to keep the text. */
  private static void quietly(Part part) {
    try {
      part.carry();
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return;
    }
  }

  private static void posix(Path from, Path to) throws IOException {
    PosixFileAttributeView there = view(to, PosixFileAttributeView.class);
    if (there == null) {
      return;
    }
    PosixFileAttributes old = view(from, PosixFileAttributeView.class).readAttributes();
    PosixFileAttributes now = there.readAttributes();
    if (!now.group().equals(old.group())) {
      quietly(() -> there.setGroup(old.group()));
    }
    if (!now.owner().equals(old.owner())) {
      quietly(() -> there.setOwner(old.owner()));
    }
    if (!now.permissions().equals(old.permissions())) {
      there.setPermissions(old.permissions());
    }
  }

  private static void dos(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    DosFileAttributeView there = view(to, DosFileAttributeView.class);
    if (there != null) {
      DosFileAttributes old = view(from, DosFileAttributeView.class).readAttributes();
      there.setHidden(old.isHidden());
      there.setSystem(old.isSystem());
      there.setArchive(old.isArchive());
    }
  }

  /** Linux knows no creation time to set: there the call sets nothing. */
  private static void creation(Path from, Path to) throws IOException {
    BasicFileAttributes old = view(from, BasicFileAttributeView.class).readAttributes();
    if (!old.creationTime().equals(old.lastModifiedTime())) {
      view(to, BasicFileAttributeView.class).setTimes(null, null, old.creationTime());
    }
  }

  private static void own(Path from, Path to) throws IOException {
    UserDefinedFileAttributeView old = view(from, UserDefinedFileAttributeView.class);
    if (old == null) {
      return;
    }
    for (String name : old.list()) {
      ByteBuffer value = ByteBuffer.allocate(Math.min(old.size(name), LARGEST));
      old.read(name, value);
      view(to, UserDefinedFileAttributeView.class).write(name, value.flip());
    }
  }

  private static <V extends java.nio.file.attribute.FileAttributeView> V view(
      Path file, Class<V> kind) {
    return Files.getFileAttributeView(file, kind, LinkOption.NOFOLLOW_LINKS);
  }
}
