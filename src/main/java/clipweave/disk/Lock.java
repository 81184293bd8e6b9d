package clipweave.disk;

import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One run at a time: a lock of the operating system on a file inside the vault, so that two paths
 * to one vault meet, and a run that dies leaves nothing locked. A dry run takes none.
 */
public final class Lock implements AutoCloseable {
  private static final long ROUND_MS = 50;

  /** The byte that is locked lies far behind the text, which Windows would hide otherwise. */
  private static final long BYTE = Long.MAX_VALUE - 1;

  private static final byte[] IGNORE = "*\n".getBytes(StandardCharsets.UTF_8);

  private final FileChannel channel;

  private boolean isSigned;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, and makes the folder of our own files if it is not there.
   *
   * @param waitSeconds how long to wait for another run to end
   * @throws CannotGoOn if another run holds it, or the vault cannot be written
   */
  public static Lock take(VaultFolder vault, int waitSeconds) {
    Path file = vault.state().resolve("lock");
    try {
      makeState(vault);
      FileChannel channel = open(file);
      try {
        await(channel, waitSeconds);
        return new Lock(channel);
      } catch (IOException | CannotGoOn e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw Fault.cannotWrite(VaultFolder.STATE + "/lock", e, Fault.NOTHING_CHANGED);
    }
  }

  /** With an ignore file of its own: the state is of no use to other devices (V1). */
  private static void makeState(VaultFolder vault) throws IOException {
    Writing writing = new DiskWriting(DiskWriting.Flush.YES);
    new Inside(vault.root(), writing).makeFolders(vault.state());
    Path ignore = vault.state().resolve(".gitignore");
    if (Stands.at(ignore).isMissing()) {
      writing.create(ignore, IGNORE);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private static void await(FileChannel channel, int waitSeconds) throws IOException {
    long start = System.nanoTime();
    while (!isOurs(channel)) {
      if (System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(waitSeconds)) {
        throw CannotGoOn.busy("another run" + holder(channel) + " holds the vault")
            .withHint("wait for it with --wait SECONDS");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ROUND_MS));
    }
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(32);
    channel.read(text, 0);
    String pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
    boolean isNumber = !pid.isEmpty() && pid.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? " (process " + pid + ")" : "";
  }

  /**
   * Says who holds it, before the first change is made: a run that changes nothing leaves even this
   * file alone.
   */
  void sign() {
    if (!isSigned) {
      write(ProcessHandle.current().pid() + "\n");
      isSigned = true;
    }
  }

  private void write(String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    } catch (IOException e) {
      throw Fault.cannotWrite(VaultFolder.STATE + "/lock", e, Fault.NOTHING_CHANGED);
    }
  }

  /** Lets the next run in; the operating system does the same when a run dies. */
  @Override
  public void close() {
    try {
      if (isSigned) {
        write("");
      }
      channel.close();
    } catch (IOException e) {
      throw Fault.cannotWrite(VaultFolder.STATE + "/lock", e, "the notes are as they should be");
    }
  }
}
