package clipweave.disk;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The user's file system. A file is flushed before anyone can see it: without that, ext4 and XFS
 * leave empty notes behind a power cut (PROMISES 6.1).
 */
final class DiskWriting implements Writing {
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final long[] WAITS_MS = {10, 25, 50, 100};

  /** What Linux, macOS and FUSE say where a hard link cannot be had. */
  private static final Set<String> NO_LINKS =
      Set.of(
          "Operation not permitted",
          "Operation not supported",
          "Function not implemented",
          "Not supported",
          "Too many links");

  /** Whether the disk is waited for. */
  enum Flush {
    YES,
    /** Only for a vault that the run itself makes: it can be made again. */
    NO
  }

  private final Flush flush;

  DiskWriting(Flush flush) {
    this.flush = flush;
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      if (flush == Flush.YES) {
        channel.force(true);
      }
    }
  }

  @Override
  public void link(Path name, Path existing) throws IOException {
    try {
      Files.createLink(name, existing);
    } catch (UnsupportedOperationException e) {
      throw new NoLinksException(e);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException e) {
      if (e.getReason() != null && NO_LINKS.contains(e.getReason())) {
        throw new NoLinksException(e);
      }
      throw e;
    }
  }

  /** On Windows a virus scanner or a sync client may hold the file for a moment. */
  @Override
  public void move(Path from, Path to) throws IOException {
    for (long wait : WAITS_MS) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        if (!WINDOWS) {
          throw e;
        }
        LockSupport.parkNanos(wait * 1_000_000);
      }
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void moveNew(Path from, Path to) throws IOException {
    Files.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  @Override
  public void carry(Path from, Path to) throws IOException {
    Attributes.carry(from, to);
  }

  /** Windows opens no folder, and keeps its names without being asked. */
  @Override
  public void flushFolder(Path folder) throws IOException {
    if (flush == Flush.NO) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (NoSuchFileException gone) {
      return;
    } catch (AccessDeniedException e) {
      if (!WINDOWS) {
        throw e;
      }
    }
  }
}
